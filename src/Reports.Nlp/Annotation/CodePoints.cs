namespace Reports.Nlp.Annotation;

/// <summary>Offsets in characters of Unicode, which other tools count, for offsets in UTF-16 code units, which .NET counts.</summary>
internal sealed class CodePoints
{
    // Low surrogates, in order: each is a code unit that is no character of its own.
    private readonly int[] _low;

    public CodePoints(string text)
    {
        var low = new List<int>();
        for (var i = 1; i < text.Length; i++)
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1])) low.Add(i);
        _low = [.. low];
    }

    /// <summary>Number of characters before a code unit.</summary>
    public int At(int offset)
    {
        if (_low.Length == 0) return offset;
        var before = Array.BinarySearch(_low, offset);
        return offset - (before < 0 ? ~before : before);
    }
}
