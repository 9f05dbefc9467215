using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Finds the lists of explained terms of a document, line by line.</summary>
internal static class GlossaryRegion
{
    private static readonly string[] TitleEndings =
    [
        "名词解释", "名词注释", "名词说明", "名词释义", "名词解读", "名词术语解释", "名词术语", "术语解释", "术语说明", "用语解释", "用语说明", "用语注释", "词语解释", "词语注释", "概念解释", "有关名词", "注释", "附注", "注解",
        "缩略语", "缩略词解释", "专有名词",
    ];

    /// <summary>The lists, each as its lines without its title; empty where the document has none.</summary>
    public static List<List<TextSpan>> Find(ReportDocument document)
    {
        var spans = Spans(document);
        if (spans.Count == 0) spans = AfterTitle(document);
        var regions = new List<List<TextSpan>>();
        foreach (var span in spans)
        {
            var lines = Lines(document.Text, span);
            var first = 0;
            while (first < lines.Count && first < 3 && IsTitle(lines[first].In(document.Text))) first++;
            if (first < lines.Count) regions.Add(lines[first..]);
        }

        return regions;
    }

    /// <summary>Whether a line is the title of a list of terms and nothing else.</summary>
    public static bool IsTitle(string line)
    {
        var text = HeadwordText.WithoutQuotes(line).Trim('：', ':', '#', '*', '（', '）', '(', ')', '【', '】', '—', '-', ' ');
        if (text.Length is 0 or > 45 || text.AsSpan().ContainsAny("。；，！？")) return false;
        if (text is "注" or "附" or "附件" or "附录") return true;
        foreach (var ending in TitleEndings)
            if (text.EndsWith(ending, StringComparison.Ordinal)) return true;
        return text.StartsWith("附件", StringComparison.Ordinal) && text.Length <= 5;
    }

    private static List<TextSpan> Spans(ReportDocument document)
    {
        var spans = new List<TextSpan>();
        foreach (var section in document.Sections)
            if (section.Part == ReportPart.Glossary) spans.Add(section.Span);
        foreach (var paragraph in document.Paragraphs)
            if (paragraph.Part == ReportPart.Glossary) spans.Add(paragraph.Span);
        spans.Sort();
        var joined = new List<TextSpan>();
        foreach (var span in spans)
        {
            // Only white space between two of them: one list.
            if (joined.Count > 0 && (span.Start <= joined[^1].End || document.Text.AsSpan(joined[^1].End, span.Start - joined[^1].End).IsWhiteSpace()))
                joined[^1] = new(joined[^1].Start, Math.Max(joined[^1].End, span.End));
            else joined.Add(span);
        }

        return joined;
    }

    /// <summary>For a document whose parts are not known: from a title that stands alone in the second half to the end.</summary>
    private static List<TextSpan> AfterTitle(ReportDocument document)
    {
        for (var i = document.Paragraphs.Count - 1; i >= 0; i--)
        {
            var span = document.Paragraphs[i].Span;
            if (span.Start < document.Text.Length / 3) break;
            if (span.Length <= 45 && IsTitle(span.In(document.Text)) && span.In(document.Text).Length > 1) return [new(span.Start, document.Text.Length)];
        }

        return [];
    }

    private static List<TextSpan> Lines(string text, TextSpan span)
    {
        var lines = new List<TextSpan>();
        var start = span.Start;
        while (start < span.End)
        {
            var end = text.IndexOf('\n', start, span.End - start);
            if (end < 0) end = span.End;
            if (!text.AsSpan(start, end - start).IsWhiteSpace()) lines.Add(new(start, end));
            start = end + 1;
        }

        return lines;
    }
}
