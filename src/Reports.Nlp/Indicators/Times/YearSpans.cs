using Reports.Nlp.Documents;
using Reports.Nlp.Indicators.Sentences;

namespace Reports.Nlp.Indicators.Times;

/// <summary>Tells whether a text looks at several years at once (五年来, “十四五”期间) or at one (去年), and whether they are over (过去一年).</summary>
/// <remarks>
/// What a sentence says holds to the end of its paragraph and of the list that goes on from it, a comparison (比2020年) and a year in
/// passing (2030年前碳达峰) to the end of its sentence; before that, what the heading says. Under a heading that names one year and several,
/// or a plan that is over and the next, what the last paragraph to begin with a time said. One instance serves a document in turn.
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
    private int? _ahead;

    public YearSpans(ReportDocument document)
    {
        _document = document;
        _sections = new Heading[document.Sections.Count];
        foreach (var section in document.Sections)
            _sections[section.Id] = Of(document.Text.AsSpan(section.Heading.Start, section.Heading.Length)) ?? (section.Parent is { } parent ? _sections[parent] : default);
    }

    private int? ReportYear => _document.Metadata.Year;

    /// <summary>Begins a sentence; sentences come in the order of the text.</summary>
    public void Begin(ReadOnlySpan<char> text, Paragraph paragraph)
    {
        _opens = _paragraph != paragraph.Id;
        if (_opens) Open(paragraph);
        _start = _next;
        _places.Clear();
        if (_ahead is { } end && FiveYearPlans.Presents(text, end)) _start = _next = _opened = new(true, false, true, end);
    }

    /// <summary>Reads the time that ends with the character at <paramref name="at"/>, if one does; places come in order.</summary>
    public void Read(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('年' or '期' or '来')) return;
        var now = _places.Count > 0 ? _places[^1].Span : _start;
        if (At(text, at, now) is { } span)
        {
            var first = at < LongestOpening && _places.Count == 0 && !Clauses.HoldEnd(text[..at]);
            span = span with { LooksAhead = span.LooksAhead && (now.LooksAhead || (_opens && first)) };
            _places.Add((at, span));
            if (char.IsAsciiDigit(text[at - 1]) && !span.Several && !first) return;
            _next = span;
            _list = span;
            if (_opens && at < LongestOpening) _opened = span;
            if (span.PlanEnd is not null && text[at] != '年' && !OpensClause(text, at)) _next = span with { PlanEnd = null };
        }
        else if (text[at] == '年' ? IsComparedWith(text, at) : FiveYearPlans.IsCompared(FiveYearPlans.NameBefore(text[..at], text[at])))
        {
            _places.Add((at, now with { Several = true }));
        }
    }

    /// <summary>The time that the sentence speaks of at <paramref name="at"/>.</summary>
    public YearSpan At(int at) => At(at, out _);

    /// <summary>The same, and where the sentence says so; before its start where it does not.</summary>
    public YearSpan At(int at, out int place)
    {
        for (var i = _places.Count - 1; i >= 0; i--)
            if ((place = _places[i].Place) < at) return _places[i].Span;
        place = -1;
        return _start;
    }

    private void Open(Paragraph paragraph)
    {
        var heading = paragraph.Section is { } section ? _sections[section] : default;
        var goesOn = GoesOn(paragraph);
        _next = goesOn ? _list ?? _next : heading.Mixed ? _opened : heading.Span;
        _ahead = heading.Ahead;
        if (!goesOn) _list = null;
        _paragraph = paragraph.Id;
    }

    /// <summary>Whether a paragraph is an item (——…) of the list that the one before began.</summary>
    private bool GoesOn(Paragraph paragraph) => paragraph.Id == _paragraph + 1 && paragraph.Span.Length > 0 && _document.Text[paragraph.Span.Start] is '—' or '－' or '–';

    /// <summary>The time that ends at a place of a text that spoke of <paramref name="now"/> before.</summary>
    private YearSpan? At(ReadOnlySpan<char> text, int at, YearSpan now)
    {
        if (at == 0) return null;
        var before = text[..at];
        if (text[at] != '年') return PlanAt(before, text[at]);
        if (before[^1] == '一') return new(false, before.EndsWith("过去一", StringComparison.Ordinal), false, null);
        if (before[^1] is '去' or '今' or '全' or '上')
            return before.Length > 1 && before[^2] is '比' or '较' ? null : before[^1] switch { '今' => YearSpan.OneYear, '全' => now with { Several = false }, _ => new(false, now.LooksBack, false, null) };
        var digits = before.Length;
        while (digits > 0 && char.IsAsciiDigit(before[digits - 1])) digits--;
        var length = before.Length - digits;
        if (length == 4) return digits > 0 && before[digits - 1] is '比' or '较' or '与' or '同' or '从' or '由' or '自' or '是' or '为' or '于' ? null : Printed(before[digits..], now);
        if (!Numbers.Holds(before[^1]) && (length is not (1 or 2) || before[^1] is '1')) return null;
        var lead = length > 0 ? before[..digits] : before[..^1];
        if (at + 1 < text.Length && After.Holds(text[at + 1]) && (lead.IsEmpty || lead[^1] is not ('第' or '续' or '前' or '二' or '〇'))) return new(true, text[at + 1] == '来' && OpensClause(text, at), false, null);
        foreach (var word in Before)
            if (lead.EndsWith(word, StringComparison.Ordinal)) return new(true, word == "过去" && OpensClause(text, at), false, null);
        return null;
    }

    /// <summary>“十四五”时期, “十四五”期间, “十四五”以来: over where the plan has ended before the year of the report.</summary>
    private YearSpan? PlanAt(ReadOnlySpan<char> before, char mark)
    {
        var name = FiveYearPlans.NameBefore(before, mark);
        if (FiveYearPlans.EndOf(name) is not { } end || FiveYearPlans.IsCompared(name)) return null;
        var over = end < ReportYear;
        var opens = OpensClause(before, name.Length);
        return new(true, over && opens, opens && mark != '来' && IsToCome(end) && FiveYearPlans.BeginsClause(name), over && !opens ? null : end);
    }

    /// <summary>Whether the plan that ends with a year is not under way before the year of the report.</summary>
    private bool IsToCome(int end) => end - FiveYearPlans.Length + 1 >= ReportYear;

    /// <summary>2025年: no time of its own in a look back, nor a year to come where a plan is set out.</summary>
    private YearSpan Printed(ReadOnlySpan<char> digits, YearSpan now)
    {
        if (ReportYear is not { } report || !int.TryParse(digits, out var year)) return YearSpan.OneYear;
        return year > report ? now with { Several = false } : new(false, now.LooksBack && year < report, false, null);
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
        if (heading.Contains("一年", StringComparison.Ordinal) && heading.IndexOf("五年", StringComparison.Ordinal) >= 0) return new(default, Mixed: true, null);
        Heading? found = null;
        for (var i = Marks.Next(heading, 0); i < heading.Length; i = Marks.Next(heading, i + 1))
        {
            if (At(heading, i, default) is not { } span) continue;
            var ahead = span.PlanEnd is { } end && IsToCome(end) ? span.PlanEnd : null;
            if (found is not null) return new(default, Mixed: true, ahead ?? found.Value.Ahead);
            found = new(span with { LooksBack = span.PlanEnd < ReportYear }, Mixed: false, ahead);
        }

        return found;
    }

    /// <summary>The time that a heading names; mixed where it names two, and the end of the plan to come that is one of them.</summary>
    private readonly record struct Heading(YearSpan Span, bool Mixed, int? Ahead);
}
