using System.Buffers;

using Reports.Nlp.Annotation;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Tests.Annotation;

/// <summary>Annotated reports put together by hand, so that tests of writers depend on no resolver and no classifier.</summary>
internal static class AnnotatedReports
{
    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十两双");

    /// <summary>Themes with their names, enough for tests.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ThemeNames { get; } =
    [
        new("guidance", "总体要求与政治引领"), new("economy", "经济运行与发展目标"), new("industry", "产业发展"), new("reform", "改革与营商环境"),
        new("urban", "城市建设与更新"), new("welfare", "就业与社会保障"), new("safety", "公共安全与风险防范"), new("other", "其他"),
    ];

    /// <summary>Reads a text; its own terms and those of <paramref name="known"/> are mentions wherever they stand.</summary>
    public static AnnotatedReport Of(string source, string name, params IReadOnlyList<Sense> known)
    {
        var document = ReportReader.Read(source, name);
        var harvest = GlossaryHarvester.Harvest(document);
        var taken = new bool[document.Text.Length + 1];
        foreach (var paragraph in document.Paragraphs.Where(p => p.Part is ReportPart.Glossary)) taken.AsSpan(paragraph.Span.Start, paragraph.Span.Length).Fill(true);

        var mentions = new List<Mention>();
        foreach (var group in harvest.Glossary.Senses.Concat(known).SelectMany(s => s.Variants.Prepend(s.Term).Select(surface => (surface, s))).GroupBy(p => p.surface).OrderByDescending(g => g.Key.Length))
        {
            var senses = group.Select(p => p.s).ToArray();
            foreach (var span in Find(document.Text, group.Key, taken))
            {
                var own = senses[0].From?.Document == document.Id;
                mentions.Add(new(span, senses[0], own ? MentionReason.SameDocument : MentionReason.Only, own ? 0.97 : 0.71, senses[1..]));
            }
        }

        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
        var undefined = Quoted(document.Text, taken).Select(span => new UndefinedAbbreviation(span, null)).ToArray();
        var callOuts = document.CallOuts.Select(c => harvest.Glossary.Senses.FirstOrDefault(s => s.Label == c.Label)).ToArray();
        var resolved = new ResolvedMentions(mentions, undefined, callOuts);
        var themes = document.Paragraphs.Select(p => p.Part is ReportPart.Glossary ? null : Predict(p.Id)).ToArray();
        return new(document, harvest.Glossary, resolved, TokenWriter.Write(document, resolved, new LexiconSegmenter(), CancellationToken.None), themes, harvest.Diagnostics) { Indicators = IndicatorExtractor.Extract(document) };
    }

    private static ThemePrediction Predict(int paragraph)
    {
        var first = paragraph * 5 % ThemeNames.Count;
        var scores = ThemeNames.Select((theme, i) => new ThemeScore(theme.Key, i == first ? 0.72 : 0.04)).OrderByDescending(s => s.Probability).ToArray();
        return new(scores, paragraph % 9 == 4);
    }

    private static IEnumerable<TextSpan> Find(string text, string term, bool[] taken)
    {
        for (var at = text.IndexOf(term, StringComparison.Ordinal); at >= 0; at = text.IndexOf(term, at + term.Length, StringComparison.Ordinal))
        {
            if (taken.AsSpan(at, term.Length).Contains(true)) continue;
            taken.AsSpan(at, term.Length).Fill(true);
            yield return new(at, at + term.Length);
        }
    }

    // Short quotations with a numeral are what an undefined abbreviation looks like.
    private static IEnumerable<TextSpan> Quoted(string text, bool[] taken)
    {
        for (var at = text.IndexOf('“'); at >= 0; at = text.IndexOf('“', at + 1))
        {
            var end = text.IndexOf('”', at);
            if (end < 0) yield break;
            if (end - at is < 2 or > 8 || text.AsSpan(at, end - at).IndexOfAny(Numerals) < 0 || taken.AsSpan(at, end - at).Contains(true)) continue;
            yield return new(at + 1, end);
        }
    }
}
