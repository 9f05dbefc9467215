using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Outline;
using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Reads what a document says about itself: absent rather than wrong.</summary>
/// <remarks>
/// Each field has its finder. Dates of the page (发布日期, a site's clock) say nothing about the document and are never used.
/// </remarks>
internal sealed class MetadataReader
{
    private const int OpeningBlocks = 12;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly DocumentHead _head;
    private readonly IReadOnlyList<SourceLine> _lines;

    private MetadataReader(IReadOnlyList<Block> blocks, DocumentHead head, IReadOnlyList<SourceLine> lines)
    {
        _blocks = blocks;
        _head = head;
        _lines = lines;
    }

    public static ReportMetadata Read(IReadOnlyList<Block> blocks, DocumentHead head, IReadOnlyList<SourceLine> lines) =>
        blocks.Count == 0 ? ReportMetadata.Unknown : new MetadataReader(blocks, head, lines).Read();

    private ReportMetadata Read()
    {
        var titles = _head.Titles.Select(i => OneLine(_blocks[i].Text)).ToArray();
        var opening = _blocks.Take(Math.Max(_head.Body + 2, OpeningBlocks)).Select(b => b.Text).ToArray();
        var context = string.Concat(_blocks.Take(400).Select(b => b.Text));
        var record = DocumentRecord.Read(_lines);
        if (titles.Length == 0 && record.Title is { } recorded) titles = [recorded];
        var (region, level) = RegionFinder.Find(Evidence(titles, opening, record), context);
        level ??= LevelFinder.Find(titles, opening);
        var kind = KindFinder.Find(titles, opening);
        var date = DateFinder.Given(_blocks, _head, opening);
        // A report is given; what is not spoken is signed.
        if (kind is ReportKind.Policy or ReportKind.FiveYearPlan or ReportKind.Other) date ??= DateFinder.Signed(_blocks) ?? record.Signed;
        var year = kind switch
        {
            ReportKind.FiveYearPlan => null,
            ReportKind.Policy => YearFinder.OfPolicy(titles, _blocks, record.Number, date),
            _ => YearFinder.OfReport(titles, opening, _blocks, kind, date),
        };
        return new(Title(titles), region, level, year, kind, date);
    }

    /// <summary>The title that says most: the longest that is not a notice passing the report on.</summary>
    private static string? Title(string[] titles) =>
        titles.Where(t => !IsOfPage(t, titles)).OrderBy(t => t.EndsWith("通知", StringComparison.Ordinal) ? 1 : 0).ThenByDescending(t => t.Length)
            .Select(TitleText.WithoutSubtitle).FirstOrDefault();

    /// <summary>某某网-关于…的通知: a page's title, which puts its site's name before the document's.</summary>
    private static bool IsOfPage(string title, string[] titles) =>
        Array.Exists(titles, t => t.Length >= 6 && t.Length + 1 < title.Length && title.EndsWith(t, StringComparison.Ordinal) && title[^(t.Length + 1)] is '-' or '_' or '－');

    private IEnumerable<string> Evidence(string[] titles, string[] opening, DocumentRecord record)
    {
        foreach (var title in titles) yield return title;
        foreach (var text in opening)
        {
            if (TitleLine.IsSubtitle(text) || TitleLine.IsSpeaker(text) || TitleLine.IsIssuer(text)) yield return text;
            else if (DateFinder.SignerBeside(text) is { } signer) yield return signer;
        }

        foreach (var text in opening)
        {
            var at = text.IndexOf("我代表", StringComparison.Ordinal);
            if (at >= 0 && text.Contains("报告", StringComparison.Ordinal)) yield return text[at..Math.Min(text.Length, at + 40)];
            at = text.IndexOf("向大会报告", StringComparison.Ordinal);
            if (at >= 0) yield return text[(at + 5)..Math.Min(text.Length, at + 45)];
        }

        if (record.Issuer is { } issuer) yield return issuer;
        if (record.Number is { } number && ProvinceLetter.NameOf(number.Letters, SpeaksAsProvince(titles, opening)) is { } province) yield return province;

        foreach (var line in _lines.Take(8).Concat(_lines.TakeLast(12)))
        {
            var at = line.Text.IndexOf("主办单位", StringComparison.Ordinal);
            if (at >= 0 && line.Text.Contains("人民政府", StringComparison.Ordinal)) yield return line.Text[at..Math.Min(line.Text.Length, at + 40)];
            else if (TitleLine.IsIssuer(line.Text)) yield return line.Text;
        }
    }

    private static bool SpeaksAsProvince(string[] titles, string[] opening)
    {
        foreach (var text in titles.Concat(opening))
            foreach (var word in (ReadOnlySpan<string>)["省人民政府", "省政府", "我省", "全省", "自治区人民政府", "自治区各"])
                if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string OneLine(string text) => TitleText.WithoutLetterSpacing(text.Replace('\n', ' ').Trim());
}
