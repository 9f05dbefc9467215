using System.CommandLine;
using System.Text.RegularExpressions;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Cli.Verbs;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Tests.Languages;

public sealed partial class HelpTests
{
    private static readonly RootCommand English = ToolCommand.Create(Messages.In(new(DisplayLanguage.English, ByName: true)));

    public static TheoryData<string> Verbs => [.. All(English).Select(HelpPage.PathOf)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Help_in_chinese_holds_no_english_sentence(string path)
    {
        var help = HelpOf(path, "zh");
        Assert.Contains("用法：", help, StringComparison.Ordinal);
        // An example and the names of options are what is typed, in every language.
        var told = ValuePlaces().Replace(help.Split("\n示例：")[0].Replace(path, "", StringComparison.Ordinal), "");
        Assert.DoesNotMatch(ThreeEnglishWords(), told);
        // A name that fills its column has its description on the next line.
        foreach (var option in told.Replace("\n    ", " ", StringComparison.Ordinal).Split('\n').Where(line => line.StartsWith("  -", StringComparison.Ordinal))) Assert.Matches(Han(), option);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Help_in_english_names_what_help_in_chinese_names(string path)
    {
        var (english, chinese) = (HelpOf(path, "en"), HelpOf(path, "zh"));
        Assert.Contains("Usage:", english, StringComparison.Ordinal);
        Assert.DoesNotMatch(Han(), english.Split("\nExample:")[0].Replace("天津市河西区", "", StringComparison.Ordinal).Replace("河西区", "", StringComparison.Ordinal));
        Assert.Equal(Names(english), Names(chinese));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_has_an_example_that_is_right(string path)
    {
        var verb = All(English).Single(command => HelpPage.PathOf(command) == path);
        if (verb.Subcommands.Count > 0) return;
        var example = Assert.IsType<Verb>(verb).Example;
        Assert.StartsWith(path + " ", example, StringComparison.Ordinal);
        Assert.Contains("\nExample:\n  " + example, HelpOf(path, "en"), StringComparison.Ordinal);
        Assert.Empty(English.Parse(example.Split(' ')[1..]).Errors);
    }

    [Fact]
    public void Help_keeps_to_the_width_of_the_terminal()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var root = ToolCommand.Create(Messages.In(new(DisplayLanguage.Chinese, ByName: true)));
        foreach (var verb in All(root)) new HelpPage(Messages.In(new(DisplayLanguage.Chinese, ByName: true)).Help).Write(verb, output, 80);
        foreach (var line in output.ToString().Split('\n').Where(line => !line.StartsWith("  reports-nlp", StringComparison.Ordinal) && !line.Contains('<', StringComparison.Ordinal)))
        {
            Assert.InRange(CellText.WidthOf(line), 0, 80);
            if (line.TrimStart() is { Length: > 0 } text) Assert.DoesNotContain(text[0], "，。；：、）”");
        }
    }

    private static string HelpOf(string path, string language)
    {
        var (exitCode, output, errors) = Tool.Run([.. path.Split(' ')[1..], "--help", "--lang", language]);
        Assert.Equal(0, exitCode);
        Assert.Equal("", errors);
        return output;
    }

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static string[] Names(string help) => [.. NameColumn().Matches(help).Select(match => match.Groups[1].Value)];

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex ValuePlaces();

    [GeneratedRegex("[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}")]
    private static partial Regex ThreeEnglishWords();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [GeneratedRegex("^  ([-<]\\S+|[a-z-]+) ", RegexOptions.Multiline)]
    private static partial Regex NameColumn();
}
