namespace Reports.Nlp.Text;

/// <summary>A half-open range of UTF-16 code units: <see cref="Start"/> is inside, <see cref="End"/> is not.</summary>
/// <param name="Start">Offset of the first code unit, from 0.</param>
/// <param name="End">Offset one past the last code unit; never below <paramref name="Start"/> in a span this library makes.</param>
/// <remarks>
/// Two spans are equal when both ends are. The default value is the empty span at 0. Spans sort by start, and where they
/// start together the longer one comes first, which is the order of leftmost-longest matching. Immutable, so safe to share.
/// </remarks>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>Number of code units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether the span holds no code unit.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies inside this span; ends may coincide.</summary>
    /// <param name="other">The span to look for.</param>
    /// <returns>True where no code unit of <paramref name="other"/> is outside.</returns>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the code unit at <paramref name="offset"/> lies inside this span.</summary>
    /// <param name="offset">Offset in code units.</param>
    /// <returns>True from <see cref="Start"/> to one before <see cref="End"/>.</returns>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether the two spans share at least one code unit; spans that only touch do not.</summary>
    /// <param name="other">The other span.</param>
    /// <returns>True where they share a code unit.</returns>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The characters under the span.</summary>
    /// <param name="text">The text that the span points into.</param>
    /// <returns>A new string of <see cref="Length"/> code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Start..End];
    }

    /// <summary>The characters under the span, not copied.</summary>
    /// <param name="text">The text that the span points into.</param>
    /// <returns>A slice of <see cref="Length"/> code units.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <paramref name="text"/>.</exception>
    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text[Start..End];

    /// <summary>The same length, moved by <paramref name="distance"/> code units.</summary>
    /// <param name="distance">How far to move; negative moves towards the start.</param>
    /// <returns>The moved span.</returns>
    public TextSpan Shift(int distance) => new(Start + distance, End + distance);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : other.End.CompareTo(End);
    }

    /// <summary>Whether <paramref name="left"/> sorts before <paramref name="right"/>.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>True where it does.</returns>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> sorts after <paramref name="right"/>.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>True where it does.</returns>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not sort after <paramref name="right"/>.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>True where it does not.</returns>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not sort before <paramref name="right"/>.</summary>
    /// <param name="left">One span.</param>
    /// <param name="right">Another span.</param>
    /// <returns>True where it does not.</returns>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;

    /// <summary>The span as <c>start..end</c>.</summary>
    /// <returns>For example <c>12..16</c>.</returns>
    public override string ToString() => $"{Start}..{End}";
}
