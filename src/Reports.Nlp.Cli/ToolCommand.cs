using System.CommandLine;
using System.CommandLine.Parsing;

using Reports.Nlp.Cli.Verbs;

namespace Reports.Nlp.Cli;

/// <summary>The root command: one verb a file in <c>Verbs</c>.</summary>
internal static class ToolCommand
{
    private const int WrongUsage = 2;

    public static RootCommand Create() => new("Reads Chinese government reports: structure, words, glossaries, abbreviations with meaning and source.")
    {
        AnnotateCommand.Create(),
        ClassifyCommand.Create(),
        CompareCommand.Create(),
        EvaluateCommand.Create(),
        ExplainCommand.Create(),
        GlossaryCommand.Create(),
        LexiconCommand.Create(),
        LintCommand.Create(),
        SchemaCommand.Create(),
        SegmentCommand.Create(),
        TrainCommand.Create(),
    };

    /// <summary>Runs the tool. Exit codes: 0 done, 1 some input was bad, 2 wrong usage, 3 a strict check found something.</summary>
    public static int Run(string[] args)
    {
        var parse = Create().Parse(args);
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors) Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine($"see {Path(parse.CommandResult)} --help");
            return WrongUsage;
        }

        try
        {
            return parse.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (InputFile.IsBadInput(fault) || fault is OperationCanceledException)
        {
            Console.Error.WriteLine(fault.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    /// <summary>The verb as it was typed: reports-nlp glossary find.</summary>
    private static string Path(CommandResult result)
    {
        var names = new List<string>();
        for (SymbolResult? at = result; at is not null; at = at.Parent)
            if (at is CommandResult { Command: not RootCommand } verb) names.Insert(0, verb.Command.Name);
        return string.Join(' ', names.Prepend("reports-nlp"));
    }
}
