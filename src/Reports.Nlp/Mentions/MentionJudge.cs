using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Says how sure it is that a match is a use of the term and not a look-alike.</summary>
/// <remarks>
/// Some readings are impossible: a number cut in two (第三网, 十四风), letters cut in two. Quotation marks that hold the term and
/// nothing else settle the rest. Without them the shape of the spelling sets where to start, and what stands around moves it:
/// a word that the match would break (四风 in 第四风电场, 一体 in 一体化) against it, words that count or words that carry a
/// policy out, people and things to be counted, a carrier noun such as 机制, and the document's own definition for it.
/// </remarks>
internal sealed class MentionJudge
{
    private const int Neighbourhood = 12;
    private const double Slight = 0.1;

    // Behind a verb or a noun with its number these say that it is one: 四个意识到错误的员工, 四种形态的云.
    private const string Remnants = "的和与及等在为是有以对将把向从到了着过得地也都还被由让使并或等中上下内外后前";
    private const string Particles = "的到了着过得地";

    private readonly FoldedText _text;
    private readonly LexiconSegmenter _words;

    /// <summary>A judge of matches in a text.</summary>
    /// <param name="text">The text; where it is folded anew, <see cref="Begin"/> is called.</param>
    /// <param name="words">Cuts by words it knows alone, so that a token of two characters and more is a word.</param>
    public MentionJudge(FoldedText text, LexiconSegmenter words)
    {
        _text = text;
        _words = words;
        Bounds = new(text, words);
    }

    /// <summary>The words of the text.</summary>
    public WordBounds Bounds { get; }

    /// <summary>Says that the text is another one now.</summary>
    public void Begin() => Bounds.Begin();

    /// <summary>Confidence from 0 to 1.</summary>
    public double Confidence(TermMatch match)
    {
        var plain = _text.Plain;
        var span = match.Plain;
        if (CutsNumber(plain, span) || CutsLetters(plain, span) || Quotation.Cuts(plain, span)) return 0;
        if (Quotation.IsExact(plain, span)) return match.Shape == TermShape.Word && match.Forms.All(form => form.IsShort) ? (SharesSubject(match) ? 0.8 : 0.4) : 0.97;
        if (Quotation.Holds(plain, span)) return 0.95;
        if (Quotation.IsItem(plain, span)) return 0.9;

        // The short form of another headword is not the end of a longer name.
        if (Quotation.IsTail(plain, span) && match.Forms.All(form => form.IsShort)) return 0;
        return Math.Clamp(Unquoted(match), 0, 0.95);
    }

    private double Unquoted(TermMatch match)
    {
        var plain = _text.Plain;
        var span = match.Plain;
        var own = match.Forms.Any(form => form.Tier == SourceTier.Own);
        var length = match.Key.Length;
        var known = match.Forms.All(form => form.Tier == SourceTier.Known);
        var confidence = Start(known && match.Shape == TermShape.Word ? TermShape.Name : match.Shape, length);
        if (known) confidence += 0.2;
        if (own) confidence += match.Shape switch { TermShape.Word => 0.35, TermShape.Short or TermShape.Counted or TermShape.Numbered or TermShape.Paired => 0.25, _ => 0.15 };

        // Who explains a term means it: a count beside it then says less.
        var count = own ? 0.15 : 0.3;
        if ((match.Shape is TermShape.Word or TermShape.Figures || (match.Shape == TermShape.Name && length == 2)) && SharesSubject(match)) confidence += 0.45;
        if (match.Forms.All(form => form.IsShort)) confidence -= match.Shape is TermShape.Compound or TermShape.Figures ? 0 : 0.1;
        else if (match.Forms.Any(form => !form.IsShort && form.Core.Length < length)) confidence += 0.3;
        if (match.Shape != TermShape.Figures) confidence -= Math.Max(Breaks(match, span.Start), Breaks(match, span.End)) * (own && length >= 5 ? 0.5 : 1);
        if (Quotation.OpensBefore(plain, span.Start)) confidence += 0.1;
        if (CarrierAt(plain, span.End)) confidence += 0.15;
        else if (IsCounted(match.Shape) && EndsClause(plain, span.End)) confidence += 0.1;
        else if (IsCounted(match.Shape) && CountContext.ThingsAt(plain, span.End)) confidence -= count;
        if (IsCounted(match.Shape) && match.Shape != TermShape.Measured)
        {
            if (CountContext.ActsBefore(plain, span.Start)) confidence += 0.15;
            else if (match.Shape != TermShape.Paired && span.Start > 0 && Bounds.WordAt(span.Start - 1) is var word && word.End <= span.Start && CountContext.Counts(plain[word.Start..word.End])) confidence -= count;
            if (span.End < plain.Length && Particles.Contains(plain[span.End], StringComparison.Ordinal)) confidence -= 0.1;
        }

        return confidence;
    }

    private static bool EndsClause(ReadOnlySpan<char> plain, int at) => at >= plain.Length || "、,。;:!?)”」』…".Contains(plain[at], StringComparison.Ordinal);

    private static bool IsCounted(TermShape shape) => shape is TermShape.Measured or TermShape.Short or TermShape.Paired or TermShape.Counted or TermShape.Numbered;

