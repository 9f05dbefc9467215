using System.Text;

namespace Reports.Nlp.Cli.Completion;

/// <summary>Writes the script for fish. A function finds the verb that was typed, so that no argument is taken for one.</summary>
internal static class FishScript
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var text = new StringBuilder($$"""
            # fish completion for {{ToolCommand.Name}}: {{ToolCommand.Name}} completion fish | source
            function __reports_nlp_at
                set -l verb ''
                for word in (commandline -opc)[2..-1]
                    switch "$verb/$word"

            """);
        foreach (var verb in verbs)
        {
            foreach (var below in verb.Verbs)
            {
                var path = verb.Path.Length == 0 ? below.Names[0] : $"{verb.Path} {below.Names[0]}";
                text.Append($"            case '{verb.Path}/{below.Names[0]}'\n                set verb '{path}'\n");
            }
        }

        text.Append("        end\n    end\n    test \"$verb\" = \"$argv[1]\"\nend\n\n");
        foreach (var verb in verbs)
        {
            var when = $"complete -c {ToolCommand.Name} -n '__reports_nlp_at \"{verb.Path}\"'";
            foreach (var below in verb.Verbs) text.Append($"{when} -f -a {below.Names[0]} -d {Quote(below.About)}\n");
            if (verb.Argument.Words.Count > 0) text.Append($"{when} -f -a {Quote(string.Join(' ', verb.Argument.Words))}\n");
            foreach (var option in verb.Options)
            {
                text.Append(when);
                foreach (var name in option.Names) text.Append(name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}");
                text.Append(Value(option.Value)).Append($" -d {Quote(option.About)}\n");
            }
        }

        return text.ToString();
    }

    private static string Value(CompletedValue value) => value.Kind switch
    {
        CompletedValueKind.Words => $" -x -a {Quote(string.Join(' ', value.Words))}",
        CompletedValueKind.Path => " -r -F",
        CompletedValueKind.Free => " -x",
        _ => "",
    };

    private static string Quote(string word) => $"'{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
