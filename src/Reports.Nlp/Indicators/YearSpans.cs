using Reports.Nlp.Documents;

namespace Reports.Nlp.Indicators;

/// <summary>Tells whether a text looks at several years at once (五年来, “十四五”期间) or at one (去年), and whether they are over (过去一年).</summary>
/// <remarks>
/// What a sentence says holds to the end of its paragraph and of the list that goes on from it, a comparison (比2020年) to the end of its
/// sentence; before that, what the heading says. Under a heading that names one year and several, what the last paragraph to begin with
/// a time said. One instance serves a document in turn.
/// </remarks>
internal sealed class YearSpans
{
    /// <summary>The characters that a time ends with, where <see cref="Read"/> looks.</summary>
    public static readonly CharacterSet Marks = new("年期来");

    // What may follow 五年 for it to be the time that a figure sums up: 来, 间, 累计, 共, 年均, 中, 总体, and verbs. 五年规划 is another thing.
    private static readonly CharacterSet After = new("来间累共年中总增新建投完平实");
    private static readonly CharacterSet Numbers = new("两三四五六七八九十多");
    private const int LongestTime = 7;
    private const int LongestOpening = 16;
    private static readonly string[] Before = ["过去", "近", "这", "今后", "未来"];

    private readonly ReportDocument _document;
    private readonly Heading[] _sections;
    private readonly List<(int Place, YearSpan Span)> _places = [];
    private int _paragraph = -1;
    private YearSpan _start;
    private YearSpan _next;
    private YearSpan? _list;
    private YearSpan _opened;
    private bool _opens;

    public YearSpans(ReportDocument document)
    {
        _document = document;
        _sections = new Heading[document.Sections.Count];
        foreach (var section in document.Sections)
            _sections[section.Id] = Of(document.Text.AsSpan(section.Heading.Start, section.Heading.Length)) ?? (section.Parent is { } parent ? _sections[parent] : default);
    }

    private int? ReportYear => _document.Metadata.Year;

    /// <summary>Begins a sentence; sentences come in the order of the text.</summary>
    public void Begin(Paragraph paragraph)
    {
        _opens = _paragraph != paragraph.Id;
        _start = !_opens ? _next : GoesOn(paragraph) ? _list ?? _next : paragraph.Section is not { } section ? default : _sections[section].Mixed ? _opened : _sections[section].Span;
        if (_opens && !GoesOn(paragraph)) _list = null;
        _next = _start;
        _paragraph = paragraph.Id;
        _places.Clear();
    }

    /// <summary>Reads the time that ends with the character at <paramref name="at"/>, if one does; places come in order.</summary>
    public void Read(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('年' or '期' or '来')) return;
        if (At(text, at) is { } span)
        {
            _places.Add((at, span));
            _next = span;
            _list = span;
            if (_opens && at < LongestOpening) _opened = span;
            if (span.PlanEnd is not null && !OpensClause(text, at)) _next = span with { PlanEnd = null };
        }
        else if (text[at] == '年' && IsComparedWith(text, at))
        {
            _places.Add((at, new(true, false, null)));
        }
    }

    /// <summary>The time that the sentence speaks of at <paramref name="at"/>.</summary>
    public YearSpan At(int at)
    {
        for (var i = _places.Count - 1; i >= 0; i--)
            if (_places[i].Place < at) return _places[i].Span;
        return _start;
    }

    /// <summary>Whether a paragraph is an item (——…) of the list that the one before began.</summary>
    private bool GoesOn(Paragraph paragraph) => paragraph.Id == _paragraph + 1 && paragraph.Span.Length > 0 && _document.Text[paragraph.Span.Start] is '—' or '－' or '–';

    private YearSpan? At(ReadOnlySpan<char> text, int at)
    {
        if (at == 0) return null;
        var before = text[..at];
        if (text[at] != '年') return PlanAt(before, text[at]);
        if (before[^1] == '一') return new(false, before.EndsWith("过去一", StringComparison.Ordinal), null);
        if (before[^1] is '去' or '今' or '全' or '上') return before.Length > 1 && before[^2] is '比' or '较' ? null : YearSpan.OneYear;
        var digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1])) digits--;
        var length = before.Length - digits;
        if (length == 4) return digits > 0 && before[digits - 1] is '比' or '较' or '与' or '同' or '从' or '由' or '自' or '是' or '为' or '于' ? null : YearSpan.OneYear;
        if (!Numbers.Holds(before[^1]) && (length is not (1 or 2) || before[^1] is '1')) return null;
        var lead = length > 0 ? before[..digits] : before[..^1];
        if (at + 1 < text.Length && After.Holds(text[at + 1]) && (lead.IsEmpty || lead[^1] is not ('第' or '续' or '前' or '二' or '〇'))) return new(true, text[at + 1] == '来' && OpensClause(text, at), null);
        foreach (var word in Before)
            if (lead.EndsWith(word, StringComparison.Ordinal)) return new(true, word == "过去" && OpensClause(text, at), null);
        return null;
    }

    /// <summary>“十四五”时期, “十四五”期间, “十四五”以来: over where the plan has ended before the year of the report.</summary>
    private YearSpan? PlanAt(ReadOnlySpan<char> before, char mark)
    {
        var name = mark == '来' ? before.TrimEnd("以") : before.TrimEnd("时");
        if (FiveYearPlans.EndOf(name.TrimEnd('”')) is not { } end) return null;
        var over = end < ReportYear;
        return new(true, over && OpensClause(before, name.Length), over && !OpensClause(before, name.Length) ? null : end);
    }

    /// <summary>Whether the time that ends at a place is the first of its clause: “十四五”时期.</summary>
    private static bool OpensClause(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestTime && !Clauses.IsEnd(text, start - 1)) start--;
        return start == 0 || Clauses.IsEnd(text, start - 1);
    }

    /// <summary>Whether what follows is compared with a year that is not the one before: 比2020年, 较五年前.</summary>
    private bool IsComparedWith(ReadOnlySpan<char> text, int at)
    {
        var digits = at;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        if (at - digits == 4 && digits > 0 && text[digits - 1] is '比' or '较' or '与' or '同')
            return !(int.TryParse(text[digits..at], out var year) && year >= ReportYear - 2);
        return at > 1 && at + 1 < text.Length && text[at + 1] == '前' && Numbers.Holds(text[at - 1]) && text[at - 2] is '比' or '较';
    }

    /// <summary>What a heading says of the paragraphs under it, or null where it names no time.</summary>
    private Heading? Of(ReadOnlySpan<char> heading)
    {
        if ((CharacterTable.Of(heading) & (CharacterRoles.Year | CharacterRoles.Period)) == 0) return null;
        if (heading.Contains("一年", StringComparison.Ordinal) && heading.IndexOf("五年", StringComparison.Ordinal) >= 0) return new(default, Mixed: true);
        Heading? found = null;
        for (var i = Marks.Next(heading, 0); i < heading.Length; i = Marks.Next(heading, i + 1))
        {
            if (At(heading, i) is not { } span) continue;
            if (found is not null) return new(default, Mixed: true);
            found = new(span with { LooksBack = false }, Mixed: false);
        }

        return found;
    }

    /// <summary>The time that a heading names; mixed where it names two.</summary>
    private readonly record struct Heading(YearSpan Span, bool Mixed);
}
