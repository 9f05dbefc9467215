using System.CommandLine;

using Reports.Nlp.Formats;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary harvest</c>: the terms that reports explain themselves.</summary>
internal static class GlossaryHarvestCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Reports; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var recursive = new Option<bool>("--recursive") { Description = "Open folders inside folders too." };
        var quiet = new Option<bool>("--quiet") { Description = "Keep what was noticed in the lists of terms to yourself." };
        var limits = new ReadingOptions();
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        var command = new Command("harvest", "Makes a glossary of the terms that reports explain in their lists of terms and in their text.\nExample: reports-nlp glossary harvest reports/ -o glossary.json") { inputs, recursive, quiet, output };
        limits.AddForHarvest(command);
        command.SetAction(parse =>
        {
            var reading = limits.Of(parse);
            var files = InputFile.Expand(parse.GetRequiredValue(inputs), parse.GetValue(recursive));
            var errors = new InputErrors();
            var senses = new List<Sense>();
            foreach (var file in files)
            {
                errors.Try(() =>
                {
                    var harvest = Harvest(file, file.Read(reading, errors), reading);
                    senses.AddRange(harvest.Glossary.Senses);
                    if (parse.GetValue(quiet)) return;
                    foreach (var finding in harvest.Diagnostics) Console.Error.WriteLine($"{file.Name}: {finding.Code}: {finding.Message}");
                });
            }

            errors.Try(() => OutputFile.Write(parse.GetValue(output), files.Select(file => file.Path), stream => GlossaryJson.Write(new(senses), stream), reading.Cancellation));
            return errors.ExitCode;
        });
        return command;
    }

    private static GlossaryHarvest Harvest(InputFile file, ReportText text, Reading reading)
    {
        try
        {
            return GlossaryHarvester.Harvest(text.ToDocument(file.Id, reading.Cancellation), new GlossaryHarvestLimits { MaxEntries = reading.Reports.MaxEntries }, reading.Cancellation);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{file.Path}: {fault.Message}", fault);
        }
    }
}
