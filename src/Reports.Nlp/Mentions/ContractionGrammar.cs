using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Tells contractions of several words (管办评, 客货邮, 高大难深) from ordinary words in quotation marks.</summary>
/// <remarks>
/// A contraction is no word of the language and made of characters that each stand for a word: either no two of them make one, or
/// all are initials that administrative language uses (环食药). It does not follow a pattern that builds ordinary words and
/// phrases: 先A后B, A得B, 含A量, A式, 大A. Immutable, so safe to share.
/// </remarks>
internal sealed class ContractionGrammar
{
    private const string ProvinceNames = "京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼疆港澳台蓉穗杭深甬";
    private const string FunctionWords = "的了在是我你他她它们这那不没有就也都还要会和与或来去吧吗啊呢把被让给向对到着过里上下一之者其而于得";
    private const string BrandEnds = "办通汇码贷卡云宝家网节杯汤饭茶酒花树山河湖桥门店馆楼园城课难化额热券式量";

    // 大起底, 后亚冬, 零事故: what stands first says how, when or that there is none.
    private const string FirstOfThree = "大小新老好全后前含零无非";

    private readonly Lexicon _lexicon;

    public ContractionGrammar(Lexicon lexicon) => _lexicon = lexicon;

    /// <summary>Whether a quoted stretch without numbers is a contraction of several words.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="span">The stretch between the marks.</param>
    /// <param name="bounds">The words of the text.</param>
    /// <param name="region">The region of the document, whose short name begins many a brand (津心办), or null.</param>
    public bool IsContraction(ReadOnlySpan<char> plain, TextSpan span, WordBounds bounds, string? region)
    {
        if (span.Length is < 3 or > 4) return false;
        var quoted = plain[span.Start..span.End];
        if (IsOneWay(quoted)) return !_lexicon.Contains(quoted);
        if (quoted[0] == '先' && quoted[^2] == '后') return false;
        if (quoted.Length == 3 && FirstOfThree.Contains(quoted[0], StringComparison.Ordinal)) return false;
        var initials = true;
        for (var i = 0; i < quoted.Length; i++)
        {
            // 应保尽保 and 即来即办 repeat themselves: a phrase, not the initials of several words.
            var c = quoted[i];
            if (quoted[..i].Contains(c) || !Characters.IsHan(c) || FunctionWords.Contains(c, StringComparison.Ordinal)) return false;
            if (NumeralReader.IsChinese(c) || c is '双' or '两' || region?.Contains(c, StringComparison.Ordinal) == true || ProvinceNames.Contains(c, StringComparison.Ordinal)) return false;
            initials &= InitialCharacters.Contains(c);
        }

        if (initials ? quoted.Length > 3 && !HasSingle(bounds, span) : !bounds.IsSingleCharacters(span)) return false;
        return !BrandEnds.Contains(quoted[^1], StringComparison.Ordinal) && !_lexicon.Contains(quoted) && !AbbreviationGrammar.NamesSomething(plain[Math.Min(plain.Length, span.End + 1)..]);
    }

    /// <summary>一单制, 一箱制: a system that is named after its one document, box or ticket.</summary>
    private static bool IsOneWay(ReadOnlySpan<char> quoted) => quoted is ['一', _, '制'];

    private static bool HasSingle(WordBounds bounds, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
            if (bounds.WordAt(i).Length == 1) return true;
        return false;
    }
}
