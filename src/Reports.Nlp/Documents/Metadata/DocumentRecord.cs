using System.Globalization;

using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>What the head of a document says of it beside its title: who issued it, under which number, signed when.</summary>
/// <remarks>The days on which a page or a document was published are left out: they say when others came to read it.</remarks>
/// <param name="Title">Its title, as the table of a government's site names it, or null.</param>
/// <param name="Issuer">Who issued it, as the table of a government's site names it, or null.</param>
/// <param name="Number">Its number, or null.</param>
/// <param name="Signed">The day it was signed (成文日期), or null.</param>
internal sealed record DocumentRecord(string? Title, string? Issuer, DocumentNumber? Number, DateOnly? Signed)
{
    private const int HeadLines = 40;
    private static readonly string[] Names = ["名称", "信息名称", "文件名称", "文件标题", "公文标题", "标题"];
    private static readonly string[] Issuers = ["发文机关", "发文机构", "发文单位", "制发机关", "发布机构", "发布单位", "发布机关"];
    private static readonly string[] Numbers = ["文号", "发文字号", "发文文号", "公文文号", "文件编号"];
    private static readonly string[] Days = ["成文日期", "成文时间"];

    /// <summary>Reads the head of a document as it came, its page's furniture not yet taken out.</summary>
    public static DocumentRecord Read(IReadOnlyList<SourceLine> lines)
    {
        string? title = null, issuer = null;
        DocumentNumber? number = null;
        DateOnly? signed = null;
        for (var i = 0; i < Math.Min(lines.Count, HeadLines); i++)
        {
            var text = lines[i].Text;
            if (RecordRow.Is(text))
            {
                foreach (var label in Names) title ??= TitleIn(RecordRow.Value(text, label));
                foreach (var label in Issuers) issuer ??= OrNull(RecordRow.Value(text, label));
                foreach (var label in Numbers) number ??= DocumentNumber.Find(RecordRow.Value(text, label));
                foreach (var label in Days) signed ??= Day(RecordRow.Value(text, label));
            }
            else
            {
                number ??= OfLine(text);
            }
        }

        return new(title, issuer, number, signed);
    }

    /// <summary>The number that is all of a line, or that stands before or behind a title; one inside a title is another document's.</summary>
    private static DocumentNumber? OfLine(string text)
    {
        if (text.Length > 120 || !text.Contains('号')) return null;
        if (DocumentNumber.Find(text) is not { } found) return null;
        if (TitleLine.IsDocumentNumber(text)) return found;
        if (found.Start == 0 && found.End < text.Length && text[found.End] is '《' or ' ' or '　' && TitleLine.EndsInKind(text.TrimEnd('》'))) return found;
        return found.End == text.Length - 1 && text[^1] is '）' or ')' && TitleLine.IsTitle(text) ? found : null;
    }

    private static string? TitleIn(ReadOnlySpan<char> value)
    {
        var title = value.ToString();
        return TitleLine.IsTitle(title) ? title : null;
    }

    private static string? OrNull(ReadOnlySpan<char> value) => value.Length is >= 3 and <= 40 ? value.ToString() : null;

    private static DateOnly? Day(ReadOnlySpan<char> value) =>
        ReportDate.Find(value)
        ?? (value.Length >= 10 && DateOnly.TryParseExact(value[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null);
}
