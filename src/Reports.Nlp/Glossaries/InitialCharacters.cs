using System.Buffers;

namespace Reports.Nlp.Glossaries;

/// <summary>Characters that stand for a whole body, field or resource where words are contracted to their initials: 党政军警民, 客货邮, 研产供.</summary>
internal static class InitialCharacters
{
    private static readonly SearchValues<char> Set = SearchValues.Create(
        "党政军警民企校院所研产学金介资商农工团妇公检法司安消应环食药卫医教体文旅康养林水气热网源荷储氢煤油客货邮机料测技物防治救控管督考训购建维供销投融省市县区镇乡街村组户社");

    /// <summary>Whether a character is one of them.</summary>
    public static bool Contains(char c) => Set.Contains(c);
}
