using System.CommandLine;
using System.Text;

using Reports.Nlp.Cli.Completion;
using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>completion</c>: a script with which a shell completes verbs, options and values.</summary>
internal static class CompletionCommand
{
    public const string Name = "completion";

    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var shell = symbols.ChoiceArgument("SHELL", say.Symbols.Shell, CompletionScript.Shells);
        var output = symbols.Output();
        var command = new Verb(Name, say.Help.Completion, "reports-nlp completion bash -o ~/.local/share/bash-completion/completions/reports-nlp") { shell, output };
        command.SetAction(parse =>
        {
            var errors = new InputErrors(say);
            var script = CompletionScript.For(parse.GetRequiredValue(shell), parse.RootCommandResult.Command);
            errors.Try(() => OutputFile.Write(parse.GetValue(output), [], stream => stream.Write(Encoding.UTF8.GetBytes(script)), ToolInvocation.CancellationOf(parse)));
            return errors.ExitCode;
        });
        return command;
    }
}
