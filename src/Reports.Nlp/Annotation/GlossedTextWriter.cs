using Reports.Nlp.Mentions;

namespace Reports.Nlp.Annotation;

/// <summary>Writes the clean text with the meaning of each term in brackets after its first use: 三保（保基本民生、保工资、保运转）.</summary>
/// <remarks>
/// The brackets come after the quotation marks around a term. Where the text itself explains the term at its first use, nothing is
/// added. Linear in the size of the report. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class GlossedTextWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Receives the text, a line break at its end.</param>
    public static void Write(AnnotatedReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var text = report.Document.Text;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = 0;
        foreach (var mention in report.Mentions)
        {
            if (!seen.Add(mention.Sense.Id) || mention.Reason is MentionReason.Inline) continue;
            var end = mention.Span.End;
            while (end < text.Length && text[end] is '”' or '’' or '」' or '』' or '》' or '"') end++;
            output.Write(text.AsSpan(at, end - at));
            output.Write('（');
            output.Write(mention.Sense.Definition.TrimEnd('。', '；', '.', ';'));
            output.Write('）');
            at = end;
        }

        output.Write(text.AsSpan(at));
        output.Write('\n');
    }
}
