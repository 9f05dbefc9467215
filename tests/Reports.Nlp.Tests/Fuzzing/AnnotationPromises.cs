using Reports.Nlp.Annotation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Fuzzing;

/// <summary>What every annotated report keeps, whatever its text and glossaries.</summary>
internal static class AnnotationPromises
{
    public static void Hold(AnnotatedReport report, string source)
    {
        Promises.Hold(report.Document, source);
        var edges = new HashSet<int>();
        foreach (var token in report.Tokens)
        {
            edges.Add(token.Span.Start);
            edges.Add(token.Span.End);
        }

        var tokens = 0;
        foreach (var paragraph in report.Document.Paragraphs)
        {
            while (tokens < report.Tokens.Count && report.Tokens[tokens].Span.Start < paragraph.Span.Start) tokens++;
            var at = paragraph.Span.Start;
            for (; tokens < report.Tokens.Count && report.Tokens[tokens].Span.End <= paragraph.Span.End; tokens++)
            {
                Promises.True(report.Tokens[tokens].Span.Start == at, $"tokens leave a gap or overlap at {at}");
                at = report.Tokens[tokens].Span.End;
            }

            Promises.True(at == paragraph.Span.End, $"tokens of paragraph {paragraph.Id} end at {at}, not {paragraph.Span.End}");
        }

        foreach (var mention in report.Mentions) Hold(report, mention.Span, source, edges, "mention");
        foreach (var undefined in report.Undefined) Hold(report, undefined.Span, source, edges, "undefined abbreviation");
    }

    private static void Hold(AnnotatedReport report, TextSpan span, string source, HashSet<int> edges, string what)
    {
        var text = report.Document.Text;
        Promises.Inside(span, text.Length, what);
        Promises.True(!span.IsEmpty, $"{what} is empty");
        Promises.True(!"\"'“”‘’「」『』".Contains(text[span.Start], StringComparison.Ordinal) && !"\"'“”‘’「」『』".Contains(text[span.End - 1], StringComparison.Ordinal), $"{what} {span.In(text)} begins or ends with a quotation mark");
        Promises.True(edges.Count == 0 || (edges.Contains(span.Start) && edges.Contains(span.End)), $"a token crosses the border of {what} {span.In(text)}");
        Promises.HoldsInOrder(report.Document, span, source);
    }
}
