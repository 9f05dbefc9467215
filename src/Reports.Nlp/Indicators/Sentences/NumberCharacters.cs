namespace Reports.Nlp.Indicators.Sentences;

/// <summary>Numbers in characters that are part of a word more often than of a figure.</summary>
internal static class NumberCharacters
{
    /// <summary>All of them.</summary>
    public const string All = "一二三四五六七八九十百千两零〇";

    private static readonly CharacterSet Set = new(All);

    /// <summary>Whether a number in characters is part of a word, as most are: 一批, 百姓.</summary>
    public static bool AreOfWord(ReadOnlySpan<char> text, int at) =>
        Set.Holds(text[at]) && (at + 1 == text.Length || (CharacterTable.Of(text[at + 1]) & CharacterRoles.Counted) == 0);
}
