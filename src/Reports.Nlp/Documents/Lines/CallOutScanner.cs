using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Reads the marks that point at a note, in all the ways that converters and web pages write them.</summary>
/// <remarks>Each method looks at one place, no further than a mark can reach, and says where it goes on: behind the mark, or -1 where there is none.</remarks>
internal sealed class CallOutScanner(string source, LineText line)
{
    private const int LongestBracket = 8;
    private const int LongestEscape = 6;
    private const int LongestTag = 40;
    private const int LongestFormula = 24;

    public static bool IsRaisedFigure(char c) => c is '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹');

    /// <summary>[12], ［12］, 【12】, 〔12〕.</summary>
    public int Bracket(int at, int end)
    {
        var close = source.AsSpan(at + 1, Math.Min(end - at - 1, LongestBracket)).IndexOfAny("]］】〕〗");
        return close < 0 || line.IsEmpty ? -1 : Add(Label(source.AsSpan(at, close + 2)), at, at + close + 2);
    }

    /// <summary>\[12\], as some converters of PDF files write call-outs.</summary>
    public int Escaped(int at, int end)
    {
        if (at + 1 >= end || source[at + 1] != '[' || line.IsEmpty) return -1;
        var close = source.AsSpan(at + 2, Math.Min(end - at - 2, LongestEscape)).IndexOf("\\]");
        return close < 1 ? -1 : Add(Label(source.AsSpan(at + 2, close)), at, at + 2 + close + 2);
    }

    /// <summary>&lt;sup&gt;[12]&lt;/sup&gt;: the tag stands at <paramref name="at"/>, what it encloses begins at <paramref name="content"/>.</summary>
    public int SuperscriptTag(int at, int content, int end)
    {
        var close = source.AsSpan(content, Math.Min(end - content, LongestTag)).IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
        if (close < 0) return -1;
        var inner = source.AsSpan(content, close).Trim();
        var label = Label(inner);
        var exponent = label.Length == inner.Length && line.EndsInLetter;
        return exponent ? -1 : Add(label, at, content + close + "</sup>".Length);
    }

    /// <summary>What converters of PDF files write for raised and lowered figures: <c>$^{[1]}$</c>; <c>PM$_{2.5}$</c> keeps its figures.</summary>
    public int Formula(int at, int end)
    {
        var close = source.AsSpan(at + 1, Math.Min(end - at - 1, LongestFormula)).IndexOf('$');
        if (close < 2) return -1;
        var inner = source.AsSpan(at + 1, close).Trim();
        while (inner.StartsWith("{}")) inner = inner[2..].TrimStart();
        if (inner.IsEmpty || inner[0] is not ('^' or '_')) return -1;
        var after = at + close + 2;
        if (inner[0] == '^' && Add(Label(inner), at, after) >= 0) return after;
        for (var i = at + 1; i < at + 1 + close; i++)
            if (char.IsAsciiLetterOrDigit(source[i]) || source[i] is '.' or '+' or '-') line.Add(source[i], i);
        return after;
    }

    /// <summary>¹²: raised figures are a call-out, but not at the start of a line nor behind a Latin letter.</summary>
    public int RaisedFigures(int at, int end)
    {
        var stop = at;
        while (stop < end && IsRaisedFigure(source[stop])) stop++;
        if (line.IsEmpty || line.EndsInLetter)
        {
            for (var i = at; i < stop; i++) line.Add(source[i], i);
            return stop;
        }

        var label = string.Create(stop - at, (source, at), static (digits, mark) =>
        {
            for (var i = 0; i < digits.Length; i++)
                digits[i] = mark.source[mark.at + i] switch { '¹' => '1', '²' => '2', '³' => '3', var c => (char)(c - '⁰' + '0') };
        });
        line.AddCallOut(label, at, stop);
        return stop;
    }

    private int Add(ReadOnlySpan<char> label, int at, int after)
    {
        if (label.IsEmpty) return -1;
        line.AddCallOut(label.ToString(), at, after);
        return after;
    }

    /// <summary>The number in <c>[12]</c>, <c>〔12〕</c>, <c>注12</c> or <c>12</c>; empty where it is no number of up to three digits.</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> mark)
    {
        var label = mark.Trim("[]［］〔〕【】〖〗()（） 注释^\\{}");
        if (label.Length is 0 or > 3) return [];
        foreach (var c in label)
            if (ChineseNumber.Digit(c) < 0 || Characters.IsHan(c)) return [];
        return label;
    }
}
