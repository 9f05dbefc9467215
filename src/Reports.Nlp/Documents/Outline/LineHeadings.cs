using System.Buffers;

using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Finds headings without a number that are a sentence on a line of its own (大力提振消费。), each above its paragraph.</summary>
/// <remarks>
/// No such line is a heading by itself: a short sentence may stand before a long paragraph anywhere. But where short and long lines
/// take turns (short, long, short, long, …) between two headings that are sure, the short ones are headings too. Each covers what
/// stands before the next; the last one, as those before it, its one paragraph.
/// </remarks>
internal sealed class LineHeadings
{
    private const int Shortest = 4;
    private const int Longest = 32;

    /// <summary>Of one that begins as another does, or stands in the midst of short ones.</summary>
    private const int LongestOfKind = 64;
    private const int ShortestParagraph = 48;
    private const int Pair = 2;
    private const int Sure = 3;
    private const int Opening = 3;
    private const int MostDigits = 4;

    private static readonly SearchValues<char> NoHeading = SearchValues.Create("：:；;！？!?|");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly Heading?[] _headings;
    private readonly List<int> _lines = [];
    private readonly List<(int First, int Second)> _doubtful = [];
    private bool _found;

    private LineHeadings(IReadOnlyList<Block> blocks, Heading?[] headings)
    {
        _blocks = blocks;
        _headings = headings;
    }

    /// <summary>Adds them to the headings of the blocks.</summary>
    public static void Mark(IReadOnlyList<Block> blocks, Heading?[] headings)
    {
        var finder = new LineHeadings(blocks, headings);
        var above = 0;
        while (above < headings.Length && headings[above] is null) above++;
        while (above < headings.Length)
        {
            var end = above + 1;
            while (end < headings.Length && headings[end] is null) end++;
            if (end - above > Pair * 2 && headings[above] is { IsGlossary: false }) finder.Read(above + 1, end);
            above = end;
        }

        // Two pairs prove nothing, but where they are all there is in a section, and other sections are so written.
        if (finder._found)
            foreach (var (first, second) in finder._doubtful) finder.Set(first, finder.Set(second, second + Pair));
    }

    /// <summary>Reads the blocks between two headings.</summary>
    private void Read(int from, int to)
    {
        _lines.Clear();
        for (var i = from; i + 1 < to; i++)
            if (MayHead(i)) _lines.Add(i++);
        if (_lines.Count < Pair) return;
        LeaveOutLongOnes();
        for (var first = 0; first < _lines.Count;)
        {
            var end = first + 1;
            var wide = 0;
            for (; end < _lines.Count && Follows(_lines[end - 1], _lines[end]); end++) wide += _lines[end] - _lines[end - 1] - Pair;
            if (end - first >= Sure && wide * 2 < end - first) Take(first, end);
            else if (end - first == Pair && wide == 0 && _lines[first] <= from + 1 && _lines[first + 1] + Pair == to) _doubtful.Add((_lines[first], _lines[first + 1]));
            first = end;
        }
    }

    /// <summary>Whether a line is short, could be a heading by its marks and stands above a paragraph.</summary>
    private bool MayHead(int block)
    {
        var length = _blocks[block].Content.Length;
        if (length is < Shortest or > LongestOfKind || _blocks[block + 1].Content.Length < Math.Max(ShortestParagraph, length * 4 / 3)) return false;
        var text = _blocks[block].Text.AsSpan();
        if (text.ContainsAny(NoHeading) || !(Characters.IsHan(text[0]) || text[0] == '“' || char.IsAsciiLetterOrDigit(text[0]))) return false;
        var stop = text.IndexOf('。');
        if (stop < 0 ? !Characters.IsHan(text[^1]) && text[^1] != '”' : stop + 1 < length && (length <= Longest || text[^1] != '。')) return false;

        // 一是…, 第二，…: members of a list, which is not the outline's. 各位代表, 做好以下工作: said to the house, and of what follows.
        if (Numbering.Read(text) is not null || (text[0] == '第' && text.IndexOf('，') is > 0 and < Shortest)) return false;
        return !text.StartsWith("各位") && !text.Contains("以下", StringComparison.Ordinal) && CountDigits(text) <= MostDigits;
    }

    /// <summary>Leaves out the long lines that are none of several that begin alike (五年来，…), nor one sentence in a row of short ones.</summary>
    private void LeaveOutLongOnes()
    {
        var kept = 0;
        var before = -1;
        var alike = -1;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            var keep = true;
            if (IsLong(line))
            {
                var next = i + 1;
                while (next < _lines.Count && !IsLong(_lines[next])) next++;
                keep = (alike >= 0 && BeginAlike(line, alike)) || (next < _lines.Count && BeginAlike(line, _lines[next]))
                    || (before == line - Pair && i + 1 < _lines.Count && _lines[i + 1] == line + Pair && !IsLong(before) && !IsLong(_lines[i + 1]) && IsSentence(line));
                alike = line;
            }

            before = line;
            if (keep) _lines[kept++] = line;
        }

        _lines.RemoveRange(kept, _lines.Count - kept);
    }

    /// <summary>Whether a line stands as near to one before as the next heading does; one of them may have two paragraphs.</summary>
    private bool Follows(int line, int next)
    {
        if (next - line == Pair) return true;
        var between = _blocks[line + Pair].Text;
        return next - line == Pair + 1 && between.Length > LongestOfKind && !between.StartsWith("各位", StringComparison.Ordinal);
    }

    /// <summary>Takes the lines of a row as headings; those that begin as a long one does cover the others after them.</summary>
    private void Take(int first, int end)
    {
        _found = true;
        var kind = _lines.FindIndex(first, end - first, IsLong);
        kind = kind >= 0 && _lines.FindIndex(kind + 1, end - kind - 1, l => IsLong(l) && BeginAlike(l, _lines[kind])) >= 0 ? _lines[kind] : -1;
        var next = _lines[end - 1] + Pair;
        var group = next;
        for (var i = end - 1; i >= first; i--)
        {
            var covers = kind >= 0 && BeginAlike(_lines[i], kind);
            next = Set(_lines[i], covers ? group : next);
            if (covers) group = next;
        }
    }

    /// <summary>Makes a line the heading of the blocks before <paramref name="end"/>, and returns the line.</summary>
    private int Set(int line, int end)
    {
        var text = _blocks[line].Text;
        _headings[line] = new(0, text[^1] == '。' ? text.Length - 1 : text.Length, 0, null, false) { Blocks = end - line };
        return line;
    }

    private bool IsLong(int line) => _blocks[line].Content.Length > Longest;

    private bool IsSentence(int line) => _blocks[line].Text.IndexOf('。') == _blocks[line].Content.Length - 1;

    private bool BeginAlike(int line, int other) => _blocks[line].Text.AsSpan(0, Opening).SequenceEqual(_blocks[other].Text.AsSpan(0, Opening));

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits;
    }
}
