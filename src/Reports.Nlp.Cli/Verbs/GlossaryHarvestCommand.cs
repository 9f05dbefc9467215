using System.CommandLine;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary harvest</c>: the terms that reports explain themselves.</summary>
internal static class GlossaryHarvestCommand
{
    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var inputs = symbols.Reports();
        var recursive = symbols.Recursive();
        var quiet = VerbSymbols.Switch("--quiet", say.Symbols.Quiet);
        var limits = new ReadingOptions(say, symbols);
        var output = symbols.Output();
        var command = new Verb("harvest", say.Help.GlossaryHarvest, "reports-nlp glossary harvest reports/ -o glossary.json") { inputs, recursive, quiet, output };
        limits.AddForHarvest(command);
        command.SetAction(parse =>
        {
            var reading = limits.Of(parse);
            var files = InputFile.Expand(parse.GetRequiredValue(inputs), parse.GetValue(recursive));
            var errors = new InputErrors(say);
            var senses = new List<Sense>();
            foreach (var file in files)
            {
                errors.Try(() =>
                {
                    var text = file.Read(reading, errors);
                    var harvest = ToolFault.Named(file.Path, () => GlossaryHarvester.Harvest(
                        text.ToDocument(file.Id, reading.Cancellation), new GlossaryHarvestLimits { MaxEntries = reading.Reports.MaxEntries }, reading.Cancellation));
                    senses.AddRange(harvest.Glossary.Senses);
                    if (parse.GetValue(quiet)) return;
                    foreach (var finding in harvest.Diagnostics) errors.Note(faults => faults.At(file.Name, $"{finding.Code} {finding.Text.In(say.Language)}"));
                });
            }

            errors.Try(() => OutputFile.Write(parse.GetValue(output), files.Select(file => file.Path), stream => GlossaryJson.Write(new(senses), stream), reading.Cancellation));
            return errors.ExitCode;
        });
        return command;
    }
}
