using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Times;

/// <summary>The years of the five-year plans by their short names: “十四五” ends in 2025.</summary>
internal static class FiveYearPlans
{
    /// <summary>How many years a plan has.</summary>
    public const int Length = 5;

    /// <summary>The last year of the plan whose name ends <paramref name="name"/>, or null where none does.</summary>
    /// <remarks>The eleventh plan ended in 2010; the ones before it bore other names.</remarks>
    public static int? EndOf(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || name[^1] != '五' || name[^3] != '十') return null;
        var number = "一二三四五六七".IndexOf(name[^2], StringComparison.Ordinal);
        return number < 0 ? null : 2010 + (Length * number);
    }

    /// <summary>Whether the plan whose name ends <paramref name="name"/> is what a figure is compared with: 较“十三五”.</summary>
    public static bool IsCompared(ReadOnlySpan<char> name) =>
        name.Length > 3 && name[..^3].TrimEnd('“') is { IsEmpty: false } before && before[^1] is '比' or '较' or '与' or '同';

    /// <summary>Whether nothing stands before the plan whose name ends <paramref name="name"/> in its clause; 为“十五五”时期开好局 speaks of now.</summary>
    public static bool BeginsClause(ReadOnlySpan<char> name) => name[..^3].TrimEnd('“') is var before && (before.IsEmpty || before[^1] == '在' || !Characters.IsHan(before[^1]));

    /// <summary>What may end with the name of a plan before the last character of its time: “十五五”时期, “十五五”期间, “十五五”以来.</summary>
    public static ReadOnlySpan<char> NameBefore(ReadOnlySpan<char> before, char mark) => (mark == '来' ? before.TrimEnd("以") : before.TrimEnd("时")).TrimEnd('”');

    /// <summary>Whether a sentence presents the plan that ends with a year: “十五五”规划纲要, 第十五个五年规划纲要.</summary>
    public static bool Presents(ReadOnlySpan<char> text, int end)
    {
        var at = text.IndexOf("规划纲要", StringComparison.Ordinal);
        if (at <= 0) return false;
        var name = text[..at];

        // The fifteenth is the one that is called “十五五”: 十 and the number behind it, 五 for the years.
        return name.EndsWith("个五年", StringComparison.Ordinal) ? EndOf(string.Concat(name[..^3], "五")) == end : EndOf(name.TrimEnd('”')) == end;
    }
}
