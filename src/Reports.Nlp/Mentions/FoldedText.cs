using System.Runtime.CompilerServices;

using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>A stretch of a document as resolution reads it: plain characters without white space, and the keys among them.</summary>
/// <remarks>
/// Two views of one text. In <see cref="Plain"/> white space and invisible characters are gone and quotation marks stay, which is
/// what the word lattice and the look around a match need. In <see cref="Keys"/> quotation marks are gone too and digits are
/// digits, which is what terms are matched against. Both know where they come from.
/// Filled anew from stretch to stretch by one thread.
/// </remarks>
internal sealed class FoldedText
{
    private int[] _at = [];
    private int[] _plainOf = [];
    private char[] _plain = [];
    private char[] _keys = [];
    private int _plainLength;
    private int _keyLength;

    /// <summary>Folds a stretch of a text, in place of the one before.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="span">The stretch.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fold(string text, TextSpan span)
    {
        var folding = CharacterFolding.Default;
        if (_plain.Length < span.Length)
        {
            var room = Math.Max(span.Length, _plain.Length * 2);
            (_plain, _keys, _at, _plainOf) = (new char[room], new char[room], new int[room], new int[room]);
        }

        int plain = 0, key = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            var folded = folding.Key(c);
            if (folded == '\0' && !HasPlace(c)) continue;
            _plain[plain] = folding.Plain(c);
            _at[plain] = i;
            if (folded != '\0')
            {
                _keys[key] = folded;
                _plainOf[key++] = plain;
            }

            plain++;
        }

        _plainLength = plain;
        _keyLength = key;
    }

    /// <summary>The plain characters, quotation marks among them.</summary>
    public ReadOnlySpan<char> Plain => _plain.AsSpan(0, _plainLength);

    /// <summary>The characters that terms are matched against.</summary>
    public ReadOnlySpan<char> Keys => _keys.AsSpan(0, _keyLength);

    /// <summary>The plain stretch under a stretch of keys.</summary>
    public TextSpan PlainOfKeys(int start, int length) => new(_plainOf[start], _plainOf[start + length - 1] + 1);

    /// <summary>The place in the document of the plain character at <paramref name="plain"/>.</summary>
    public int At(int plain) => _at[plain];

    /// <summary>The place in the document of a plain stretch; not empty.</summary>
    public TextSpan InDocument(TextSpan plain) => new(_at[plain.Start], _at[plain.End - 1] + 1);

    /// <summary>Whether nothing stands in the document between the plain character at <paramref name="plain"/> and the one before it.</summary>
    public bool Touches(int plain) => plain > 0 && plain < _plainLength && _at[plain] == _at[plain - 1] + 1;

    // What has no key and still keeps its place among the plain characters: quotation marks.
    private static bool HasPlace(char c) => !char.IsWhiteSpace(c) && !Characters.IsInvisible(c) && c != '*';
}
