using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Finds the level of a government that the text leaves without a name: by who speaks (镇长), for whom (我代表县人民政府), and to whom (县政府各部门).</summary>
/// <remarks>市 says nothing: cities are of two levels.</remarks>
internal static class LevelFinder
{
    private const int Near = 40;

    /// <summary>The level, or null.</summary>
    public static AdministrativeLevel? Find(string[] titles, string[] opening)
    {
        foreach (var title in titles)
            if (OfOwnName(title) is { } level) return level;
        foreach (var text in opening)
        {
            if (TitleLine.IsSpeaker(text) && OfOffice(text.Replace(" ", "", StringComparison.Ordinal).Replace("　", "", StringComparison.Ordinal)) is { } office) return office;
            var at = text.IndexOf("我代表", StringComparison.Ordinal);
            if (at >= 0 && OfGovernment(text.AsSpan(at + 3, Math.Min(Near, text.Length - at - 3))) is { } spoken) return spoken;
            if (TitleLine.IsSalutation(text) && OfAddressed(text) is { } addressed) return addressed;
            if (OfOwnName(text) is { } own) return own;
        }

        return null;
    }

    /// <summary>县人民政府关于…: the office that issues it, at the very start of a title.</summary>
    private static AdministrativeLevel? OfOwnName(string title)
    {
        if (title.Length < 8 || !title.AsSpan(0, Math.Min(title.Length, 16)).Contains("政府", StringComparison.Ordinal)) return null;
        var at = title.AsSpan().IndexOf("人民政府");
        var about = title.IndexOf("关于", StringComparison.Ordinal);
        if (about is < 4 or > 12) return null;
        return at == 1 ? OfLetter(title[0]) : title.StartsWith("自治区人民政府", StringComparison.Ordinal) ? AdministrativeLevel.Province : null;
    }

    private static AdministrativeLevel? OfOffice(string text)
    {
        foreach (var (office, level) in (ReadOnlySpan<(string, AdministrativeLevel)>)
            [("省长", AdministrativeLevel.Province), ("自治区主席", AdministrativeLevel.Province), ("州长", AdministrativeLevel.City), ("盟长", AdministrativeLevel.City),
             ("旗长", AdministrativeLevel.County), ("县长", AdministrativeLevel.County),
             ("镇长", AdministrativeLevel.Township), ("乡长", AdministrativeLevel.Township)])
            if (text.Contains(office, StringComparison.Ordinal)) return level;
        if (!text.Contains("区长", StringComparison.Ordinal)) return null;
        return text.Contains("新区", StringComparison.Ordinal) || text.Contains("开发区", StringComparison.Ordinal) ? AdministrativeLevel.Zone : AdministrativeLevel.District;
    }

    /// <summary>县人民政府, 旗第十四届人民政府, 新区管委会.</summary>
    private static AdministrativeLevel? OfGovernment(ReadOnlySpan<char> text)
    {
        if (text.IndexOf("新区管委会") >= 0 || text.IndexOf("开发区管委会") >= 0) return AdministrativeLevel.Zone;
        var at = text.IndexOf("人民政府");
        if (at < 0) at = text.IndexOf("政府");
        if (at <= 0) return null;
        var before = text[..at].TrimEnd("第届一二三四五六七八九十0123456789");
        if (before.IsEmpty) return null;
        if (before.EndsWith("自治区")) return AdministrativeLevel.Province;
        return before.EndsWith("新区") || before.EndsWith("开发区") ? AdministrativeLevel.Zone : OfLetter(before[^1]);
    }

    /// <summary>县政府各部门: whoever writes to his own departments names himself by their government.</summary>
    private static AdministrativeLevel? OfAddressed(string text)
    {
        foreach (var own in (ReadOnlySpan<string>)["政府各", "人民政府各", "政府有关", "政府直属"])
        {
            var at = text.IndexOf(own, StringComparison.Ordinal);
            if (at <= 0 || (at > 1 && text[at - 2] is not ('，' or '、' or ' '))) continue;
            if (OfLetter(text[at - 1]) is { } level) return level;
        }

        return null;
    }

    private static AdministrativeLevel? OfLetter(char letter) => letter switch
    {
        '省' => AdministrativeLevel.Province,
        '州' => AdministrativeLevel.City,
        '县' or '旗' => AdministrativeLevel.County,
        '区' => AdministrativeLevel.District,
        '镇' or '乡' => AdministrativeLevel.Township,
        _ => null,
    };
}
