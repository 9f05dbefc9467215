using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Turns the source into lines without markup: Markdown, stray HTML tags, call-outs, invisible characters.</summary>
/// <remarks>
/// A hand-written scanner, one pass, linear: reports mix Markdown from a PDF, pasted HTML and plain text in one file, and their
/// tags are often cut in half, so no grammar of one of these languages would do. What it is not sure about it leaves as text.
/// </remarks>
internal sealed class MarkupScanner
{
    private const int LongestTag = 400;
    private const int LongestTarget = 2000;

    private static readonly SearchValues<char> Special = SearchValues.Create("<*_[［【〔〖&\\!`$|\t⁰¹²³⁴⁵⁶⁷⁸⁹^~");

    private readonly string _source;
    private readonly List<SourceLine> _lines = [];
    private readonly LineText _line = new();
    private readonly CallOutScanner _callOuts;
    private int _indent;
    private int _depth;
    private int _blanks;
    private bool _pageBreak;
    private int _bracket = -1;

    private MarkupScanner(string source)
    {
        _source = source;
        _callOuts = new(source, _line);
    }

    public static List<SourceLine> Scan(string source, CancellationToken cancellation)
    {
        var scanner = new MarkupScanner(source);
        scanner.Run(cancellation);
        return scanner._lines;
    }

    private void Run(CancellationToken cancellation)
    {
        var start = 0;
        for (var i = 0; i <= _source.Length; i++)
        {
            var c = i < _source.Length ? _source[i] : '\n';
            if (c is not ('\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029' or '\u0085')) continue;
            cancellation.ThrowIfCancellationRequested();
            ScanLine(start, i);
            if (c == '\r' && i + 1 < _source.Length && _source[i + 1] == '\n') i++;
            if (c == '\f') _pageBreak = true;
            start = i + 1;
        }
    }

    private void ScanLine(int start, int end)
    {
        var at = SkipIndent(start, end);
        if (IsRule(at, end))
        {
            _pageBreak = true;
            EndLine();
            return;
        }

        ScanInline(SkipPrefix(at, end), end);
        EndLine();
        // Bold may run over a line break, but not into the next paragraph: one stray mark must not embolden the rest.
        if (_source.AsSpan(start, end - start).Trim().IsEmpty) _line.IsBold = false;
    }

    private int SkipIndent(int at, int end)
    {
        for (_indent = 0; at < end && (char.IsWhiteSpace(_source[at]) || Characters.IsInvisible(_source[at])); at++)
            _indent += _source[at] switch { '\u3000' or '\u2003' => 2, '\t' => 4, ' ' or '\u00a0' or '\u2002' => 1, _ => 0 };
        return at;
    }

    /// <summary>A horizontal rule of Markdown, or the rule under a table's head.</summary>
    private bool IsRule(int at, int end)
    {
        var marks = 0;
        for (; at < end; at++)
        {
            if (_source[at] is '-' or '*' or '_' or '=' or '|' or ':' && !char.IsWhiteSpace(_source[at])) marks++;
            else if (!char.IsWhiteSpace(_source[at])) return false;
        }

        return marks >= 3;
    }

    /// <summary>Heading marks, block quotes and bullets at the start of a line.</summary>
    private int SkipPrefix(int at, int end)
    {
        while (at < end && _source[at] == '>') at = SkipSpace(at + 1, end);
        var hashes = at;
        while (hashes < end && _source[hashes] == '#') hashes++;
        if (hashes - at is >= 1 and <= 6 && hashes < end && (_source[hashes] is ' ' or '*' || Characters.IsHan(_source[hashes])))
        {
            _depth = hashes - at;
            return SkipSpace(hashes, end);
        }

        if (at + 1 < end && _source[at] is '-' or '*' or '+' or '•' or '●' or '◆' or '■' or '▪' or '·' && char.IsWhiteSpace(_source[at + 1]))
            return SkipSpace(at + 1, end);
        return at;
    }

    private int SkipSpace(int at, int end)
    {
        while (at < end && char.IsWhiteSpace(_source[at])) at++;
        return at;
    }

    private void ScanInline(int at, int end)
    {
        while (at < end)
        {
            var rest = _source.AsSpan(at, end - at);
            var plain = rest.IndexOfAny(Special);
            if (plain < 0) plain = rest.Length;
            for (var i = 0; i < plain; i++) _line.Add(_source[at + i], at + i);
            at += plain;
            if (at < end) at = ScanSpecial(at, end);
        }
    }

