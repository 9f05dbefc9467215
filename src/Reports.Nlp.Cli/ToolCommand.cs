using System.CommandLine;

using Reports.Nlp.Cli.Verbs;

namespace Reports.Nlp.Cli;

/// <summary>The root command: one verb a file in <c>Verbs</c>.</summary>
internal static class ToolCommand
{
    public static RootCommand Create() => new("Reads Chinese government reports: structure, words, glossaries, abbreviations with meaning and source.")
    {
        ClassifyCommand.Create(),
        GlossaryCommand.Create(),
        LexiconCommand.Create(),
        SegmentCommand.Create(),
        TrainCommand.Create(),
    };
}
