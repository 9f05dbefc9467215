using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>Recognises the label of an annex that stands on a line of its own: 附件, 附件2：, 附表一.</summary>
internal static class AnnexLabel
{
    public static bool Is(string text)
    {
        var bare = text.AsSpan().TrimEnd("：: 　");
        if (bare.Length is 0 or > 6 || bare[0] != '附') return false;
        if (bare.Length == 1) return text.Length > 1;
        if (bare[1] is not ('件' or '表' or '录')) return false;
        foreach (var c in bare[2..])
            if (!ChineseNumber.IsPart(c) && !char.IsWhiteSpace(c)) return false;
        return true;
    }
}
