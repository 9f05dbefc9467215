namespace Reports.Nlp.Glossaries;

/// <summary>The verbs and prepositions that stand before an enumeration or a quoted term and belong to the sentence, not to a member.</summary>
internal static class GoverningWords
{
    private static readonly string[] Words =
    [
        "主要包括", "分别是指", "分别是", "分别为", "主要有", "主要是", "具体是", "包括了", "包括", "包含", "涵盖", "囊括", "实施", "实行", "推行", "推进", "推动", "坚持", "进行", "建立",
        "完善", "健全", "加强", "强化", "开展", "围绕", "聚焦", "通过", "突出", "做到", "做好", "抓好", "抓实", "落实", "落实好", "打造", "建设", "构建", "发挥", "确保", "面对", "应对", "依托", "利用",
        "运用", "提升", "提高", "实现", "保障", "统筹", "深化", "促进", "加快", "培育", "发展", "形成", "争创", "组织", "涉及", "针对", "按照", "全面", "继续", "持续", "是", "为", "即", "指", "对", "将", "把", "在", "从", "用", "有",
    ];

    // Say how the verb behind them is done, and belong to it: 全力推进, 部署开展.
    private static readonly string[] Manners = ["全力", "大力", "着力", "深入", "扎实", "部署", "切实", "认真", "全面", "持续", "继续", "统筹", "加快"];

    // Govern a quoted term (学习和运用“两个方法”) as often as they name a member.
    private static readonly string[] Governors =
        ["学习", "运用", "贯彻", "弘扬", "践行", "捍卫", "拥护", "巩固", "拓展", "优化", "牢记", "把握", "领会", "领悟", "增强", "坚定", "执行", "遵循", "用好", "守住", "兜牢", "抓牢", "延续", "传承", "推广", "创新", "规范", "维护", "树立", "支持", "服务", "整治", "治理", "反对"];

    private const string Doing = "建管用守打抓筑做唱走办护种写答把压夯织讲擦育";
    private const string Done = "好实牢优强稳紧准密响活严";

    /// <summary>The length of the verb or preposition that a text begins with, with what says how it is done; 0 where there is none, or less than <paramref name="rest"/> characters are left.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int rest)
    {
        var word = WordAt(text);
        foreach (var manner in Manners)
        {
            if (!text.StartsWith(manner, StringComparison.Ordinal)) continue;
            var length = WordAt(text[manner.Length..]);
            if (length > 1 && text.Length >= manner.Length + length + rest) return manner.Length + length;
        }

        return word > 0 && text.Length >= word + rest ? word : 0;
    }

    /// <summary>Whether a text begins with a verb and its outcome: 建好, 守牢, 做优.</summary>
    public static bool BeginsWithOutcome(ReadOnlySpan<char> text) =>
        text.Length > 2 && Doing.Contains(text[0], StringComparison.Ordinal) && Done.Contains(text[1], StringComparison.Ordinal);

    /// <summary>Whether a text is a verb and nothing else.</summary>
    public static bool IsVerb(ReadOnlySpan<char> text) => text.Length > 1 && (WordAt(text) == text.Length || EndsWith(Governors, text, text.Length));

    /// <summary>Whether a text ends with a verb.</summary>
    public static bool EndsWithVerb(ReadOnlySpan<char> text) => EndsWith(Words, text, 0) || EndsWith(Governors, text, 0);

    private static int WordAt(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
            if (text.StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return 0;
    }

    private static bool EndsWith(string[] words, ReadOnlySpan<char> text, int length)
    {
        foreach (var word in words)
            if (word.Length > 1 && (length == 0 || word.Length == length) && text.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
