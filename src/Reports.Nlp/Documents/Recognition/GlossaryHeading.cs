using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>Recognises the heading of the list of explained terms: 名词解释, 附注, 有关名词说明, 附件：《政府工作报告》名词解释.</summary>
internal static class GlossaryHeading
{
    private static readonly string[] Nouns =
        ["名词", "用语", "术语", "概念", "词语", "词汇", "缩略语", "简称", "新词", "热词", "词条", "专业名词", "专有名词", "专用名词"];

    private static readonly string[] Verbs = ["解释", "注释", "说明", "释义", "简释", "解读", "浅释", "诠释", "注解"];

    private static readonly string[] Alone = ["附注", "注释", "注", "名词解释", "注解", "备注", "尾注", "脚注"];

    /// <summary>Whether <paramref name="text"/>, a line of its own, is such a heading.</summary>
    public static bool IsHeading(string text)
    {
        if (text.Length > 60) return false;
        var bare = Bare(text);
        foreach (var word in Alone)
            if (bare.SequenceEqual(word)) return true;
        if (bare.Length < 4 || text.AsSpan().IndexOfAny("，。；！？") >= 0) return false;
        foreach (var verb in Verbs)
        {
            if (!bare.EndsWith(verb)) continue;
            var before = bare[..^verb.Length];
            foreach (var noun in Nouns)
                if (before.EndsWith(noun)) return true;
        }

        return false;
    }

    /// <summary>Whether the heading is one of those that also stand for other things (注, 备注), so that an entry must follow.</summary>
    public static bool NeedsEntry(string text)
    {
        var bare = Bare(text);
        return bare.SequenceEqual("注") || bare.SequenceEqual("备注") || bare.SequenceEqual("注释") || bare.SequenceEqual("附注") || bare.SequenceEqual("注解");
    }

    private static ReadOnlySpan<char> Bare(string text)
    {
        Span<char> kept = text.Length <= 64 ? stackalloc char[64] : new char[text.Length];
        var length = 0;
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '（' or '(') depth++;
            if (depth == 0 && !char.IsWhiteSpace(c) && !Characters.IsQuote(c) && c is not ('：' or ':' or '《' or '》' or '*' or '#' or '【' or '】' or '—' or '-' or '[' or ']' or '·'))
                kept[length++] = c;
            if (c is '）' or ')') depth = Math.Max(0, depth - 1);
        }

        return kept[..length].ToString();
    }
}
