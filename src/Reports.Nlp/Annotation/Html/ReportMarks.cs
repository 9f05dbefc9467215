using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>The marks of a report, layer by layer.</summary>
internal sealed class ReportMarks(AnnotatedReport report, int number, ReportNotes notes, PageLabels labels)
{
    private const int LeadLayer = 0;
    private const int TermLayer = 1;
    private const int IndicatorLayer = 2;
    private const int CallOutLayer = 3;

    public IEnumerable<TextMark> All() => [.. Leads(), .. Mentions(), .. Undefined(), .. Indicators(), .. CallOuts()];

    private IEnumerable<TextMark> Leads()
    {
        foreach (var paragraph in report.Document.Paragraphs)
            if (paragraph.Lead is { } lead) yield return new(lead, LeadLayer, (page, _) => page.Markup("<b>"), "</b>");
    }

    private IEnumerable<TextMark> Mentions()
    {
        foreach (var mention in report.Mentions)
            yield return new(mention.Span, TermLayer, (page, continues) => Open(page, mention, continues), "</a>");
    }

    private void Open(MarkupWriter page, Mention mention, bool continues)
    {
        var note = notes.Of(mention.Sense);
        if (continues)
        {
            page.Write($"""<a class="m" tabindex="-1" href="#d{number}n{note.Number}">""");
            return;
        }

        page.Write($"""<a class="m{First(note, mention.Span)}" role="doc-noteref" id="d{number}m{mention.Span.Start}" href="#d{number}n{note.Number}" data-n="{note.Number}" data-w="{labels.Reason(mention.Reason)}" data-c="{mention.Confidence * 100:0}">""");
    }

    private IEnumerable<TextMark> Undefined()
    {
        foreach (var undefined in report.Undefined)
        {
            var note = notes.Of(undefined.Span.In(report.Document.Text));
            yield return new(
                undefined.Span, TermLayer,
                (page, continues) =>
                {
                    if (continues) page.Write($"""<a class="u" tabindex="-1" href="#d{number}n{note.Number}">""");
                    else page.Write($"""<a class="u{First(note, undefined.Span)}" role="doc-noteref" id="d{number}m{undefined.Span.Start}" href="#d{number}n{note.Number}" data-n="{note.Number}">""");
                },
                "</a>");
        }
    }

    private IEnumerable<TextMark> Indicators()
    {
        for (var i = 0; i < report.Indicators.Count;)
        {
            var indicator = report.Indicators[i];
            var names = indicator.CanonicalName;

            // A figure that each of a list has is marked once.
            while (++i < report.Indicators.Count && report.Indicators[i].Span == indicator.Span) names += "、" + report.Indicators[i].CanonicalName;
            yield return new(
                indicator.Span, IndicatorLayer,
                (page, continues) =>
                {
                    if (continues) page.Write($"""<span class="i i-{IndicatorNames.Of(indicator.Status)}">""");
                    else page.Write($"""<span class="i i-{IndicatorNames.Of(indicator.Status)}" id="d{number}i{indicator.Span.Start}" title="{names} · {labels.StatusName(indicator.Status)}{(indicator.Year is { } year ? " · " + labels.Year(year) : "")}">""");
                },
                "</span>");
        }
    }

    private IEnumerable<TextMark> CallOuts()
    {
        for (var i = 0; i < report.Document.CallOuts.Count; i++)
        {
            var callOut = report.Document.CallOuts[i];
            var sense = report.CallOutSenses[i];
            yield return new(
                new(callOut.Position, callOut.Position), CallOutLayer,
                (page, _) =>
                {
                    if (sense is null) page.Write($"""<sup class="c">[{callOut.Label}]</sup>""");
                    else page.Write($"""<sup class="c"><a role="doc-noteref" tabindex="-1" href="#d{number}n{notes.Of(sense).Number}">[{callOut.Label}]</a></sup>""");
                },
                "");
        }
    }

    // In print only the first use of a term carries the number of its note.
    private static string First(ReportNotes.Note note, TextSpan span) => note.Uses[0] == span.Start ? " f" : "";
}
