using Reports.Nlp.Documents;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Segments a document around its accepted terms, so that each of them is one token.</summary>
internal static class TokenWriter
{
    private const int Spare = 512;

    /// <summary>Tokens of all headings and paragraphs, in order.</summary>
    public static List<Token> Write(ReportDocument document, ResolvedMentions resolved, ISegmenter segmenter, CancellationToken cancellation)
    {
        var terms = resolved.Mentions.Select(m => m.Span).Concat(resolved.Undefined.Select(u => u.Span)).Order().ToArray();

        // Reports have some six tokens in ten characters; a list that is a little too long costs less than one that has to grow.
        var tokens = new List<Token>(document.Text.Length * 2 / 3 + Spare);
        var next = 0;
        foreach (var block in Blocks(document))
        {
            cancellation.ThrowIfCancellationRequested();
            while (next < terms.Length && terms[next].Start < block.Start) next++;
            var at = block.Start;
            for (; next < terms.Length && terms[next].End <= block.End; next++)
            {
                if (terms[next].Start < at) continue;
                Segment(document.Text, new(at, terms[next].Start), segmenter, tokens);
                tokens.Add(new(terms[next], TokenKind.Term));
                at = terms[next].End;
            }

            Segment(document.Text, new(at, block.End), segmenter, tokens);
        }

        return tokens;
    }

    private static void Segment(string text, TextSpan span, ISegmenter segmenter, List<Token> tokens)
    {
        if (!span.IsEmpty) segmenter.Segment(text.AsSpan(span.Start, span.Length), span.Start, tokens);
    }

    /// <summary>Paragraphs and the headings that stand on lines of their own, in order.</summary>
    private static List<TextSpan> Blocks(ReportDocument document)
    {
        var spans = document.Paragraphs.Select(p => p.Span).ToList();
        var starts = spans.Select(s => s.Start).ToHashSet();
        spans.AddRange(document.Sections.Where(s => !starts.Contains(s.Span.Start)).Select(s => s.Heading));
        spans.Sort();
        return spans;
    }
}
