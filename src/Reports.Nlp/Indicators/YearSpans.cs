using Reports.Nlp.Documents;

namespace Reports.Nlp.Indicators;

/// <summary>Tells whether a text looks at several years at once (五年来, 过去五年, “十四五”期间) or at one (去年, 过去一年).</summary>
/// <remarks>What a sentence says holds to the end of its paragraph; before that, what the heading says. One instance serves a document in turn.</remarks>
internal sealed class YearSpans
{
    private static readonly CharacterSet Marks = new("年期");

    // What may follow 五年 for it to be the time that a figure sums up: 来, 间, 累计, 共, 年均, 中, 总体, and verbs. 五年规划 and 五年前 are others.
    private static readonly CharacterSet After = new("来间累共年中总增新建投完平实");
    private static readonly CharacterSet Several = new("两三四五六七八九十多");
    private static readonly string[] Before = ["过去", "近", "这", "今后", "未来"];

    private readonly bool[] _sections;
    private readonly List<(int Place, bool Several)> _places = [];
    private int _paragraph = -1;
    private bool _open;

    public YearSpans(ReportDocument document)
    {
        _sections = new bool[document.Sections.Count];
        foreach (var section in document.Sections)
            _sections[section.Id] = (section.Parent is { } parent && _sections[parent]) || IsSeveral(document.Text.AsSpan(section.Heading.Start, section.Heading.Length));
    }

    /// <summary>Reads a sentence; sentences come in the order of the text.</summary>
    public void Read(ReadOnlySpan<char> text, Paragraph paragraph)
    {
        if (_paragraph != paragraph.Id) _open = paragraph.Section is { } section && _sections[section];
        else if (_places.Count > 0) _open = _places[^1].Several;
        _paragraph = paragraph.Id;
        _places.Clear();
        for (var i = Marks.Next(text, 0); i < text.Length; i = Marks.Next(text, i + 1))
            if (At(text, i) is { } several) _places.Add((i, several));
    }

    /// <summary>Whether the sentence speaks of several years at <paramref name="at"/>.</summary>
    public bool IsSeveralAt(int at)
    {
        for (var i = _places.Count - 1; i >= 0; i--)
            if (_places[i].Place < at) return _places[i].Several;
        return _open;
    }

    private static bool? At(ReadOnlySpan<char> text, int at)
    {
        if (at == 0) return null;
        var before = text[..at];
        if (text[at] == '期') return before.TrimEnd("时") is [.., '十', _, '五', '”'] ? true : null;
        if (before[^1] is '去' or '全' or '上' or '一') return false;
        var number = before[^1];
        var digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1])) digits--;
        if (before.Length - digits == 4) return false;
        if (!Several.Holds(number) && (before.Length - digits is not (1 or 2) || number is '1')) return null;
        var lead = digits < before.Length ? before[..digits] : before[..^1];
        if (at + 1 < text.Length && After.Holds(text[at + 1]) && (lead.IsEmpty || lead[^1] is not ('第' or '续' or '前' or '二' or '〇'))) return true;
        foreach (var word in Before)
            if (lead.EndsWith(word, StringComparison.Ordinal)) return true;
        return null;
    }

    private static bool IsSeveral(ReadOnlySpan<char> heading)
    {
        if (heading.Contains("一年", StringComparison.Ordinal)) return false;
        for (var i = Marks.Next(heading, 0); i < heading.Length; i = Marks.Next(heading, i + 1))
            if (At(heading, i) is true) return true;
        return false;
    }
}
