using Reports.Nlp.Documents;
using Reports.Nlp.Indicators.Sentences;

namespace Reports.Nlp.Indicators.Times;

/// <summary>Tells of which part of a year the figures of a sentence are: 上半年, 1-9月, 每天.</summary>
/// <remarks>
/// A part that opens its clause holds for the clauses after it, until a year or 全年 is named; what comes round (每月, 日均), what 其中
/// sets apart and what stands further inside holds for its own clause. Where the sentence says nothing, what is over is of the part that
/// the heading names, or the title of the document: the report of half a year. One instance serves a document in turn.
/// </remarks>
internal sealed class PartsOfYear
{
    private const int LongestOpening = 6;
    private const int LookedBack = 8;

    // What makes a time one that is compared with (比一季度), and one that is no time of a figure (上半年的, 一季度前).
    private static readonly CharacterSet NotBefore = new("比较与同从由自《");
    private static readonly CharacterSet NotAfter = new("的后前起内");

    private readonly string?[] _sections;
    private readonly string? _document;
    private readonly List<(int Start, int End, bool Opens, bool Part)> _found = [];
    private string? _section;

    public PartsOfYear(ReportDocument document)
    {
        _document = Named(document.Metadata.Title);
        _sections = new string?[document.Sections.Count];
        foreach (var section in document.Sections)
            _sections[section.Id] = Named(document.Text.AsSpan(section.Heading.Start, section.Heading.Length)) ?? (section.Parent is { } parent ? _sections[parent] : _document);
    }

    /// <summary>The part that heading or title name for what is over, or null.</summary>
    public string? Around => _section;

    /// <summary>Begins a sentence.</summary>
    public void Begin(Paragraph paragraph)
    {
        _section = paragraph.Section is { } section ? _sections[section] : _document;
        _found.Clear();
    }

    /// <summary>Reads the time that a sentence names around a year or a <see cref="CharacterRoles.PartOfYear"/>; marks come in order.</summary>
    public void Read(ReadOnlySpan<char> text, Mark mark)
    {
        var i = mark.Place;
        if (mark.Is(CharacterRoles.Year))
        {
            if (YearOpening(text, i) is { } year) _found.Add((year, i, Opens: true, Part: false));
        }
        else if (PartOfYear.TryRead(text, i, out var part) && !(part.Start > 0 && NotBefore.Holds(text[part.Start - 1])) && !(part.End < text.Length && NotAfter.Holds(text[part.End])))
        {
            _found.Add((part.Start, part.End, !part.Rate && Opens(text, part.Start), !part.Whole));
        }
    }

    /// <summary>The part that the sentence names for a place whose clause begins at <paramref name="clause"/>, or null; and whether it names any time.</summary>
    public string? At(ReadOnlySpan<char> text, int clause, int at, out bool says)
    {
        var (low, high) = (0, _found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].End <= at) low = middle + 1;
            else high = middle;
        }

        for (var i = low - 1; i >= Math.Max(0, low - LookedBack); i--)
        {
            var (start, end, opens, part) = _found[i];
            if (!opens && start < clause) continue;
            says = true;
            return part ? text[start..end].ToString() : null;
        }

        says = false;
        return null;
    }

    private static bool Opens(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && at - start <= LongestOpening && !Clauses.IsEnd(text, start - 1)) start--;
        return at - start <= LongestOpening && !text[start..at].Contains("其中", StringComparison.Ordinal);
    }

    /// <summary>Where the clause begins that a year opens: 2024年, 去年, 一年来; null where it does not.</summary>
    private static int? YearOpening(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1])) start--;
        if (start == at && at > 0 && text[at - 1] is '去' or '今' or '上' or '本' or '一') start--;
        return start < at && (start == 0 || Clauses.IsEnd(text, start - 1)) ? start : null;
    }

    /// <summary>The part that a heading names; 下半年 is what is to come.</summary>
    private static string? Named(ReadOnlySpan<char> heading)
    {
        if ((CharacterTable.Of(heading) & CharacterRoles.PartOfYear) == 0) return null;
        for (var i = PartOfYear.Marks.Next(heading, 0); i < heading.Length; i = PartOfYear.Marks.Next(heading, i + 1))
            if (PartOfYear.TryRead(heading, i, out var part) && part is { Rate: false, Whole: false } && heading[part.Start] != '下') return heading[part.Start..part.End].ToString();
        return null;
    }
}
