namespace Reports.Nlp.Documents.Metadata;

/// <summary>An administrative division of the gazetteer.</summary>
/// <param name="Code">Its code (GB/T 2260): two digits a province, four a city, six a county or district.</param>
/// <param name="Name">Its name with its suffix.</param>
internal sealed record Division(string Code, string Name)
{
    private static readonly string[] ZoneWords = ["开发区", "园区", "新区", "示范区", "高新区", "试验区", "管理区"];

    /// <summary>The level of its government. 滨海新区 and 浦东新区 are districts by their codes, development zones are none.</summary>
    public AdministrativeLevel Level => Code.Length switch
    {
        2 => AdministrativeLevel.Province,
        4 => AdministrativeLevel.City,
        _ when IsZone => AdministrativeLevel.Zone,
        _ => Name.EndsWith('区') ? AdministrativeLevel.District : AdministrativeLevel.County,
    };

    // A name that several share and nothing decides between has no code.
    private bool IsZone => Code.Length > 4 && Code[4] >= '7' && ZoneWords.Any(w => Name.EndsWith(w, StringComparison.Ordinal));

    /// <summary>The name as people shorten it: 天津 for 天津市, 广西 for 广西壮族自治区.</summary>
    public string ShortName
    {
        get
        {
            if (Code.Length == 2)
                return Name.StartsWith("内蒙古", StringComparison.Ordinal) || Name.StartsWith("黑龙江", StringComparison.Ordinal) ? Name[..3] : Name[..2];
            return Name.Length > 2 && Name[^1] is '市' or '区' or '县' ? Name[..^1] : Name;
        }
    }
}
