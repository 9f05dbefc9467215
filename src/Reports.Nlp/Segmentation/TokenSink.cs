using System.Runtime.CompilerServices;

namespace Reports.Nlp.Segmentation;

/// <summary>Receives tokens of one text in a room that is known to be large enough.</summary>
internal unsafe ref struct TokenSink(char* text, int offset, Token* tokens)
{
    private readonly int _offset = offset;
    private readonly Token* _tokens = tokens;

    /// <summary>The text that is cut.</summary>
    public readonly char* Text { get; } = text;

    /// <summary>Number of tokens received.</summary>
    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int start, int end, TokenKind kind) => _tokens[Count++] = new(new(_offset + start, _offset + end), kind);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddWord(int start, int end) => Add(start, end, TokenKinds.OfWord(Text + start, end - start));

    /// <summary>Adds the character at a place as a token of its own; a surrogate pair and CR LF are one.</summary>
    /// <param name="start">The place.</param>
    /// <param name="limit">Where the text, or the part of it that may be looked at, ends.</param>
    /// <returns>Where the token ends.</returns>
    public int AddOther(int start, int limit)
    {
        var first = Text[start];
        var second = start + 1 < limit ? Text[start + 1] : '\0';
        if (char.IsSurrogatePair(first, second))
        {
            Add(start, start + 2, TokenKinds.OfOther(char.ConvertToUtf32(first, second)));
            return start + 2;
        }

        var end = first == '\r' && second == '\n' ? start + 2 : start + 1;
        Add(start, end, TokenKinds.OfOther(first));
        return end;
    }
}
