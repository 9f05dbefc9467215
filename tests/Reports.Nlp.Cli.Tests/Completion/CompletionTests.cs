using System.Diagnostics;
using System.Text;

namespace Reports.Nlp.Cli.Tests.Completion;

/// <summary>Asks the shells themselves what the scripts make them offer.</summary>
public sealed class CompletionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ShellTheory("bash")]
    [InlineData("lang", "reports-nlp --l", "--lang")]
    [InlineData("a verb", "reports-nlp a", "annotate")]
    [InlineData("verbs", "reports-nlp ", "annotate classify compare completion evaluate explain glossary lexicon lint schema segment train")]
    [InlineData("a verb below another", "reports-nlp glossary ", "harvest list find merge export")]
    [InlineData("an option", "reports-nlp annotate report.txt --no-t", "--no-themes")]
    [InlineData("values", "reports-nlp annotate --format ", "text json jsonl html glossed csv brat conllu webanno")]
    [InlineData("a value", "reports-nlp annotate --format js", "json jsonl")]
    [InlineData("a value behind an equals sign", "reports-nlp annotate --format = js", "json jsonl")]
    [InlineData("values of another verb", "reports-nlp glossary export --format s", "skos synonyms")]
    [InlineData("modes", "reports-nlp segment --mode ", "precise search full")]
    [InlineData("languages behind any verb", "reports-nlp glossary find --lang ", "zh en")]
    [InlineData("what", "reports-nlp annotate --what i", "indicators")]
    [InlineData("an option before the verb", "reports-nlp --lang zh lin", "lint")]
    [InlineData("an argument called as a verb", "reports-nlp annotate lint --str", "")]
    [InlineData("shells", "reports-nlp completion ", "bash zsh fish pwsh")]
    [InlineData("a file is left to bash", "reports-nlp annotate --glossary g", "")]
    [InlineData("inputs are left to bash", "reports-nlp annotate g", "")]
    public void Bash_offers(string what, string line, string wanted)
    {
        Assert.NotEqual("", what);
        var words = line.Split(' ');
        var answer = Shell("bash", $"source '{Script("bash")}'; COMP_WORDS=({string.Join(' ', words.Select(word => $"'{word}'"))}); COMP_CWORD={words.Length - 1}; _reports_nlp; echo \"${{COMPREPLY[@]}}\"; complete -p reports-nlp");
        var lines = answer.Split('\n');
        Assert.Equal(wanted, lines[0]);
        Assert.Equal("complete -o bashdefault -o default -F _reports_nlp reports-nlp", lines[1]);
    }

    [ShellTheory("fish")]
    [InlineData("reports-nlp gl", "glossary")]
    [InlineData("reports-nlp glossary ", "export find harvest list merge")]
    [InlineData("reports-nlp annotate --format c", "conllu csv")]
    [InlineData("reports-nlp annotate --no-t", "--no-themes")]
    [InlineData("reports-nlp completion ", "bash fish pwsh zsh")]
    [InlineData("reports-nlp annotate lint --str", "")]
    [InlineData("reports-nlp glossary list gl", "glossary.json")]
    [InlineData("reports-nlp explain --glossary gl", "glossary.json")]
    public void Fish_offers(string line, string wanted)
    {
        File.WriteAllText(Path.Combine(_folder, "glossary.json"), "");
        var answer = Shell("fish", $"source '{Script("fish")}'; complete -C '{line}'");
        Assert.Equal(wanted, string.Join(' ', answer.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(offer => offer.Split('\t')[0]).Order(StringComparer.Ordinal)));
    }

    [ShellTheory("zsh")]
    [InlineData("en")]
    [InlineData("zh")]
    public void Zsh_takes_the_script_and_defines_a_function_for_each_verb(string language)
    {
        var script = Script("zsh", language);
        Assert.Equal("", Shell("zsh", $"zsh -n '{script}'"));
        var functions = Shell("zsh", $"autoload -Uz compinit && compinit -D -u; source '{script}'; print -l ${{(ok)functions[(I)_reports-nlp*]}}; print $_comps[reports-nlp]").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("_reports-nlp-glossary-export", functions);
        Assert.Contains("_reports-nlp-annotate", functions);
        Assert.Equal("_reports-nlp", functions[^1]);
    }

    [ShellTheory("pwsh")]
    [InlineData("reports-nlp gl", "glossary")]
    [InlineData("reports-nlp annotate --format c", "csv conllu")]
    [InlineData("reports-nlp annotate --no-t", "--no-themes")]
    public void PowerShell_offers(string line, string wanted) => Assert.Equal(
        wanted,
        Shell("pwsh", $"-NoProfile -Command Get-Content -Raw '{Script("pwsh")}' | Invoke-Expression; ([System.Management.Automation.CommandCompletion]::CompleteInput('{line}', {line.Length}, $null).CompletionMatches | ForEach-Object CompletionText) -join ' '").Trim());

    [Fact]
    public void Descriptions_are_in_the_language_asked_for()
    {
        Assert.Contains("分词：输入一行，输出一行。", File.ReadAllText(Script("fish", "zh")), StringComparison.Ordinal);
        Assert.Contains("Cuts text into words", File.ReadAllText(Script("pwsh")), StringComparison.Ordinal);
    }

    private string Script(string shell, string language = "en")
    {
        var path = Path.Combine(_folder, $"completion.{language}.{shell}");
        Assert.Equal((0, "", ""), Tool.Run("completion", shell, "--lang", language, "-o", path));
        return path;
    }

    private string Shell(string shell, string script)
    {
        var start = new ProcessStartInfo(ShellTheoryAttribute.PathOf(shell)!, shell == "pwsh" ? script.Split(' ', 3) : ["-c", script])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["HOME"] = _folder;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal("", errors.GetAwaiter().GetResult());
        return output;
    }
}
