using System.Reflection;
using System.Text.RegularExpressions;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Tests.Languages;

/// <summary>Each sentence is in its language; that none is missing is the compiler's business.</summary>
public sealed partial class CatalogueTests
{
    private static readonly Messages English = Messages.In(new(DisplayLanguage.English, ByName: false));
    private static readonly Messages Chinese = Messages.In(new(DisplayLanguage.Chinese, ByName: false));

    public static IEnumerable<object[]> Sentences =>
        from part in typeof(Messages).GetProperties()
        where part.PropertyType.IsAbstract
        from sentence in part.PropertyType.GetProperties()
        where sentence.PropertyType == typeof(string)
        select new object[] { part.Name, sentence.Name };

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_in_its_language(string part, string sentence)
    {
        var (english, chinese) = (Say(English, part, sentence), Say(Chinese, part, sentence));
        Assert.NotEqual(english, chinese);
        // Where the Chinese is a mark of punctuation only, there is nothing to tell.
        if (chinese.Any(char.IsLetter)) Assert.Matches(Han(), chinese);
        Assert.DoesNotMatch(Han(), english.Replace("天津市河西区", "", StringComparison.Ordinal).Replace("河西区", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_value_has_a_word_of_its_own_in_both_languages()
    {
        foreach (var say in (ResultMessages[])[English.Results, Chinese.Results])
        {
            Distinct(Enum.GetValues<Mentions.MentionReason>().Select(say.Reason));
            Distinct(Enum.GetValues<Glossaries.SenseKind>().Select(say.SenseKind));
            Distinct(Enum.GetValues<DiagnosticSeverity>().Select(say.Severity));
            Distinct(Enum.GetValues<Documents.ReportPart>().Select(say.Part));
        }
    }

    private static void Distinct(IEnumerable<string> words)
    {
        var all = words.ToArray();
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    private static string Say(Messages messages, string part, string sentence)
    {
        var catalogue = typeof(Messages).GetProperty(part)!.GetValue(messages)!;
        return (string)catalogue.GetType().GetProperty(sentence, BindingFlags.Public | BindingFlags.Instance)!.GetValue(catalogue)!;
    }

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
