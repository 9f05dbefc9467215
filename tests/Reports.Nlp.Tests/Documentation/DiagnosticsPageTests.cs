using System.Text.RegularExpressions;

namespace Reports.Nlp.Tests.Documentation;

public partial class DiagnosticsPageTests
{
    [Theory]
    [InlineData("diagnostics.md")]
    [InlineData("diagnostics.zh-CN.md")]
    public void Every_code_has_its_paragraph_and_every_paragraph_its_code(string name)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", name));
        var explained = Heading().Matches(page).Select(match => match.Groups[1].Value).ToHashSet();
        var used = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(used.Order(), explained.Order());
    }

    [GeneratedRegex("^## (RN[0-9]{4}) ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("\"(RN[0-9]{4})\", DiagnosticSeverity")]
    private static partial Regex Code();
}
