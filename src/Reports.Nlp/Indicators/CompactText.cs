using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators;

/// <summary>A sentence as its figures are read: without white space, full-width letters and digits folded, each place leading back.</summary>
/// <remarks>White space stays, as one blank, only where it keeps two Latin letters or digits apart. One instance serves all sentences of a document in turn.</remarks>
internal sealed class CompactText
{
    private char[] _chars = new char[256];
    private int[] _places = new int[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    public void Fill(string text, TextSpan span)
    {
        if (_chars.Length < span.Length)
        {
            _chars = new char[span.Length];
            _places = new int[span.Length];
        }

        Length = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = Fold(text[i]);
            if (char.IsWhiteSpace(c))
            {
                if (Length == 0 || i + 1 >= span.End || !char.IsAsciiLetterOrDigit(_chars[Length - 1]) || !char.IsAsciiLetterOrDigit(Fold(text[i + 1]))) continue;
                c = ' ';
            }

            _chars[Length] = c;
            _places[Length++] = i;
        }
    }

    /// <summary>The place in the text of what stands from <paramref name="start"/> to <paramref name="end"/> here; never empty.</summary>
    public TextSpan Place(int start, int end) => new(_places[start], _places[end - 1] + 1);

    private static char Fold(char c) => c switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(c - '０' + '0'),
        '％' or '﹪' => '%',
        '．' => '.',
        '／' => '/',
        '（' => '(',
        '）' => ')',
        '＋' => '+',
        '－' or '–' or '—' or '～' or '~' or '−' or '﹣' or '―' => '-',
        _ => c,
    };
}
