using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>How quotation marks stand around a stretch of plain text.</summary>
internal static class Quotation
{
    /// <summary>Whether the stretch is the whole of a quotation.</summary>
    public static bool IsExact(ReadOnlySpan<char> plain, TextSpan span) => OpensBefore(plain, span.Start) && ClosesAt(plain, span.End);

    /// <summary>Whether the stretch is one item of a quoted list: “党政同责、一岗双责”.</summary>
    public static bool IsItem(ReadOnlySpan<char> plain, TextSpan span)
    {
        var before = OpensBefore(plain, span.Start) || IsListMark(plain, span.Start - 1);
        var after = ClosesAt(plain, span.End) || IsListMark(plain, span.End);
        return before && after && IsInside(plain, span);
    }

    /// <summary>
    /// The quotation that a stretch reaches out of or begins: “两山” for 两山”理念, “双万双服促发展” for 双万双服. The stretch itself where
    /// there is none, or where it holds much more.
    /// </summary>
    public static TextSpan Around(ReadOnlySpan<char> plain, TextSpan span)
    {
        const int Tail = 4;
        if (!OpensBefore(plain, span.Start)) return span;
        for (var end = span.Start; end < plain.Length && end <= span.End + Tail; end++)
        {
            if (ClosesAt(plain, end)) return end > span.Start + 1 ? new(span.Start, end) : span;
            if (!char.IsLetterOrDigit(plain[end]) && end >= span.End) return span;
        }

        return span;
    }

    /// <summary>
    /// The quoted part of a stretch that a quotation reaches out of: 小巨人 of 小巨人”企业, 21条 of 稳增长“21条. The stretch itself where
    /// its marks are all in pairs.
    /// </summary>
    public static TextSpan Balanced(ReadOnlySpan<char> plain, TextSpan span)
    {
        var open = -1;
        for (var i = span.Start; i < span.End; i++)
        {
            if (Opens(plain[i]) || (IsStraight(plain[i]) && open < 0 && !OpensBefore(plain, span.Start))) open = i;
            else if (open >= 0 && (Closes(plain[i]) || IsStraight(plain[i]))) open = -1;
            else if (Closes(plain[i]) || IsStraight(plain[i]))
                return OpensBefore(plain, span.Start) && i > span.Start && !Holds(plain, new(i + 1, span.End)) ? new(span.Start, i) : span;
        }

        return open >= 0 && open + 1 < span.End && ClosesAt(plain, span.End) ? new(open + 1, span.End) : span;
    }

    /// <summary>Whether a stretch without marks is the end of a quotation that begins before it: 一件事 in “高效办成一件事”.</summary>
    public static bool IsTail(ReadOnlySpan<char> plain, TextSpan span) =>
        ClosesAt(plain, span.End) && span.Start > 0 && Characters.IsHan(plain[span.Start - 1]) && !Holds(plain, span) && IsInside(plain, span);

    /// <summary>Whether an opening mark stands before <paramref name="at"/>.</summary>
    public static bool OpensBefore(ReadOnlySpan<char> plain, int at) => at > 0 && (Opens(plain[at - 1]) || IsStraight(plain[at - 1]));

    /// <summary>Whether a closing mark stands at <paramref name="at"/>.</summary>
    public static bool ClosesAt(ReadOnlySpan<char> plain, int at) => at < plain.Length && (Closes(plain[at]) || IsStraight(plain[at]));

    /// <summary>Whether the stretch holds a quotation that neither begins and ends in it nor reaches just over its ends.</summary>
    public static bool Cuts(ReadOnlySpan<char> plain, TextSpan span)
    {
        var depth = OpensBefore(plain, span.Start) && !IsStraight(plain[span.Start - 1]) ? 1 : 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (Opens(plain[i])) depth++;
            else if (Closes(plain[i]) && --depth < 0) return true;
        }

        return depth > 1 || (depth == 1 && Holds(plain, span) && !ClosesAt(plain, span.End) && !OpensBefore(plain, span.Start));
    }

    /// <summary>Whether a quotation mark stands inside the stretch.</summary>
    public static bool Holds(ReadOnlySpan<char> plain, TextSpan span)
    {
        foreach (var c in plain[span.Start..span.End])
            if (Characters.IsQuote(c)) return true;
        return false;
    }

    /// <summary>Whether <paramref name="c"/> opens a quotation and does nothing else.</summary>
    public static bool Opens(char c) => c is '“' or '‘' or '「' or '『';

    /// <summary>Whether <paramref name="c"/> closes a quotation and does nothing else.</summary>
    public static bool Closes(char c) => c is '”' or '’' or '」' or '』';

    /// <summary>Whether <paramref name="c"/> both opens and closes.</summary>
    public static bool IsStraight(char c) => c is '"' or '\'';

    private static bool IsListMark(ReadOnlySpan<char> plain, int at) => at >= 0 && at < plain.Length && plain[at] is '、' or ',' or '·';

    private static bool IsInside(ReadOnlySpan<char> plain, TextSpan span)
    {
        for (var i = span.Start - 1; i >= 0 && i > span.Start - 40; i--)
        {
            if (Closes(plain[i]) || plain[i] == '。') return false;
            if (Opens(plain[i])) return true;
        }

        return false;
    }
}
