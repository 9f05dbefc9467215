using System.CommandLine;

using Reports.Nlp.Cli.Verbs;

namespace Reports.Nlp.Cli.Completion;

/// <summary>A verb with all that may follow it.</summary>
/// <param name="Path">The verb as it is typed, words joined by a space; empty for the tool itself.</param>
/// <param name="Verbs">The verbs below it.</param>
/// <param name="Options">Its options, those that every verb takes last.</param>
/// <param name="Argument">What its arguments are.</param>
internal sealed record CompletedVerb(string Path, IReadOnlyList<CompletedWord> Verbs, IReadOnlyList<CompletedWord> Options, CompletedValue Argument)
{
    /// <summary>The tool and every verb, each before those below it.</summary>
    public static IEnumerable<CompletedVerb> Of(Command command) => Of(command, "");

    private static IEnumerable<CompletedVerb> Of(Command command, string path)
    {
        var verbs = command.Subcommands.Where(verb => !verb.Hidden).ToArray();
        var argument = command.Arguments.FirstOrDefault();
        yield return new(
            path,
            [.. verbs.Select(verb => new CompletedWord([verb.Name], OneLine(verb), CompletedValue.None))],
            [.. HelpPage.OptionsOf(command).Select(WordOf)],
            argument is null ? CompletedValue.None : ValueOf(argument));
        foreach (var verb in verbs)
            foreach (var below in Of(verb, path.Length == 0 ? verb.Name : $"{path} {verb.Name}")) yield return below;
    }

    private static CompletedWord WordOf(Option option)
    {
        var hasValue = option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);
        return new([option.Name, .. option.Aliases.Where(alias => alias is ['-', not '?', ..])], OneLine(option), hasValue ? ValueOf(option) : CompletedValue.None);
    }

    private static CompletedValue ValueOf(Symbol symbol)
    {
        string[] words = [.. HelpPage.WordsOf(symbol)];
        if (words.Length > 0) return new(CompletedValueKind.Words, words);
        return new(symbol is IPathSymbol ? CompletedValueKind.Path : CompletedValueKind.Free, []);
    }

    private static string OneLine(Symbol symbol) => (symbol.Description ?? "").ReplaceLineEndings(" ");
}
