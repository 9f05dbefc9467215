namespace Reports.Nlp.Indicators.Figures;

/// <summary>The powers of ten between a number and its unit: 万, 亿, 千万.</summary>
internal static class PowersOfTen
{
    /// <summary>Where those that begin at <paramref name="at"/> end; there where none begins.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsPower(text, at)) at++;
        return at;
    }

    /// <summary>Their value; null where they are not printed together so.</summary>
    public static decimal? ValueOf(ReadOnlySpan<char> powers) => powers switch
    {
        "百" => 100,
        "千" => 1000,
        "万" => 10_000,
        "百万" => 1_000_000,
        "千万" => 10_000_000,
        "亿" => 100_000_000,
        "万亿" => 1_000_000_000_000,
        _ => null,
    };

    /// <summary>They themselves, as a unit where none follows.</summary>
    public static string NameOf(ReadOnlySpan<char> powers) => powers switch
    {
        "万" => "万",
        "亿" => "亿",
        _ => powers.ToString(),
    };

    // 千 and 百 are parts of units in 千瓦 and 百分点.
    private static bool IsPower(ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case '万' or '亿':
                return true;
            case '千':
                return at + 1 == text.Length || text[at + 1] is not ('瓦' or '克' or '米' or '伏' or '卡');
            case '百':
                return at + 1 == text.Length || text[at + 1] != '分';
            default:
                return false;
        }
    }
}
