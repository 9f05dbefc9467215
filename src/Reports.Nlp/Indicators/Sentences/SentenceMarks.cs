namespace Reports.Nlp.Indicators.Sentences;

/// <summary>Where the characters of a compact sentence stand that numbers, times and clauses turn on: found once, for all who look for some.</summary>
/// <remarks>One instance serves all sentences of a document in turn.</remarks>
internal sealed class SentenceMarks
{
    private Mark[] _marks = new Mark[128];

    /// <summary>The marks of a sentence, in order. They are valid until the next call.</summary>
    public ReadOnlySpan<Mark> Of(ReadOnlySpan<char> text)
    {
        if (_marks.Length < text.Length) _marks = new Mark[text.Length * 2];
        var marks = _marks.AsSpan(0, text.Length);
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Each is written, and the next over it unless it counts: no jump that nobody could foresee.
            var roles = CharacterTable.Of(text[i]);
            marks[count] = new(i, roles);
            count += (roles & CharacterRoles.Placed) != 0 ? 1 : 0;
        }

        return marks[..count];
    }
}
