using System.CommandLine;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary</c>: makes glossaries from reports, and works on glossary files.</summary>
internal static class GlossaryCommand
{
    public static Command Create() => new("glossary", "Harvests, lists, searches, merges and exports glossaries.")
    {
        GlossaryHarvestCommand.Create(),
        GlossaryListCommand.Create(),
        GlossaryFindCommand.Create(),
        GlossaryMergeCommand.Create(),
        GlossaryExportCommand.Create(),
    };
}
