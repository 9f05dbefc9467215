using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Sentences;

/// <summary>The roles of all characters, so that one look at each tells all that is asked of it.</summary>
internal static class CharacterTable
{
    private static readonly CharacterRoles[] Roles = Build();

    /// <summary>The roles of a character.</summary>
    public static CharacterRoles Of(char c) => Roles[c];

    /// <summary>The roles of all characters of a text together.</summary>
    public static CharacterRoles Of(ReadOnlySpan<char> text)
    {
        var table = Roles;
        var roles = 0;

        // All text passes here, and four looks that do not wait for one another take little longer than one.
        for (; text.Length >= 4; text = text[4..]) roles |= (int)table[text[0]] | (int)table[text[1]] | (int)table[text[2]] | (int)table[text[3]];
        foreach (var c in text) roles |= (int)table[c];
        return (CharacterRoles)roles;
    }

    private static CharacterRoles[] Build()
    {
        var roles = new CharacterRoles[char.MaxValue + 1];
        Add("0123456789０１２３４５６７８９", CharacterRoles.Digit);
        Add("0123456789０１２３４５６７８９二三四五六七八九十百千万亿两第首榜倍步标番", CharacterRoles.Stating);
        Add("0123456789一二三四五六七八九十百千万亿两零〇第前首榜《》“”", CharacterRoles.Starting);
        Add("年", CharacterRoles.Year);
        Add("期来末", CharacterRoles.Period);
        Add("半季月天日周均全", CharacterRoles.PartOfYear);
        Add("，；;。：:！!？?…,", CharacterRoles.ClauseEnd);
        Add(CompactText.Special, CharacterRoles.Folded);
        Add("标步", CharacterRoles.Aim);
        Add(NumberCharacters.All + "万亿点余多分", CharacterRoles.Counted);
        for (var c = '\0'; c < char.MaxValue; c++)
            if (char.IsWhiteSpace(c) || IndicatorVocabulary.Default.Units.Begins(c)) roles[c] |= CharacterRoles.Counted;
        Add("预", CharacterRoles.Expected);
        Add("今未", CharacterRoles.LongTerm);
        Add("从由自", CharacterRoles.Base);
        Add("比较于", CharacterRoles.Comparing);
        Add("累争", CharacterRoles.Summing);
        Add(Clauses.Joints + IndicatorVocabulary.Default.CutHeads, CharacterRoles.Cutting);
        return roles;

        void Add(string characters, CharacterRoles role)
        {
            foreach (var c in characters) roles[c] |= role;
        }
    }
}
