using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Tells the shape of spellings.</summary>
internal static class TermShapes
{
    // Measure words that count things and people, which a sentence may count without meaning a term.
    private const string Measures = "个名项条家位次种类级件批所座只台套处户人间支场届期层栋幢片块份篇本张辆架艘头棵株笔轮起天年月日路道门句";

    /// <summary>The shape of a spelling.</summary>
    public static TermShape Of(string spelling, Lexicon lexicon)
    {
        var text = CharacterFolding.Default.Plain(HeadwordText.WithoutQuotes(spelling));
        if (IsFigures(text)) return TermShape.Figures;
        if (text.Contains("百分", StringComparison.Ordinal) || text.Contains('%', StringComparison.Ordinal)) return TermShape.Name;
        if (!NumeralAbbreviation.TryParse(text, out var numeral) || numeral.Prefix.Length > 0)
            return text.Length <= 4 && lexicon.Contains(text) ? TermShape.Word : TermShape.Name;
        if (numeral.Parts.Count > 1) return TermShape.Compound;
        var part = numeral.Parts[0];
        var rest = text[part.Numeral.Length..].TrimStart();
        if (rest.Length == 0) return TermShape.Figures;
        if (part.Numeral == "双") return TermShape.Paired;

        // One of something is not counted (一网统管), and a thousand and one works are not either (1001工程).
        if ((part.Count == 1 && text.Length > 3) || part.Count >= 100) return TermShape.Name;
        if (rest.Length == 1) return IsMeasure(rest[0]) ? TermShape.Measured : TermShape.Short;
        return IsMeasure(rest[0]) || rest[0] == '大' ? TermShape.Counted : TermShape.Numbered;
    }

    /// <summary>Whether a character counts things.</summary>
    public static bool IsMeasure(char c) => Measures.Contains(c, StringComparison.Ordinal);

    private static bool IsFigures(string text)
    {
        foreach (var c in text)
            if (!char.IsAsciiDigit(c) && c is not ('+' or 'n' or 'x')) return false;
        return true;
    }
}
