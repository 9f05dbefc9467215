using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>Recognises the heading of the list of explained terms: 名词解释, 附注, 有关名词说明, 附件：《政府工作报告》名词解释.</summary>
internal static class GlossaryHeading
{
    private static readonly string[] Nouns =
        ["名词", "用语", "术语", "概念", "词语", "词汇", "缩略语", "缩略词", "简称", "新词", "热词", "词条"];

    /// <summary>Verbs of explaining, which need no noun before them.</summary>
    private static readonly string[] Explaining = ["解释", "注释", "释义", "简释", "浅释", "诠释", "注解", "附注", "尾注", "脚注"];

    /// <summary>Verbs that also head other things, unless a noun of words stands before them.</summary>
    private static readonly string[] Telling = ["说明", "解读", "解析", "简介", "备注"];

    /// <summary>Whether <paramref name="text"/>, a line of its own, is such a heading.</summary>
    public static bool IsHeading(string text)
    {
        if (text.Length > 60 || text.AsSpan().IndexOfAny("。；！？") >= 0) return false;
        var bare = Bare(text);
        if (bare is "注" or "备注" || bare.Length < 2) return bare is "注" or "备注";
        var before = WithoutVerbs(bare, out var explains);
        if (before.Length == bare.Length) return false;
        foreach (var noun in Nouns)
            if (before.EndsWith(noun, StringComparison.Ordinal)) return true;
        return explains && (before.Length <= 2 || text.Length <= 24);
    }

    /// <summary>Whether the heading is one that also stands for other things (注, 注释, 解释说明), so that an entry must follow.</summary>
    public static bool NeedsEntry(string text)
    {
        var before = WithoutVerbs(Bare(text), out _);
        foreach (var noun in Nouns)
            if (before.EndsWith(noun, StringComparison.Ordinal)) return false;
        return true;
    }

    /// <summary>What is left of 名词解释和说明 without its verbs and the words that join them.</summary>
    private static string WithoutVerbs(string bare, out bool explains)
    {
        explains = false;
        var rest = bare;
        while (true)
        {
            var shorter = Without(rest, Explaining);
            explains |= shorter.Length < rest.Length;
            shorter = Without(shorter, Telling);
            if (shorter.Length == rest.Length) return rest;
            rest = shorter.TrimEnd('和', '及', '与', '、', '的', '进', '行');
        }
    }

    private static string Without(string text, string[] endings)
    {
        foreach (var ending in endings)
            if (text.EndsWith(ending, StringComparison.Ordinal)) return text[..^ending.Length];
        return text;
    }

    private static string Bare(string text)
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
