using System.CommandLine;

using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>glossary</c>: makes glossaries from reports, and works on glossary files.</summary>
internal static class GlossaryCommand
{
    public static Command Create(Messages say, VerbSymbols symbols) => new("glossary", say.Help.Glossary)
    {
        GlossaryHarvestCommand.Create(say, symbols),
        GlossaryListCommand.Create(say, symbols),
        GlossaryFindCommand.Create(say, symbols),
        GlossaryMergeCommand.Create(say, symbols),
        GlossaryExportCommand.Create(say, symbols),
    };
}
