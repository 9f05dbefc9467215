using System.Buffers;

namespace Reports.Nlp.Segmentation;

/// <summary>Cuts a text while it is read, token by token, in pooled memory.</summary>
/// <remarks>
/// Made for <c>foreach</c>, which also disposes it. Not safe for concurrent use and not to be copied; the segmenter behind it
/// is safe to share. The default value has no tokens.
/// </remarks>
public unsafe ref struct TokenEnumerator : IDisposable
{
    private const int Room = 512;

    private readonly Cutter? _cutter;
    private readonly ReadOnlySpan<char> _text;
    private TokenCursor _cursor;
    private Token[]? _tokens;
    private int _count;
    private int _next;

    internal TokenEnumerator(Cutter cutter, ReadOnlySpan<char> text)
    {
        _cutter = cutter;
        _text = text;
        _cursor = Cutter.Start();
    }

    /// <summary>The token that <see cref="MoveNext"/> went to.</summary>
    public readonly Token Current => _tokens![_next - 1];

    /// <summary>This enumerator.</summary>
    /// <returns>A copy in its present state; <c>foreach</c> asks for it.</returns>
    public readonly TokenEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next token.</summary>
    /// <returns>False after the last one.</returns>
    public bool MoveNext()
    {
        if (_next == _count && !Refill()) return false;
        _next++;
        return true;
    }

    /// <summary>Gives the pooled memory back.</summary>
    public void Dispose()
    {
        if (_tokens is not null) ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = null;
        _count = _next = 0;
        _cursor.Position = _text.Length;
    }

    private bool Refill()
    {
        _count = _next = 0;
        if (_cutter is null || _cursor.Position >= _text.Length) return false;
        _tokens ??= ArrayPool<Token>.Shared.Rent(Math.Min(Room, _text.Length));
        while (_count == 0)
        {
            if (_cursor.RoomWanted > _tokens.Length)
            {
                ArrayPool<Token>.Shared.Return(_tokens);
                _tokens = ArrayPool<Token>.Shared.Rent(_cursor.RoomWanted);
            }

            fixed (char* text = _text)
            fixed (Token* tokens = _tokens)
                _count = _cutter.Fill(text, _text.Length, 0, ref _cursor, tokens, _tokens.Length);
        }

        return true;
    }
}
