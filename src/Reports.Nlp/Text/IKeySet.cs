namespace Reports.Nlp.Text;

/// <summary>A set of keys with values, in which the longest key at a place of a text is found.</summary>
internal unsafe interface IKeySet
{
    /// <summary>The value of a key.</summary>
    /// <param name="key">Any text.</param>
    /// <returns>Its value, or 0 where it is no key.</returns>
    int Find(ReadOnlySpan<char> key);

    /// <summary>The longest key that begins at a place of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">The text's length.</param>
    /// <param name="value">The key's value, or 0 where there is none.</param>
    /// <returns>The key's length, or 0 where none begins here.</returns>
    int LongestAt(char* text, int start, int end, out int value);
}
