using System.CommandLine;
using System.CommandLine.Help;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Cli.Verbs;

namespace Reports.Nlp.Cli;

/// <summary>The root command: one verb a file in <c>Verbs</c>.</summary>
internal static class ToolCommand
{
    /// <summary>The tool as it is typed.</summary>
    public const string Name = "reports-nlp";

    private const int WrongUsage = 2;

    private static readonly Dictionary<string, Func<Messages, VerbSymbols, Command>> Verbs = new(StringComparer.Ordinal)
    {
        ["annotate"] = AnnotateCommand.Create,
        ["classify"] = ClassifyCommand.Create,
        ["compare"] = CompareCommand.Create,
        [CompletionCommand.Name] = CompletionCommand.Create,
        ["evaluate"] = EvaluateCommand.Create,
        ["explain"] = ExplainCommand.Create,
        ["glossary"] = GlossaryCommand.Create,
        ["lexicon"] = LexiconCommand.Create,
        ["lint"] = LintCommand.Create,
        ["schema"] = SchemaCommand.Create,
        ["segment"] = SegmentCommand.Create,
        ["train"] = TrainCommand.Create,
    };

    /// <summary>The command with all its verbs, described in one language.</summary>
    public static RootCommand Create(Messages say) => Create(say, Verbs.Values);

    private static RootCommand Create(Messages say, IEnumerable<Func<Messages, VerbSymbols, Command>> verbs)
    {
        var symbols = new VerbSymbols(say);
        var language = symbols.OptionalChoice(LanguageChoice.OptionName, say.Symbols.Language, LanguageChoice.Names);
        language.Recursive = true;
        var root = new RootCommand(say.Help.Tool);
        foreach (var create in verbs) root.Add(create(say, symbols));
        root.Add(language);
        foreach (var option in root.Options)
        {
            if (option is VersionOption) option.Description = say.Symbols.Version;
            if (option is not HelpOption help) continue;
            help.Description = say.Symbols.Help;
            help.Action = new HelpPage(say.Help);
        }

        return root;
    }

    /// <summary>The command as far as a command line needs it: where a verb comes first, the others and their options would be made for nothing.</summary>
    private static RootCommand CreateFor(string[] args, Messages say) =>
        args is [var first and not CompletionCommand.Name, ..] && Verbs.TryGetValue(first, out var verb) ? Create(say, [verb]) : Create(say);

    /// <summary>Runs the tool. Exit codes: 0 done, 1 some input was bad, 2 wrong usage, 3 a strict check found something.</summary>
    /// <remarks>130 and 143 where Ctrl-C or kill stopped it.</remarks>
    public static int Run(string[] args)
    {
        using var interruption = new Interruption();
        return Run(args, interruption);
    }

    private static int Run(string[] args, Interruption interruption)
    {
        var say = Messages.In(LanguageChoice.Of(args));
        // A file may be called @list.txt: it is not read for more arguments.
        var parse = CreateFor(args, say).Parse(args, new() { ResponseFileTokenReplacer = null });
        if (parse.Errors.Count > 0)
        {
            foreach (var line in UsageErrors.Of(parse, say.Usage)) Console.Error.WriteLine(line);
            Console.Error.WriteLine(say.Usage.SeeHelp(HelpPage.PathOf(parse.CommandResult.Command)));
            return WrongUsage;
        }

        try
        {
            return parse.Invoke(new ToolInvocation { EnableDefaultExceptionHandler = false, Cancellation = interruption.Token });
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            return interruption.ExitCode;
        }
        catch (Exception fault) when (InputErrors.IsBadInput(fault))
        {
            new InputErrors(say).Add(fault);
            return 1;
        }
    }
}
