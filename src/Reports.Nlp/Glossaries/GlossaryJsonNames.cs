using Reports.Nlp.Documents;

namespace Reports.Nlp.Glossaries;

/// <summary>The words that glossary files use for enumerations.</summary>
internal static class GlossaryJsonNames
{
    public static string Of(SenseKind kind) => kind switch
    {
        SenseKind.Endnote => "endnote",
        SenseKind.Inline => "inline",
        SenseKind.BuiltIn => "builtin",
        _ => "user",
    };

    public static string Of(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => "national",
        AdministrativeLevel.Province => "province",
        AdministrativeLevel.City => "city",
        AdministrativeLevel.District => "district",
        AdministrativeLevel.County => "county",
        AdministrativeLevel.Township => "township",
        _ => "zone",
    };

    public static SenseKind? Kind(string name) => Find(name, Of, Enum.GetValues<SenseKind>());

    public static AdministrativeLevel? Level(string name) => Find(name, Of, Enum.GetValues<AdministrativeLevel>());

    private static T? Find<T>(string name, Func<T, string> of, T[] values)
        where T : struct
    {
        foreach (var value in values)
            if (of(value) == name) return value;
        return null;
    }
}
