using System.Buffers;
using System.Text;

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

    private static readonly SearchValues<char> Special = SearchValues.Create("<*_[［【〔〖&\\!`$|\t⁰¹²³⁴⁵⁶⁷⁸⁹^~");

    private readonly string _source;
    private readonly List<SourceLine> _lines = [];
    private readonly StringBuilder _text = new();
    private readonly List<int> _origin = [];
    private readonly List<bool> _boldness = [];
    private readonly List<CallOut> _callOuts = [];
    private bool _bold;
    private int _indent;
    private int _depth;
    private int _blanks;
    private bool _pageBreak;

    private MarkupScanner(string source) => _source = source;

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

        at = SkipPrefix(at, end);
        while (at < end)
        {
            var rest = _source.AsSpan(at, end - at);
            var plain = rest.IndexOfAny(Special);
            if (plain < 0) plain = rest.Length;
            for (var i = 0; i < plain; i++) Emit(_source[at + i], at + i);
            at += plain;
            if (at < end) at = ScanSpecial(at, end);
        }

        EndLine();
        // Bold may run over a line break, but not into the next paragraph: one stray mark must not embolden the rest.
        if (at == start || _source.AsSpan(start, end - start).Trim().IsEmpty) _bold = false;
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

    private int ScanSpecial(int at, int end)
    {
        switch (_source[at])
        {
            case '<':
                return ScanTag(at, end);
            case '*' or '_' when at + 1 < end && _source[at + 1] == _source[at]:
                if (_source[at] == '_' && at > 0 && char.IsAsciiLetterOrDigit(_source[at - 1])) break;
                _bold = !_bold;
                return at + 2;
            case '[' or '［' or '【' or '〔' or '〖':
                if (TryCallOut(at, end, out var after) || TryLink(at, end, out after)) return after;
                break;
            case '!' when at + 1 < end && _source[at + 1] == '[' && TrySkipImage(at, end, out var image):
                return image;
            case '&' when TryEntity(at, end, out var entity):
                return entity;
            case '\\' when TryEscapedCallOut(at, end, out var escaped):
                return escaped;
            case '\\' when at + 1 < end && char.IsAscii(_source[at + 1]) && (char.IsPunctuation(_source[at + 1]) || char.IsSymbol(_source[at + 1])):
                Emit(_source[at + 1], at + 1);
                return at + 2;
            case '$' when TryFormula(at, end, out var formula):
                return formula;
            case '`':
                return at + 1;
            case '|' or '\t':
                Emit(' ', at);
                return at + 1;
            case '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹'):
                return ScanSuperscript(at, end);
            default:
                break;
        }

        Emit(_source[at], at);
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
            Emit('<', at);
            return at + 1;
        }

        var tag = _source.AsSpan(name, stop - name);
        var gt = _source.AsSpan(stop, Math.Min(end - stop, LongestTag)).IndexOfAny('>', '<');
        var whole = gt >= 0 && _source[stop + gt] == '>' && (gt == 0 || _source[stop] is ' ' or '/' or '\t');
        if (HtmlTags.IsProgram(tag) || (!whole && !HtmlTags.IsKnown(tag)))
        {
            Emit('<', at);
            return at + 1;
        }

        var after = whole ? stop + gt + 1 : stop;
        if (HtmlTags.IsBold(tag)) _bold = !closing;
        if (whole && !closing && tag.Equals("sup", StringComparison.OrdinalIgnoreCase) && TrySuperscriptTag(at, after, end, out var past)) return past;
        if (HtmlTags.BreaksLine(tag)) EndLine();
        if (!closing && HtmlTags.HeadingDepth(tag) is > 0 and var depth) _depth = depth;
        return after;
    }

    private bool TrySuperscriptTag(int at, int content, int end, out int past)
    {
        past = 0;
        var close = _source.AsSpan(content, Math.Min(end - content, 40)).IndexOf("</sup>", StringComparison.OrdinalIgnoreCase);
        if (close < 0) return false;
        var inner = _source.AsSpan(content, close).Trim();
        var label = Label(inner);
        var exponent = label.Length == inner.Length && _text.Length > 0 && char.IsAsciiLetter(_text[^1]);
        if (label.IsEmpty || exponent) return false;
        past = content + close + "</sup>".Length;
        AddCallOut(label.ToString(), at, past);
        return true;
    }

    /// <summary>The number in <c>[12]</c>, <c>〔12〕</c>, <c>注12</c> or <c>12</c>; empty where it is no number of up to three digits.</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> mark)
    {
        var label = mark.Trim("[]［］〔〕【】〖〗()（） 注释^\\{}");
        if (label.Length is 0 or > 3) return [];
        foreach (var c in label)
            if (ChineseNumber.Digit(c) < 0 || Characters.IsHan(c)) return [];
        return label;
    }

    private bool TryCallOut(int at, int end, out int after)
    {
        after = 0;
        var close = _source.AsSpan(at + 1, Math.Min(end - at - 1, 8)).IndexOfAny("]］】〕〗");
        if (close < 0 || _text.Length == 0) return false;
        var label = Label(_source.AsSpan(at, close + 2));
        if (label.IsEmpty) return false;
        after = at + close + 2;
        AddCallOut(label.ToString(), at, after);
        return true;
    }

    /// <summary>\[12\], as some converters of PDF files write call-outs.</summary>
    private bool TryEscapedCallOut(int at, int end, out int after)
    {
        after = 0;
        if (at + 1 >= end || _source[at + 1] != '[' || _text.Length == 0) return false;
        var close = _source.AsSpan(at + 2, Math.Min(end - at - 2, 6)).IndexOf("\\]");
        if (close < 1) return false;
        var label = Label(_source.AsSpan(at + 2, close));
        if (label.IsEmpty) return false;
        after = at + 2 + close + 2;
        AddCallOut(label.ToString(), at, after);
        return true;
    }

    private void AddCallOut(string label, int at, int after) => _callOuts.Add(new CallOut(label, _text.Length, new TextSpan(at, after)));

    private bool TryLink(int at, int end, out int after)
    {
        after = 0;
        if (_source[at] != '[') return false;
        var close = _source.AsSpan(at, Math.Min(end - at, LongestTag)).IndexOf("](");
        if (close <= 0) return false;
        var paren = _source.AsSpan(at + close, Math.Min(end - at - close, 2000)).IndexOf(')');
        if (paren < 0) return false;
        for (var i = at + 1; i < at + close; i++) Emit(_source[i], i);
        after = at + close + paren + 1;
        return true;
    }

    private bool TrySkipImage(int at, int end, out int after)
    {
        after = 0;
        var close = _source.AsSpan(at, Math.Min(end - at, LongestTag)).IndexOf("](");
        if (close < 0) return false;
        var paren = _source.AsSpan(at + close, end - at - close).IndexOf(')');
        if (paren < 0) return false;
        after = at + close + paren + 1;
        return true;
    }

    private bool TryEntity(int at, int end, out int after)
    {
        after = 0;
        var stop = _source.AsSpan(at, Math.Min(end - at, 10)).IndexOf(';');
        if (stop < 2 || HtmlTags.Entity(_source.AsSpan(at + 1, stop - 1)) is not { } c) return false;
        Emit(c, at);
        after = at + stop + 1;
        return true;
    }

    /// <summary>What converters of PDF files write for raised and lowered figures: <c>$^{[1]}$</c>, <c>PM$_{2.5}$</c>.</summary>
    private bool TryFormula(int at, int end, out int after)
    {
        after = 0;
        var close = _source.AsSpan(at + 1, Math.Min(end - at - 1, 24)).IndexOf('$');
        if (close < 2) return false;
        var inner = _source.AsSpan(at + 1, close).Trim();
        while (inner.StartsWith("{}")) inner = inner[2..].TrimStart();
        if (inner.IsEmpty || inner[0] is not ('^' or '_')) return false;
        after = at + close + 2;
        if (inner[0] == '^' && Label(inner) is { IsEmpty: false } label)
        {
            AddCallOut(label.ToString(), at, after);
            return true;
        }

        for (var i = at + 1; i < at + 1 + close; i++)
            if (char.IsAsciiLetterOrDigit(_source[i]) || _source[i] is '.' or '+' or '-') Emit(_source[i], i);
        return true;
    }

    private int ScanSuperscript(int at, int end)
    {
        var stop = at;
        while (stop < end && _source[stop] is '⁰' or '¹' or '²' or '³' or (>= '⁴' and <= '⁹')) stop++;
        if (_text.Length == 0 || char.IsAsciiLetter(_text[^1]))
        {
            for (var i = at; i < stop; i++) Emit(_source[i], i);
            return stop;
        }

        var label = string.Create(stop - at, (_source, at), static (digits, mark) =>
        {
            for (var i = 0; i < digits.Length; i++)
                digits[i] = mark._source[mark.at + i] switch { '¹' => '1', '²' => '2', '³' => '3', var c => (char)(c - '⁰' + '0') };
        });
        AddCallOut(label, at, stop);
        return stop;
    }

    private void Emit(char c, int origin)
    {
        if (Characters.IsInvisible(c)) return;
        _text.Append(c);
        _origin.Add(origin);
        _boldness.Add(_bold);
    }

    private void EndLine()
    {
        var content = new Passage(_text.ToString(), [.. _origin], [.. _boldness], [.. _callOuts]).Trim();
        _text.Clear();
        _origin.Clear();
        _boldness.Clear();
        _callOuts.Clear();
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
