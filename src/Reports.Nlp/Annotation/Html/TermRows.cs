using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes the table of terms: what became of each, where it was first used, how its meaning drifted.</summary>
internal sealed class TermRows(ReportComparison comparison, ComparisonLabels labels)
{
    // Wider columns leave no room for words; the plot still says every figure.
    private const int WidestColumns = 42;
    private const int SnippetLength = 24;

    private readonly bool _columns = comparison.Reports.Sum(report => report.Label.Length + 2) <= WidestColumns;

    public void Write(MarkupWriter page)
    {
        page.Write($"""<section id="terms"><h2>{labels.Terms}</h2><p class="note">{labels.TermsNote}</p><div class="filters"><div class="chips" role="group" aria-label="{labels.Status}"><button type="button" class="chip" data-s="" aria-pressed="true">{labels.All} <span>{comparison.Terms.Count}</span></button>""");
        foreach (var status in Enum.GetValues<TermStatus>())
        {
            var count = comparison.Terms.Count(term => term.Histories.Any(history => history.Status == status));
            if (count > 0) page.Write($"""<button type="button" class="chip s-{ComparisonNames.Of(status)}" data-s="{ComparisonNames.Of(status)}" aria-pressed="false">{labels.StatusName(status)} <span>{count}</span></button>""");
        }

        page.Write($"""</div><input type="search" id="search" placeholder="{labels.Search}" aria-label="{labels.Search}"><output id="shown" aria-live="polite"></output></div><div class="wide"><table><thead><tr><th scope="col">{labels.Term}</th>""");
        if (comparison.Series.Count > 0) page.Write($"""<th scope="col">{labels.Status}</th>""");
        page.Write($"""<th scope="col">{labels.Uses}</th>""");
        if (_columns)
            foreach (var report in comparison.Reports) page.Write($"""<th scope="col" class="number">{report.Label}</th>""");
        page.Write($"""<th scope="col">{labels.FirstUse}</th><th scope="col">{labels.Meaning}</th></tr></thead><tbody lang="zh-CN">""");
        page.Markup("\n");
        foreach (var term in comparison.Terms) WriteTerm(page, term);
        page.Markup("</tbody></table></div></section>\n");
    }

    private void WriteTerm(MarkupWriter page, ComparedTerm term)
    {
        page.Write($"""<tr data-s="{string.Join(' ', term.Histories.Select(history => ComparisonNames.Of(history.Status)).Distinct(StringComparer.Ordinal))}"><th scope="row">{term.Term}</th>""");
        if (comparison.Series.Count > 0)
        {
            page.Markup("<td>");
            foreach (var history in term.Histories)
            {
                page.Write($"""<span class="status s-{ComparisonNames.Of(history.Status)}">{(history.Series.Reports.Count < comparison.Reports.Count ? history.Series.Region + " " : "")}{labels.StatusName(history.Status)}</span> """);
            }

            page.Markup("</td>");
        }

        page.Markup("<td>");
        BarPlot.Write(page, [.. term.Uses.Select(uses => (double)uses)], comparison.Reports, "uses", uses => $"{uses:0}");
        page.Markup("</td>");
        if (_columns)
            foreach (var uses in term.Uses) page.Write($"""<td class="number{(uses == 0 ? " zero" : "")}">{uses}</td>""");
        WriteFirstUse(page, term);
        page.Markup("<td>");
        WriteMeaning(page, term);
        page.Markup("</td></tr>\n");
    }

    private void WriteFirstUse(MarkupWriter page, ComparedTerm term)
    {
        var document = comparison.Reports[term.FirstReport].Document;
        var (start, end) = Snippet(document, term.FirstUse);
        page.Write($"""<td class="first"><span class="where">{comparison.Reports[term.FirstReport].Label}</span> {document.Text.AsSpan(start, term.FirstUse.Start - start)}<mark>{document.Text.AsSpan(term.FirstUse.Start, term.FirstUse.Length)}</mark>{document.Text.AsSpan(term.FirstUse.End, end - term.FirstUse.End)}</td>""");
    }

    private void WriteMeaning(MarkupWriter page, ComparedTerm term)
    {
        if (!term.IsDefined)
        {
            page.Write($"""<span class="note" lang="{labels.Tag}">{labels.Undefined}</span>""");
            return;
        }

        var drifts = term.Histories.SelectMany(history => history.Drifts).ToArray();
        var first = drifts.Length > 0 ? term.Senses[drifts[0].From]! : term.Senses.First(sense => sense is not null)!;
        page.Write($"<p>{first.Definition}</p>");
        foreach (var drift in drifts) WriteDrift(page, drift, term.Senses[drift.To]!);
    }

    private void WriteDrift(MarkupWriter page, SenseDrift drift, Sense sense)
    {
        page.Write($"""<div class="{(drift.IsChange ? "drift" : "drift reworded")}"><span class="where">{comparison.Reports[drift.From].Label} → {comparison.Reports[drift.To].Label}</span> """);
        foreach (var member in drift.Removed) page.Write($"""<del aria-label="{labels.Removed} {member}">{member}</del> """);
        foreach (var member in drift.Added) page.Write($"""<ins aria-label="{labels.Added} {member}">{member}</ins> """);
        if (drift.Added.Count + drift.Removed.Count == 0)
            page.Write($"""<details><summary lang="{labels.Tag}">{(drift.IsChange ? labels.StatusName(TermStatus.Changed) : labels.Reworded)}</summary>{sense.Definition}</details>""");
        page.Markup("</div>");
    }

    // A little of the line around the use, cut at its ends.
    private static (int Start, int End) Snippet(ReportDocument document, TextSpan use)
    {
        var text = document.Text;
        int start = use.Start, end = use.End;
        while (start > 0 && use.Start - start < SnippetLength && text[start - 1] is not ('\n' or '。' or '；')) start--;
        while (end < text.Length && end - use.End < SnippetLength && text[end] is not ('\n' or '。' or '；')) end++;
        if (start < use.Start && char.IsLowSurrogate(text[start])) start++;
        if (end < text.Length && char.IsLowSurrogate(text[end])) end--;
        return (start, Math.Max(end, use.End));
    }
}
