using System.CommandLine;

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
        ExplainCommand.Create(),
        CompareCommand.Create(),
        GlossaryCommand.Create(),
        LexiconCommand.Create(),
        LintCommand.Create(),
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
            Console.Error.WriteLine($"reports-nlp {string.Join(' ', parse.CommandResult.Command.Parents.OfType<Command>().SkipLast(1).Append(parse.CommandResult.Command).Where(c => c is not RootCommand).Select(c => c.Name))} --help tells how".Replace("  ", " ", StringComparison.Ordinal));
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
}
