using Reports.Nlp.Documents;
using Reports.Nlp.Indicators.Sentences;

namespace Reports.Nlp.Indicators.Times;

/// <summary>Tells for each place of a sentence whether its figures are reached, expected or promised, and of which year.</summary>
/// <remarks>The part of the report decides first, the words of the sentence can overrule it. One instance serves a document.</remarks>
internal sealed class SentenceTime
{
    // Characters that the words below hold, one each at least, so that most clauses are searched once.
    private static readonly CharacterSet OfPromises = new("争保标拟划将");
    private static readonly CharacterSet OfDone = new("已截去上");
    private static readonly string[] Promises = ["力争", "确保", "目标", "拟安排", "拟投入", "计划到", "将达", "规划到", "争取到"];
    private static readonly string[] Plans = ["力争", "确保", "目标", "计划", "将", "要", "预期"];
    private static readonly string[] Done = ["已经", "已达", "已建成", "已累计", "截至目前", "去年", "上年末"];

    private readonly ReportMetadata _metadata;
    private readonly bool[] _longTerm;
    private readonly YearSpans _spans;
    private readonly PartsOfYear _parts;
    private readonly SentenceYears _years = new();
    private IndicatorStatus _part;
    private bool _looksBack;
    private bool _open;
    private bool _far;
    private int _expectedFrom;

    public SentenceTime(ReportDocument document)
    {
        _metadata = document.Metadata;
        _longTerm = new bool[document.Sections.Count];
        _spans = new(document);
        _parts = new(document);
        foreach (var section in document.Sections)
            _longTerm[section.Id] = (section.Parent is { } parent && _longTerm[parent]) || IsLongTerm(section.Heading.In(document.Text.AsSpan()));
    }

    /// <summary>Notices over which years a sentence without figures sets the ones after it.</summary>
    public void Notice(ReadOnlySpan<char> text, Paragraph paragraph)
    {
        _spans.Begin(text, paragraph);
        for (var i = YearSpans.Marks.Next(text, 0); i < text.Length; i = YearSpans.Marks.Next(text, i + 1)) _spans.Read(text, i);
    }

    /// <summary>Notices the same in a compact sentence whose marks are known.</summary>
    public void Notice(ReadOnlySpan<char> text, ReadOnlySpan<Mark> marks, Paragraph paragraph)
    {
        _spans.Begin(text, paragraph);
        foreach (var mark in marks)
            if (mark.Is(CharacterRoles.Year | CharacterRoles.Period)) _spans.Read(text, mark.Place);
    }

    /// <summary>Whether the text speaks of several years at once at a place of the sentence read last.</summary>
    public bool IsOfSeveralYears(int at) => _spans.At(at).Several;

    /// <summary>Reads the times that a sentence names.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Mark> marks, CharacterRoles roles, Paragraph paragraph)
    {
        _looksBack = paragraph.Part is ReportPart.Review;
        _open = paragraph.Part is ReportPart.Opening or ReportPart.Other or ReportPart.Closing && _metadata.Kind is not (ReportKind.FiveYearPlan or ReportKind.Policy);
        _part = _looksBack ? IndicatorStatus.Achieved : _open && !ContainsAny(text, Plans) ? IndicatorStatus.Achieved : IndicatorStatus.Target;
        _far = _metadata.Kind is ReportKind.FiveYearPlan || ((roles & CharacterRoles.LongTerm) != 0 && IsLongTerm(text)) || (paragraph.Section is { } section && _longTerm[section]);
        var expected = (roles & CharacterRoles.Expected) == 0 ? -1 : text.IndexOf("预计", StringComparison.Ordinal);
        if (expected >= 0 && expected + 2 < text.Length && text[expected + 2] == '数') expected = -1;
        _expectedFrom = expected < 0 ? int.MaxValue : expected;
        _spans.Begin(text, paragraph);
        _parts.Begin(paragraph);
        _years.Clear();
        var next = 0;
        foreach (var mark in marks)
        {
            if (mark.Is(CharacterRoles.Year | CharacterRoles.PartOfYear)) _parts.Read(text, mark);
            if (!mark.Is(CharacterRoles.Digit | CharacterRoles.Year | CharacterRoles.Period) || mark.Place < next) continue;
            var i = mark.Place;
            if (!mark.Is(CharacterRoles.Digit)) _spans.Read(text, i);
            var year = NamedYears.Read(text, ref i, _metadata.Year, thisYear: !_looksBack && !_open);
            if (year is { } y) _years.Add(text, i, y);
            next = i + 1;
        }
    }

    /// <summary>When the figure at <paramref name="at"/> is of, whose clause begins at <paramref name="clause"/>.</summary>
    public FigureTime At(ReadOnlySpan<char> text, int clause, int at)
    {
        var (status, year) = YearAt(text, clause, at);
        var part = _parts.At(text, clause, at, out var says);
        if (says || _parts.Around is null || status is IndicatorStatus.Target) return new(status, year, part);

        // A report of half a year looks back on the year it is given in.
        return new(status, _years.Before(clause, at, out _) ?? _metadata.Year, _parts.Around);
    }

    private (IndicatorStatus Status, int? Year) YearAt(ReadOnlySpan<char> text, int clause, int at)
    {
        var named = _years.Before(clause, at, out var place);
        var span = _spans.At(at, out var since);

        // 2024年实现零事故，“十四五”时期事故下降20%: the plan is named after the year.
        if (named is not null && place < clause && since > place && text[since] != '年' && span.PlanEnd is not null) named = null;
        var said = text[Math.Max(Math.Min(clause, at), at - Clauses.Longest)..at];
        var status = at >= _expectedFrom ? IndicatorStatus.Expected
            : _part == IndicatorStatus.Achieved && (named > _metadata.Year || (OfPromises.Next(said, 0) < said.Length && ContainsAny(said, Promises))) ? IndicatorStatus.Target
            : _part == IndicatorStatus.Target && IsDone(said, named) ? IndicatorStatus.Achieved
            : _part;
        if (span.LooksBack && status is IndicatorStatus.Target && named is null) status = IndicatorStatus.Achieved;
        if (span.LooksAhead && status is IndicatorStatus.Achieved && !IsDone(said, named)) status = IndicatorStatus.Target;
        if (named is not null) return (status, named);
        if (_metadata.Year is not { } report) return (status, null);
        return status switch
        {
            IndicatorStatus.Target when span.PlanEnd >= report => (status, span.PlanEnd),
            IndicatorStatus.Achieved when span.PlanEnd < report => (status, span.PlanEnd),
            IndicatorStatus.Target => (status, _far ? null : report),
            IndicatorStatus.Expected => (status, _looksBack || _open ? report - 1 : report),
            _ => (status, report - 1),
        };
    }

    private bool IsDone(ReadOnlySpan<char> said, int? named)
    {
        if (named < _metadata.Year && _metadata.Kind is ReportKind.WorkReport or ReportKind.Plan) return true;
        if (OfDone.Next(said, 0) == said.Length) return false;
        foreach (var word in Done)
        {
            var at = said.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || said[at - 1] is not ('比' or '较' or '从' or '由' or '同' or '与'))) return true;
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            // “两个确保” is a policy, no promise.
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (at == 0 || text[at - 1] != '个')) return true;
        }

        return false;
    }

    private static bool IsLongTerm(ReadOnlySpan<char> text) =>
        text.IndexOfAny('今', '未') >= 0
        && (text.Contains("今后五年", StringComparison.Ordinal) || text.Contains("未来五年", StringComparison.Ordinal) || text.Contains("今后5年", StringComparison.Ordinal) || text.Contains("未来5年", StringComparison.Ordinal));
}
