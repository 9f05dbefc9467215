using System.Globalization;
using System.Text;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Writes mentions and undefined abbreviations as CSV (RFC 4180), one a row in the order of the text, a header row first.</summary>
/// <remarks>
/// Offsets are UTF-16 code units as in the JSON. Members inside a cell are joined by <c> | </c>. A cell that a spreadsheet would
/// take for a formula gets an apostrophe in front. Linear in the size of the reports. Stateless, so safe to use from any number of
/// threads.
/// </remarks>
public static class MentionCsvWriter
{
    /// <summary>Writes rows of one or more reports.</summary>
    /// <param name="reports">The reports, in the order to write them.</param>
    /// <param name="output">Receives the rows; they end with CR LF whatever its own line end.</param>
    public static void Write(IReadOnlyList<AnnotatedReport> reports, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        CsvRow.Write(
            output, "document", "region", "year", "kind", "start", "end", "sourceStart", "sourceEnd", "section", "paragraph", "theme", "surface", "term",
            "entry", "definition", "members", "fromDocument", "fromRegion", "fromLevel", "fromYear", "why", "confidence", "alternatives", "hint");
        foreach (var report in reports) new Rows(report, output).Write();
    }

    /// <summary>Writes rows of one or more reports as UTF-8.</summary>
    /// <param name="reports">The reports, in the order to write them.</param>
    /// <param name="byteOrderMark">Whether to begin with a byte order mark, which Excel needs to know UTF-8.</param>
    /// <param name="output">Receives the bytes; stays open.</param>
    public static void Write(IReadOnlyList<AnnotatedReport> reports, bool byteOrderMark, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, new UTF8Encoding(byteOrderMark), 1 << 16, leaveOpen: true);
        Write(reports, writer);
    }

    /// <summary>The rows of one report.</summary>
    private sealed class Rows(AnnotatedReport report, TextWriter output)
    {
        private readonly ReportDocument _document = report.Document;
        private int _paragraph;
        private int _section;
        private int _heading = -1;

        public void Write()
        {
            int mention = 0, undefined = 0;
            while (mention < report.Mentions.Count || undefined < report.Undefined.Count)
            {
                if (undefined == report.Undefined.Count || (mention < report.Mentions.Count && report.Mentions[mention].Span.Start < report.Undefined[undefined].Span.Start))
                {
                    var found = report.Mentions[mention++];
                    Row("mention", found.Span, found.Sense, ContractNames.Of(found.Reason), found.Confidence, found.Alternatives, null);
                }
                else
                {
                    var found = report.Undefined[undefined++];
                    Row("undefined", found.Span, null, null, null, [], found.Hint);
                }
            }
        }

        private void Row(string kind, TextSpan span, Sense? sense, string? why, double? confidence, IReadOnlyList<Sense> others, string? hint)
        {
            var source = _document.SourceMap.ToSource(span);
            var paragraph = ParagraphAt(span.Start);
            CsvRow.Write(
                output, _document.Id, _document.Metadata.Region, Text(_document.Metadata.Year), kind, Text(span.Start), Text(span.End), Text(source.Start), Text(source.End),
                SectionAt(span.Start), Text(paragraph?.Id), paragraph is null ? null : report.Themes[paragraph.Id]?.Theme, span.In(_document.Text), sense?.Term,
                sense?.Id, sense?.Definition, sense?.Members is { } members ? string.Join(" | ", members) : null, sense?.From?.Document, sense?.From?.Region,
                ContractNames.Of(sense?.From?.Level), Text(sense?.From?.Year), why, confidence?.ToString("0.###", CultureInfo.InvariantCulture),
                string.Join(" | ", others.Select(other => other.Id)), hint);
        }

        // Rows come in the order of the text, so both look-ups only ever move on.
        private Paragraph? ParagraphAt(int offset)
        {
            while (_paragraph < _document.Paragraphs.Count && _document.Paragraphs[_paragraph].Span.End <= offset) _paragraph++;
            return _paragraph < _document.Paragraphs.Count && _document.Paragraphs[_paragraph].Span.Contains(offset) ? _document.Paragraphs[_paragraph] : null;
        }

        private string? SectionAt(int offset)
        {
            for (; _section < _document.Sections.Count && _document.Sections[_section].Span.Start <= offset; _section++) _heading = _section;
            return _heading < 0 ? null : _document.Sections[_heading].Heading.In(_document.Text);
        }

        private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
    }
}
