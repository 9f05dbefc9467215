using System.CommandLine;

namespace Reports.Nlp.Cli.Completion;

/// <summary>Writes scripts that complete the tool's command line in a shell, from the commands themselves; they call no program.</summary>
internal static class CompletionScript
{
    /// <summary>The shells there are scripts for.</summary>
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    /// <summary>The script for a shell.</summary>
    /// <param name="shell">One of <see cref="Shells"/>.</param>
    /// <param name="root">The tool, described in the language in which zsh, fish and PowerShell are to describe words.</param>
    /// <returns>The script; lines end with a line feed.</returns>
    public static string For(string shell, Command root)
    {
        CompletedVerb[] verbs = [.. CompletedVerb.Of(root)];
        var script = shell switch
        {
            "bash" => BashScript.Of(verbs),
            "zsh" => ZshScript.Of(verbs),
            "fish" => FishScript.Of(verbs),
            _ => PowerShellScript.Of(verbs),
        };
        return script.ReplaceLineEndings("\n");
    }
}