    /// <summary>How much the word that a cut would break speaks against the cut: little where it is a compound of a kind noun.</summary>
    private double Breaks(TermMatch match, int at)
    {
        var plain = _text.Plain;
        if (!Bounds.Breaks(at)) return at == match.Plain.End && LeavesRemnant(plain, at) ? 0.45 : 0;
        var word = Bounds.WordAt(at);
        var outside = at == match.Plain.End ? plain[at..word.End] : plain[word.Start..at];
        var inside = at == match.Plain.End ? plain[Math.Max(word.Start, match.Plain.Start)..at] : plain[at..Math.Min(word.End, match.Plain.End)];
        if (IsCarrier(outside)) return Slight;
        var joined = inside.Length > 1 && outside.Length > 1 && _words.Lexicon.Contains(inside) && _words.Lexicon.Contains(outside);
        return joined && (IsCarrier(inside) || !IsCounted(match.Shape)) ? Slight : 0.6;
    }

    /// <summary>Whether the cut leaves one character that makes a word with the last one inside: 园艺 in 口袋公园艺师.</summary>
    private bool LeavesRemnant(ReadOnlySpan<char> plain, int at) =>
        at < plain.Length && Characters.IsHan(plain[at]) && Bounds.WordAt(at).Length == 1 && !Remnants.Contains(plain[at], StringComparison.Ordinal) && _words.Lexicon.Contains(plain.Slice(at - 1, 2));

    // Below the bar where a plain count is as likely a reading: something around has to speak for the term.
    private static double Start(TermShape shape, int length) => shape switch
    {
        TermShape.Figures => 0.25,
        TermShape.Measured => 0.2,
        TermShape.Short or TermShape.Counted or TermShape.Numbered or TermShape.Paired => length > 6 ? 0.75 : 0.46,
        TermShape.Compound => length > 3 ? 0.9 : 0.7,
        TermShape.Word => length > 3 ? 0.65 : 0.3,
        _ => length > 3 ? 0.9 : length == 3 ? 0.75 : 0.4,
    };

    /// <summary>Whether the clause speaks of what the headword or the end of the definition is about: 企业 for 雏鹰.</summary>
    private bool SharesSubject(TermMatch match)
    {
        var plain = _text.Plain;
        var before = plain[Math.Max(0, match.Plain.Start - Neighbourhood)..match.Plain.Start];
        var after = plain[match.Plain.End..Math.Min(plain.Length, match.Plain.End + Neighbourhood)];
        foreach (var form in match.Forms)
        {
            if (form.Sense is not { } sense) continue;
            var term = CharacterFolding.Default.Plain(HeadwordText.WithoutQuotes(sense.Term));
            for (var i = 0; i + 2 <= term.Length; i++)
            {
                var pair = term.AsSpan(i, 2);
                if (!match.Key.AsSpan().Contains(pair, StringComparison.Ordinal) && IsHan(pair) && after.Contains(pair, StringComparison.Ordinal)) return true;
            }

            var definition = sense.Definition.AsSpan().TrimEnd("。；;,， ");
            if (definition.Length < 2 || !IsHan(definition[^2..])) continue;
            if (before.Contains(definition[^2..], StringComparison.Ordinal) || after.Contains(definition[^2..], StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private bool CutsNumber(ReadOnlySpan<char> plain, TextSpan span)
    {
        if (span.Start > 0 && IsNumeral(plain[span.Start]))
        {
            var before = plain[span.Start - 1];
            if (before == '第') return true;
            if (char.IsAsciiDigit(before) || before is '+' or '.' or '-') return _text.Touches(span.Start);
            if (before is '十' or '百' or '千' or '万' or '亿' or '几' or '双' || ChineseNumber.Digit(before) >= 0)
                return plain[span.Start] != '双' && IsAllNumerals(plain, Bounds.WordAt(span.Start - 1));
        }

        if (span.End >= plain.Length || !IsNumeral(plain[span.End - 1])) return false;
        var after = plain[span.End];
        if (!_text.Touches(span.End)) return false;
        if (char.IsAsciiDigit(plain[span.End - 1])) return char.IsAsciiDigit(after) || after is '+' or '.' or '%' or '=';
        return ChineseNumber.IsPart(after);
    }

    private bool CutsLetters(ReadOnlySpan<char> plain, TextSpan span) =>
        (char.IsAsciiLetter(plain[span.Start]) && span.Start > 0 && char.IsAsciiLetterOrDigit(plain[span.Start - 1]) && _text.Touches(span.Start))
        || (char.IsAsciiLetter(plain[span.End - 1]) && span.End < plain.Length && char.IsAsciiLetterOrDigit(plain[span.End]) && _text.Touches(span.End));

    private static bool CarrierAt(ReadOnlySpan<char> plain, int at)
    {
        if (at < plain.Length && (Quotation.Closes(plain[at]) || Quotation.IsStraight(plain[at]))) at++;
        foreach (var carrier in HeadwordGrouping.Carriers)
            if (carrier is not ("企业" or "项目" or "平台") && at < plain.Length && plain[at..].StartsWith(carrier, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsCarrier(ReadOnlySpan<char> word)
    {
        foreach (var carrier in HeadwordGrouping.Carriers)
            if (word.SequenceEqual(carrier)) return true;
        return false;
    }

    private static bool IsNumeral(char c) => ChineseNumber.IsPart(c) || c == '双';

    private static bool IsAllNumerals(ReadOnlySpan<char> plain, TextSpan word)
    {
        foreach (var c in plain[word.Start..word.End])
            if (!ChineseNumber.IsPart(c) && c != '几') return false;
        return true;
    }

    private static bool IsHan(ReadOnlySpan<char> pair) => Characters.IsHan(pair[0]) && Characters.IsHan(pair[1]);
}
