using Reports.Nlp.Indicators.Vocabulary;
using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Names;

/// <summary>Tells the verbs that govern a name from those that are one of its words.</summary>
internal static class NameVerbs
{
    // What a verb and one character more may be that is no name: 建成后.
    private const string NoNouns = "后前中时上下内外里间给入出到至为在以了着过的";

    private static PhraseTable<Word> Words => IndicatorVocabulary.Default.Words;

    /// <summary>Whether a word before a name is an adverb, or a verb that the name is the object of.</summary>
    public static bool IsTakenOff(ReadOnlySpan<char> rest, int length, Word word)
    {
        if (IsPartOfName(rest, word)) return false;
        return (word.Is(WordRoles.Front) && length > 1) || (word.Is(WordRoles.Manner) && Words.At(rest, WordRoles.Front | WordRoles.Manner, out _) > 1);
    }

    /// <summary>新 with the verb behind it, where that makes a longer word than the table holds: 新建成, 新签约.</summary>
    public static bool IsNew(ReadOnlySpan<char> text, ref int length, ref Word word)
    {
        var verb = Words.At(text[1..], WordRoles.Deliver | WordRoles.Lead | WordRoles.Done, out var inner);
        if (verb < 2 || verb + 1 <= length) return false;
        length = verb + 1;
        word = inner;
        return true;
    }

    /// <summary>
    /// Whether a verb before a name is part of it: with one character more it is a noun (安置房); 完成投资 is no 投资; and what has grown is
    /// the subject of that, its verb one of its words (接待省外游客增长8%).
    /// </summary>
    public static bool BelongsToName(ReadOnlySpan<char> rest, Word verb, in FoundName found)
    {
        if (rest.Length == 1) return Characters.IsHan(rest[0]) && !NoNouns.Contains(rest[0]);
        if (IsOfBare(rest, verb) || SaysKind(rest, verb, found)) return true;
        return (found.Roles & (WordRoles.Growth | WordRoles.Decline)) != 0 && verb.Is(WordRoles.Deliver) && !verb.Is(WordRoles.Growth | WordRoles.Decline | WordRoles.Done) && !rest.IsEmpty && !BeginsUsual(rest);
    }

    /// <summary>
    /// Whether a verb says what kind the noun behind it is of: where that says nothing alone (研发人员), where another verb governs both
    /// (新增研发中心), and where what is measured has risen or reached a mark itself (服务机器人产量增长8%).
    /// </summary>
    private static bool SaysKind(ReadOnlySpan<char> rest, Word verb, in FoundName found)
    {
        if (!verb.Is(WordRoles.Cut) && Words.At(rest, WordRoles.Bare, out _) is > 0 and var bare && bare == rest.Length) return true;
        if (!verb.Is(WordRoles.Noun) || rest.IsEmpty) return false;
        return found.HasVerb || ((found.Roles & (WordRoles.Growth | WordRoles.Decline | WordRoles.Reach)) != 0 && !BeginsUsual(rest) && Words.Before(rest, WordRoles.Measure, out _) > 0);
    }

    /// <summary>Whether 区 makes a verb inside a name that of a place: 集聚区, but not 改造区级道路.</summary>
    public static bool IsOfArea(ReadOnlySpan<char> rest) => rest is ['区', not ('级' or '域' or '内' or '外' or '属' or '直' or '间'), ..];

    /// <summary>Whether a verb says which part of what anything is measured in it is: 完成投资.</summary>
    public static bool IsOfBare(ReadOnlySpan<char> rest, Word verb) =>
        verb.Is(WordRoles.Done) && verb.Is(WordRoles.Deliver) && !verb.Is(WordRoles.Lead) && !rest.IsEmpty && Words.At(rest, WordRoles.Measure, out _) == rest.Length;

    /// <summary>Whether a usual name and no more stands there.</summary>
    public static bool BeginsUsual(ReadOnlySpan<char> text)
    {
        var length = IndicatorGazetteer.Default.Names.At(text, out _);
        return length > 0 && (length == text.Length || (Words.At(text[length..], WordRoles.Lean, out _) == text.Length - length));
    }

    /// <summary>Whether what follows a verb makes it part of a name: 完成率, 改造面积, 建设项目.</summary>
    public static bool IsPartOfName(ReadOnlySpan<char> rest, Word verb)
    {
        // 规范性文件, 服务型企业, 预期性指标.
        if (rest is ['性' or '型' or '式', _, ..]) return true;
        if (!verb.Is(WordRoles.Deliver | WordRoles.Lead | WordRoles.Done | WordRoles.Cut)) return false;
        var length = Words.At(rest, WordRoles.Head, out _);
        if (length == 0) return false;

        // 拥有量、申请量 as well.
        return length == 1 ? rest.Length == 1 || NameHead.IsJoint(rest[1]) : !verb.Is(WordRoles.Done);
    }
}
