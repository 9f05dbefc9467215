using System.Buffers;

using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Recognition;

/// <summary>Recognises a title that the line breaks: 某某市人民政府关于推动产业发展 / 若干措施的通知.</summary>
/// <remarks>The first line says what the document is about (关于) and not yet what it is; the second ends in a kind of document that 的 ties to the first.</remarks>
internal static class TitleGoesOn
{
    private const int LongestLine = 45;

    private static readonly SearchValues<char> NoTitle = SearchValues.Create("。；！？|丨，,：:>＞");

    /// <summary>Whether <paramref name="next"/> is the rest of the title that <paramref name="text"/> begins.</summary>
    public static bool Holds(string text, string next)
    {
        if (text.Length is < 4 or > 3 * LongestLine || next.Length is < 3 or > LongestLine) return false;
        if (!next.Contains('的') || !text.Contains("关于", StringComparison.Ordinal)) return false;
        if (text.AsSpan().ContainsAny(NoTitle) || next.AsSpan().ContainsAny(NoTitle) || next.Contains("关于", StringComparison.Ordinal)) return false;
        return (Characters.IsHan(next[0]) || next[0] is '《' or '〈' or '》' or '〉' or '“')
            && TitleLine.EndsInKind(next) && !TitleLine.EndsInKind(text) && Numbering.Read(text) is null;
    }
}
