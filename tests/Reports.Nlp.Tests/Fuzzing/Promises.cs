using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Fuzzing;

/// <summary>What every document keeps, whatever its text.</summary>
internal static class Promises
{
    public static void Hold(ReportDocument document, string source)
    {
        var length = document.Text.Length;
        foreach (var section in document.Sections)
        {
            Inside(section.Span, length, "section");
            Inside(section.Heading, length, "heading");
            if (section.Parent is not { } id) continue;
            var parent = document.Sections[id];
            True(parent.Span.Start <= section.Span.Start && section.Span.End <= parent.Span.End && parent.Level < section.Level, $"section {section.Id} leaves its parent {id}");
        }

        var last = 0;
        var sentences = document.Sentences.ToLookup(sentence => sentence.Paragraph);
        foreach (var paragraph in document.Paragraphs)
        {
            Inside(paragraph.Span, length, "paragraph");
            True(paragraph.Span.Start >= last, $"paragraph {paragraph.Id} overlaps the one before");
            last = paragraph.Span.End;
            if (paragraph.Section is { } id)
                True(document.Sections[id].Span.Start <= paragraph.Span.Start && paragraph.Span.End <= document.Sections[id].Span.End, $"paragraph {paragraph.Id} leaves its section");
            if (paragraph.Lead is { } lead) True(lead.Start == paragraph.Span.Start && lead.End <= paragraph.Span.End, $"the lead of paragraph {paragraph.Id} leaves it");
            var at = paragraph.Span.Start;
            foreach (var sentence in sentences[paragraph.Id])
            {
                True(sentence.Span.Start == at && sentence.Span.End > at, $"sentences leave a gap at {at}");
                at = sentence.Span.End;
            }

            True(at == paragraph.Span.End, $"sentences end at {at}, paragraph {paragraph.Id} at {paragraph.Span.End}");
            HoldsInOrder(document, paragraph.Span, source);
        }

        var position = 0;
        foreach (var callOut in document.CallOuts)
        {
            True(callOut.Position >= position && callOut.Position <= length, $"call-out {callOut.Label} stands at {callOut.Position}");
            Inside(callOut.Source, source.Length, "source of a call-out");
            position = callOut.Position;
        }
    }

    /// <summary>The source span of a span holds its visible characters in order, references aside.</summary>
    public static void HoldsInOrder(ReportDocument document, TextSpan span, string source)
    {
        var mapped = document.SourceMap.ToSource(span);
        Inside(mapped, source.Length, "source");
        var at = mapped.Start;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = document.Text[i];
            if (char.IsWhiteSpace(c)) continue;
            var found = at;
            while (found < mapped.End && source[found] != c && source[found] != '&') found++;
            True(found < mapped.End, $"'{c}' (U+{(int)c:X4}) at {i} is not in its source {mapped}");
            if (source[found] == '&' && c != '&') at = found + 1;
            else at = found + 1;
        }
    }

    public static void Inside(TextSpan span, int length, string what) => True(span.Start >= 0 && span.Start <= span.End && span.End <= length, $"{what} {span} lies outside 0-{length}");

    public static void True(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