    private int ScanSpecial(int at, int end)
    {
        switch (_source[at])
        {
            case '<':
                return ScanTag(at, end);
            case '*' or '_' when at + 1 < end && _source[at + 1] == _source[at]:
                if (_source[at] == '_' && at > 0 && char.IsAsciiLetterOrDigit(_source[at - 1])) break;
                _line.IsBold = !_line.IsBold;
                return at + 2;
            case '[' or '［' or '【' or '〔' or '〖':
                if (_callOuts.Bracket(at, end) is >= 0 and var mark) return mark;
                if (TryLink(at, end, out var after)) return after;
                break;
            case '!' when at + 1 < end && _source[at + 1] == '[' && TrySkipImage(at, end, out var image):
                return image;
            case '&' when TryEntity(at, end, out var entity):
                return entity;
            case '\\' when _callOuts.Escaped(at, end) is >= 0 and var escaped:
                return escaped;
            case '\\' when at + 1 < end && char.IsAscii(_source[at + 1]) && (char.IsPunctuation(_source[at + 1]) || char.IsSymbol(_source[at + 1])):
                _line.Add(_source[at + 1], at + 1);
                return at + 2;
            case '$' when _callOuts.Formula(at, end) is >= 0 and var formula:
                return formula;
            case '`':
                return at + 1;
            case '|' or '\t':
                _line.Add(' ', at);
                return at + 1;
            case var c when CallOutScanner.IsRaisedFigure(c):
                return _callOuts.RaisedFigures(at, end);
            default:
                break;
        }

        _line.Add(_source[at], at);
        return at + 1;
    }

    private int ScanTag(int at, int end)
    {
        if (_source.AsSpan(at, end - at).StartsWith("<!--"))
        {
            var close = _source.IndexOf("-->", at, Math.Min(_source.Length, at + LongestTag) - at, StringComparison.Ordinal);
            return close >= 0 && close < end ? close + 3 : at + 4;
        }

        var name = at + 1;
        var closing = name < end && _source[name] == '/';
        if (closing) name++;
        var stop = name;
        while (stop < end && (char.IsAsciiLetterOrDigit(_source[stop]) || _source[stop] == ':')) stop++;
        if (stop == name || !char.IsAsciiLetter(_source[name]))
        {
            _line.Add('<', at);
            return at + 1;
        }

        var tag = _source.AsSpan(name, stop - name);
        var gt = _source.AsSpan(stop, Math.Min(end - stop, LongestTag)).IndexOfAny('>', '<');
        var whole = gt >= 0 && _source[stop + gt] == '>' && (gt == 0 || _source[stop] is ' ' or '/' or '\t');
        if (HtmlTags.IsProgram(tag) || (!whole && !HtmlTags.IsKnown(tag)))
        {
            _line.Add('<', at);
            return at + 1;
        }

        var after = whole ? stop + gt + 1 : stop;
        if (HtmlTags.IsBold(tag)) _line.IsBold = !closing;
        if (whole && !closing && tag.Equals("sup", StringComparison.OrdinalIgnoreCase) && _callOuts.SuperscriptTag(at, after, end) is >= 0 and var past) return past;
        if (HtmlTags.BreaksLine(tag)) EndLine();
        if (!closing && HtmlTags.HeadingDepth(tag) is > 0 and var depth) _depth = depth;
        return after;
    }

    private bool TryLink(int at, int end, out int after)
    {
        after = 0;
        if (_source[at] != '[') return false;
        var close = _source.AsSpan(at, Math.Min(end - at, LongestTag)).IndexOf("](");
        if (close <= 0) return false;
        var paren = _source.AsSpan(at + close, Math.Min(end - at - close, LongestTarget)).IndexOf(')');
        if (paren < 0) return false;
        // The text of a link is marked up like any other; no link ends in it, so this goes no deeper.
        ScanInline(at + 1, at + close);
        after = at + close + paren + 1;
        return true;
    }

    private bool TrySkipImage(int at, int end, out int after)
    {
        after = 0;
        var close = _source.AsSpan(at, Math.Min(end - at, LongestTag)).IndexOf("](");
        if (close < 0) return false;
        var paren = NextBracket(at + close, end);
        if (paren == end) return false;
        after = paren + 1;
        return true;
    }

    /// <summary>
    /// The next closing bracket of the line, or its end: the picture itself may stand in the target, so that may be of any length.
    /// Remembered, because a line of nothing but beginnings of images would be searched to its end at each.
    /// </summary>
    private int NextBracket(int from, int end)
    {
        if (_bracket >= from) return _bracket;
        var found = _source.AsSpan(from, end - from).IndexOf(')');
        return _bracket = found < 0 ? end : from + found;
    }

    private bool TryEntity(int at, int end, out int after)
    {
        after = 0;
        var stop = _source.AsSpan(at, Math.Min(end - at, 10)).IndexOf(';');
        if (stop < 2 || HtmlTags.Entity(_source.AsSpan(at + 1, stop - 1)) is not { } c) return false;
        _line.Add(c, at);
        after = at + stop + 1;
        return true;
    }

    private void EndLine()
    {
        var content = _line.Take();
        if (content.Length == 0)
        {
            _blanks++;
            _depth = 0;
            return;
        }

        _lines.Add(new SourceLine(content, _indent, _depth) { BlanksBefore = _blanks, PageBreakBefore = _pageBreak });
        _blanks = 0;
        _pageBreak = false;
        _depth = 0;
        _indent = 0;
    }
}
