using System.Text;

namespace Reports.Nlp.Cli.Completion;

/// <summary>Writes the script for PowerShell. Where it offers nothing, PowerShell offers files.</summary>
internal static class PowerShellScript
{
    public static string Of(IReadOnlyList<CompletedVerb> verbs)
    {
        var text = new StringBuilder($$"""
            # PowerShell completion for {{ToolCommand.Name}}: {{ToolCommand.Name}} completion pwsh | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName '{{ToolCommand.Name}}' -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
                $verb = ''
                foreach ($word in $typed | Select-Object -Skip 1) {
                    switch -CaseSensitive ("$verb/$word") {

            """);
        foreach (var verb in verbs)
        {
            foreach (var below in verb.Verbs)
            {
                var path = verb.Path.Length == 0 ? below.Names[0] : $"{verb.Path} {below.Names[0]}";
                text.Append($"            '{verb.Path}/{below.Names[0]}' {{ $verb = '{path}' }}\n");
            }
        }

        text.Append("        }\n    }\n    $before = if ($typed.Count -gt 1) { $typed[-1] } else { '' }\n    $offers = switch -CaseSensitive (\"$verb/$before\") {\n");
        foreach (var verb in verbs)
            foreach (var option in verb.Options.Where(option => option.Value.Kind is not CompletedValueKind.None))
                foreach (var name in option.Names) text.Append($"        '{verb.Path}/{name}' {{ {Words(option.Value.Words.Select(word => (word, word)))} }}\n");
        text.Append("        default {\n            switch -CaseSensitive ($verb) {\n");
        foreach (var verb in verbs)
        {
            var plain = verb.Verbs.Select(below => (below.Names[0], below.About)).Concat(verb.Argument.Words.Select(word => (word, word)));
            var options = verb.Options.SelectMany(option => option.Names.Select(name => (name, option.About)));
            text.Append($"                '{verb.Path}' {{ if ($wordToComplete -like '-*') {{ {Words(options)} }} else {{ {Words(plain)} }} }}\n");
        }

        return text.Append("""
                        }
                    }
                }
                $offers | Where-Object { $_ -and $_[0].StartsWith($wordToComplete) } | ForEach-Object {
                    [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1])
                }
            }

            """).ToString();
    }

    // The comma before each keeps PowerShell from flattening the pairs.
    private static string Words(IEnumerable<(string Word, string About)> words) => string.Join("; ", words.Select(pair => $",@({Quote(pair.Word)}, {Quote(pair.About)})"));

    private static string Quote(string word) => $"'{word.Replace("'", "''", StringComparison.Ordinal)}'";
}
