namespace Reports.Nlp.Indicators.Sentences;

/// <summary>What tells of a sentence, before it is read, that it may state figures or set targets.</summary>
internal static class SentenceSigns
{
    /// <summary>Whether a sentence as printed may state a figure: most of the numbers in characters are parts of words.</summary>
    /// <param name="printed">The sentence.</param>
    /// <param name="roles">What its characters are.</param>
    public static bool MayState(ReadOnlySpan<char> printed, CharacterRoles roles)
    {
        if ((roles & CharacterRoles.Digit) != 0) return true;
        if ((roles & CharacterRoles.Stating) == 0) return false;
        for (var at = 0; at < printed.Length; at++)
            if ((CharacterTable.Of(printed[at]) & CharacterRoles.Stating) != 0 && !IsOfWord(printed, at)) return true;
        return false;
    }

    /// <summary>Whether a character that may state is part of a word that does not: 百姓, 进一步, 标准.</summary>
    private static bool IsOfWord(ReadOnlySpan<char> printed, int at) => printed[at] switch
    {
        '步' => at == 0 || printed[at - 1] != '同',
        '标' => at == 0 || printed[at - 1] != '目',
        _ => NumberCharacters.AreOfWord(printed, at),
    };

    /// <summary>Whether it lists the targets of the year, whatever part of the report it stands in.</summary>
    public static bool SetsTargets(ReadOnlySpan<char> text, CharacterRoles roles) =>
        (roles & CharacterRoles.Aim) != 0 && (text.Contains("预期目标", StringComparison.Ordinal) || text.Contains("主要目标是", StringComparison.Ordinal));

    /// <summary>Whether it may say that one thing keeps step with another.</summary>
    public static bool KeepsStep(ReadOnlySpan<char> text, CharacterRoles roles) =>
        (roles & CharacterRoles.Aim) != 0 && text.Contains("同步", StringComparison.Ordinal);
}
