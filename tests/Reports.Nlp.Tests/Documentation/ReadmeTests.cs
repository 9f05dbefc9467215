namespace Reports.Nlp.Tests.Documentation;

/// <summary>Holds the README to what the code does.</summary>
[Collection("changes the console and the current folder")]
public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_first_example_is_the_one_that_compiles(string readme)
    {
        var source = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Reports.Nlp.Tests", "Documentation", "ReadmeExample.cs"));
        var body = source.SkipWhile(l => !l.Contains("<begin>", StringComparison.Ordinal)).Skip(1).TakeWhile(l => !l.Contains("<end>", StringComparison.Ordinal));
        Assert.Equal(["using Reports.Nlp;", "", .. body.Select(l => l[8..])], Block(readme, "csharp", 0));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void The_first_example_prints_what_the_readme_says(string readme)
    {
        var folder = Environment.CurrentDirectory;
        var console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Environment.CurrentDirectory = Repository.Root;
            Console.SetOut(printed);
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
        }

        Assert.Equal(printed.ToString().TrimEnd('\n').Split('\n'), Block(readme, "text", 1));
    }

    /// <summary>The lines of the n-th fenced block of a language.</summary>
    private static string[] Block(string readme, string language, int n)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, readme));
        var start = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] != $"```{language}" || n-- > 0) continue;
            start = i + 1;
            break;
        }

        Assert.True(start > 0, $"{readme} lacks a block of {language}");
        return [.. lines[start..].TakeWhile(l => l != "```")];
    }
}
