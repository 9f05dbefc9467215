namespace Reports.Nlp.Documents;

/// <summary>The level of government that speaks in a report.</summary>
public enum AdministrativeLevel
{
    /// <summary>The State Council and its ministries.</summary>
    National,

    /// <summary>Provinces, autonomous regions and municipalities under the central government.</summary>
    Province,

    /// <summary>Prefecture-level cities, prefectures, leagues.</summary>
    City,

    /// <summary>Urban districts.</summary>
    District,

    /// <summary>Counties, county-level cities, banners.</summary>
    County,

    /// <summary>Towns, townships and subdistricts (街道).</summary>
    Township,

    /// <summary>Development zones, new areas and the like that are no division of their own.</summary>
    Zone,
}
