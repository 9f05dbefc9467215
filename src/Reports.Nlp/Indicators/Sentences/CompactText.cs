using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Sentences;

/// <summary>A sentence as its figures are read: without white space, full-width letters and digits folded, each place leading back.</summary>
/// <remarks>White space stays, as one blank, only where it keeps two Latin letters or digits apart. One instance serves all sentences of a document in turn.</remarks>
internal sealed class CompactText
{
    /// <summary>The characters that do not stand here as they are printed.</summary>
    public const string Special =
        " \t\n\r\v\f\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
        + "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ％﹪．／（）＋－–—～~−﹣―";

    private static readonly CharacterSet Specials = new(Special);

    private string _source = "";
    private bool _printed;
    private char[] _chars = new char[256];
    private int[] _places = new int[256];
    private int _start;
    private bool _shifted;

    public int Length { get; private set; }

    public ReadOnlySpan<char> Chars => _printed ? _source.AsSpan(_start, Length) : _chars.AsSpan(0, Length);

    /// <summary>Takes a sentence.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="span">Where.</param>
    /// <param name="printed">Whether it holds none of <see cref="Special"/>, and so is read where it stands.</param>
    public void Fill(string text, TextSpan span, bool printed)
    {
        var source = text.AsSpan(span.Start, span.Length);
        _source = text;
        _start = span.Start;
        _shifted = false;
        _printed = printed;
        if (_printed)
        {
            Length = source.Length;
            return;
        }

        if (_chars.Length < source.Length)
        {
            _chars = new char[source.Length];
            _places = new int[source.Length];
        }

        Length = 0;
        for (var i = 0; i < source.Length;)
        {
            var run = Specials.Next(source, i) - i;
            source.Slice(i, run).CopyTo(_chars.AsSpan(Length));
            if (_shifted)
                for (var k = 0; k < run; k++) _places[Length + k] = span.Start + i + k;
            Length += run;
            i += run;
            if (i < source.Length) Add(source, i++);
        }
    }

    /// <summary>The place in the text of what stands from <paramref name="start"/> to <paramref name="end"/> here; never empty.</summary>
    public TextSpan Place(int start, int end) => new(PlaceOf(start), PlaceOf(end - 1) + 1);

    /// <summary>What stands there as printed, white space left out.</summary>
    /// <param name="start">Where it begins here.</param>
    /// <param name="end">Where it ends here.</param>
    /// <param name="folded">What stands here.</param>
    public string Printed(int start, int end, string folded)
    {
        if (_printed) return folded;
        for (var i = start; i < end; i++)
            if (_source[PlaceOf(i)] != _chars[i]) return string.Create(end - start, (Text: this, Start: start), static (chars, from) => from.Text.CopyPrinted(chars, from.Start));
        return folded;
    }

    private void CopyPrinted(Span<char> chars, int start)
    {
        for (var i = 0; i < chars.Length; i++) chars[i] = _source[PlaceOf(start + i)];
    }

    private int PlaceOf(int at) => _shifted ? _places[at] : _start + at;

    private void Add(ReadOnlySpan<char> source, int at)
    {
        var c = Fold(source[at]);
        if (char.IsWhiteSpace(c))
        {
            var keeps = Length > 0 && at + 1 < source.Length && char.IsAsciiLetterOrDigit(_chars[Length - 1]) && char.IsAsciiLetterOrDigit(Fold(source[at + 1]));
            if (!keeps)
            {
                // From here on a place here is no longer the place there.
                if (!_shifted)
                    for (var k = 0; k < Length; k++) _places[k] = _start + k;
                _shifted = true;
                return;
            }

            c = ' ';
        }

        _chars[Length] = c;
        if (_shifted) _places[Length] = _start + at;
        Length++;
    }

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
