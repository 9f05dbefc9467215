using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Outline;

/// <summary>Finds the sentence that says what a paragraph is about (主题句).</summary>
/// <remarks>
/// A lead names a task or a result, as a heading would. A short first sentence that tells something (今年是开局之年。成绩可喜，困难也不少。)
/// is none. The members of a list (一是…。二是…。, or 五年来，… 五年来，…) have leads all together or not at all, however long one is.
/// </remarks>
internal sealed class LeadFinder
{
    private const int Shortest = 4;
    private const int Longest = 32;
    private const int LongestOfList = 64;
    private const int FewestOfList = 3;
    private const int LongestRefrain = 8;

    /// <summary>Words of a sentence that tells rather than names.</summary>
    private static readonly KeywordSet Telling = new("我们", "我省", "我市", "我区", "我县", "今年", "去年", "明年", "过去", "年来", "也", "十五五”时期", "十四五”时期");

    private readonly IReadOnlyList<Block> _blocks;
    private readonly Heading?[] _headings;
    private readonly ReportPart[] _parts;
    private readonly int[] _leads;

    private LeadFinder(IReadOnlyList<Block> blocks, Heading?[] headings, ReportPart[] parts)
    {
        _blocks = blocks;
        _headings = headings;
        _parts = parts;
        _leads = new int[blocks.Count];
    }

    /// <summary>The length of each block's lead from its start, or 0.</summary>
    public static int[] Find(IReadOnlyList<Block> blocks, Heading?[] headings, ReportPart[] parts)
    {
        var finder = new LeadFinder(blocks, headings, parts);
        for (var i = 0; i < blocks.Count;) i = finder.ReadFrom(i);
        return finder._leads;
    }

    /// <summary>Reads a block, or the list that it begins, and returns the block after it.</summary>
    private int ReadFrom(int block)
    {
        var end = EndOfList(block);
        if (end - block < FewestOfList)
        {
            _leads[block] = Lead(block, Longest, names: true);
            return block + 1;
        }

        var found = 0;
        for (var i = block; i < end; i++) found += (_leads[i] = Lead(i, LongestOfList, names: false)) > 0 ? 1 : 0;
        // Most of them: one may have been written otherwise. Fewer, and the short ones only happen to be short.
        if (found * 4 < (end - block) * 3) _leads.AsSpan(block, end - block).Clear();
        return end;
    }

    /// <summary>Where a row of blocks ends that begin 一是, 二是 …, each with a dash or each with the same words.</summary>
    private int EndOfList(int from)
    {
        var end = from;
        var style = StyleOf(from, out var ordinal);
        if (style == ListStyle.None) return from + 1;
        while (end < _blocks.Count && _headings[end] is null && StyleOf(end, out var next) == style && (style switch
        {
            ListStyle.Spoken => next == ordinal + end - from,
            ListStyle.Refrain => Refrain(end).SequenceEqual(Refrain(from)),
            _ => true,
        })) end++;
        return Math.Max(end, from + 1);
    }

    private ListStyle StyleOf(int block, out int ordinal)
    {
        var text = _blocks[block].Text;
        ordinal = 0;
        if (text.Length > 2 && text[0] is '—' or '―') return ListStyle.Dashes;
        if (Numbering.Read(text) is not { Style: NumberingStyle.Spoken } number) return Refrain(block).IsEmpty ? ListStyle.None : ListStyle.Refrain;
        ordinal = number.Ordinal;
        return ListStyle.Spoken;
    }

    /// <summary>The few words before a paragraph's first comma, in which the next one may join: 五年来，.</summary>
    private ReadOnlySpan<char> Refrain(int block)
    {
        var text = _blocks[block].Text.AsSpan();
        var comma = text[..Math.Min(LongestRefrain + 1, text.Length)].IndexOf('，');
        return comma > 1 ? text[..comma] : [];
    }

    /// <summary>The lead of a block; <paramref name="names"/> where it must show itself that its first sentence is one.</summary>
    private int Lead(int block, int longest, bool names)
    {
        var content = _blocks[block].Content;
        if (_parts[block] is ReportPart.Glossary || content.Text.StartsWith("各位", StringComparison.Ordinal)) return 0;
        if (_headings[block] is { IsRunIn: true } heading) return heading.LeadEnd;
        if (content.Length > 0 && content.IsBold(0) && !content.IsAllBold)
        {
            var bold = BlockSplitter.BoldLead(content, 0);
            if (bold > 0) return bold;
        }

        return _parts[block] is ReportPart.Opening or ReportPart.Closing ? 0 : FirstSentence(content.Text, longest, names);
    }

    /// <summary>The first sentence, if it is short against the rest and names something.</summary>
    private static int FirstSentence(string text, int longest, bool names)
    {
        var start = Numbering.Read(text)?.Length ?? 0;
        var limit = Math.Min(text.Length, start + longest);
        var quoted = 0;
        for (var i = start; i < limit; i++)
        {
            var c = text[i];
            if (c is '“' or '”') quoted = c == '“' ? quoted + 1 : Math.Max(0, quoted - 1);
            // A figure belongs to a statement, unless it is part of a name: 以“3个100万”为抓手.
            if ((char.IsAsciiDigit(c) && quoted == 0) || c is '：' or ':' or '；' or '！' or '？') return 0;
            if (c != '。' || quoted > 0) continue;
            return i - start >= Shortest && text.Length - i > Math.Max(20, i - start) && !(names && Tells(text.AsSpan(start, i - start))) ? i + 1 : 0;
        }

        return 0;
    }

    private static bool Tells(ReadOnlySpan<char> sentence)
    {
        var copula = sentence.IndexOf('是');
        return (copula >= 0 && (copula == 0 || sentence[copula - 1] is not '求')) || Telling.IsIn(sentence);
    }

    private enum ListStyle
    {
        None,
        Spoken,
        Dashes,
        Refrain,
    }
}
