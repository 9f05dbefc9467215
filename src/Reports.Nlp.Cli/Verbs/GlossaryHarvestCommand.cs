using System.CommandLine;

using Reports.Nlp.Documents;
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
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        var command = new Command("harvest", "Makes a glossary of the terms that reports explain in their lists of terms and in their text.") { inputs, recursive, quiet, output };
        command.SetAction(parse =>
        {
            var files = InputFile.Expand([.. parse.GetRequiredValue(inputs).Distinct(StringComparer.Ordinal)], parse.GetValue(recursive));
            var senses = new List<Sense>();
            var bad = false;
            foreach (var file in files)
            {
                try
                {
                    var harvest = GlossaryHarvester.Harvest(ReportReader.Read(file.Read().Text, file.Name));
                    senses.AddRange(Unlike(senses, harvest.Glossary.Senses));
                    if (parse.GetValue(quiet)) continue;
                    foreach (var finding in harvest.Diagnostics)
                        Console.Error.WriteLine($"{file.Name}: {finding.Code}: {finding.Message}");
                }
                catch (Exception fault) when (InputFile.IsBadInput(fault))
                {
                    Console.Error.WriteLine(fault.Message);
                    bad = true;
                }
            }

            try
            {
                OutputFile.Write(parse.GetValue(output), files.Select(file => file.Path), stream => GlossaryJson.Write(new(senses), stream));
            }
            catch (Exception fault) when (InputFile.IsBadInput(fault))
            {
                Console.Error.WriteLine(fault.Message);
                bad = true;
            }

            return bad ? 1 : 0;
        });
        return command;
    }

    /// <summary>Sets ids apart where two inputs share a base name and with it their document id.</summary>
    private static IEnumerable<Sense> Unlike(List<Sense> old, IReadOnlyList<Sense> added)
    {
        var taken = old.Select(sense => sense.Id).ToHashSet(StringComparer.Ordinal);
        var n = 2;
        if (!added.Any(sense => taken.Contains(sense.Id))) return added;
        while (added.Any(sense => taken.Contains($"{n}/{sense.Id}"))) n++;
        return added.Select(sense => sense with { Id = $"{n}/{sense.Id}" });
    }
}
