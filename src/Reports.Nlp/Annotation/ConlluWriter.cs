using System.Globalization;

using Reports.Nlp.Documents;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Annotation;

/// <summary>Writes reports as CoNLL-U: one token a line, sentences parted by a blank line.</summary>
/// <remarks>
/// <para>Filled are ID, FORM, UPOS where it is certain (NUM, PUNCT, SYM), XPOS with the kind of token, and MISC: <c>Start</c> and
/// <c>End</c> in UTF-16 code units of the clean text, <c>SpaceAfter</c>, <c>SpacesAfter</c> and <c>SpacesBefore</c>, and for terms
/// <c>Term</c>, <c>Entry</c> and <c>Why</c>, or <c>Undefined=Yes</c>. White space is no token. Comments give document, paragraph,
/// heading, theme and text.</para>
/// <para>Source: CoNLL-U format of Universal Dependencies, version 2; the notation of spaces is UDPipe's. Linear in the size of the
/// report. Stateless, so safe to use from any number of threads.</para>
/// </remarks>
public static class ConlluWriter
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">The report, annotated with tokens.</param>
    /// <param name="output">Receives the lines, which end with a line feed.</param>
    /// <exception cref="ArgumentException">The report has text but no tokens.</exception>
    public static void Write(AnnotatedReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        if (report.Tokens.Count == 0 && report.Document.Paragraphs.Count > 0)
            throw new ArgumentException($"{report.Document.Name}: found no tokens; CoNLL-U needs a report annotated with tokens", nameof(report));
        new Lines(report, output).Write();
    }

    /// <summary>One document while it is written.</summary>
    private sealed class Lines(AnnotatedReport report, TextWriter output)
    {
        private readonly ReportDocument _document = report.Document;
        private readonly string _text = report.Document.Text;
        private readonly Dictionary<int, Mention> _mentions = report.Mentions.ToDictionary(mention => mention.Span.Start);
        private int _sentences;
        private int _headings;

        public void Write()
        {
            output.Write($"# newdoc id = {OneLine(_document.Id)}\n");
            int token = 0, sentence = 0;
            var paragraph = -1;
            while (token < report.Tokens.Count)
            {
                var at = report.Tokens[token].Span.Start;
                while (sentence < _document.Sentences.Count && _document.Sentences[sentence].Span.End <= at) sentence++;
                var inSentence = sentence < _document.Sentences.Count && _document.Sentences[sentence].Span.Contains(at);
                var end = inSentence ? _document.Sentences[sentence].Span.End : EndOfLine(at);
                var first = token;
                // A term that reaches over the end of its sentence stays whole.
                while (token < report.Tokens.Count && report.Tokens[token].Span.Start < end) token++;
                if (Visible(first, token) == 0) continue;
                if (!inSentence) WriteHeading();
                else if (_document.Sentences[sentence].Paragraph != paragraph) WriteParagraph(paragraph = _document.Sentences[sentence].Paragraph);
                WriteSentence(first, token);
            }
        }

        private void WriteHeading() => output.Write(string.Create(CultureInfo.InvariantCulture, $"# newpar id = h{_headings++}\n# heading = Yes\n"));

        private void WriteParagraph(int id)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# newpar id = p{id}\n"));
            if (report.Themes[id] is { } prediction) output.Write($"# theme = {prediction.Theme}\n");
        }

        private void WriteSentence(int first, int last)
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"# sent_id = s{++_sentences}\n"));
            var span = _text.AsSpan(report.Tokens[first].Span.Start, report.Tokens[last - 1].Span.End - report.Tokens[first].Span.Start);
            output.Write($"# text = {span.Trim()}\n");
            var id = 0;
            for (var i = first; i < last; i++)
            {
                var token = report.Tokens[i];
                if (token.Kind is TokenKind.Space) continue;
                id++;
                var form = token.Span.In(_text);
                output.Write(string.Create(CultureInfo.InvariantCulture, $"{id}\t{form}\t_\t{PartOf(token.Kind, form)}\t{ContractNames.Of(token.Kind)}\t_\t_\t_\t_\t"));
                output.Write(string.Create(CultureInfo.InvariantCulture, $"Start={token.Span.Start}|End={token.Span.End}"));
                if (id == 1 && Spaces(first, i) is { Length: > 0 } before) output.Write($"|SpacesBefore={Escape(before)}");
                WriteSpacesAfter(i, last);
                WriteTerm(token);
                output.Write('\n');
            }

            output.Write('\n');
        }

        private void WriteSpacesAfter(int token, int last)
        {
            var next = token + 1;
            while (next < last && report.Tokens[next].Kind is TokenKind.Space) next++;
            var end = report.Tokens[token].Span.End;
            // What parts two paragraphs is a line break outside all tokens.
            var spaces = Spaces(token + 1, next) + (next == last && IsLineEnd(report.Tokens[last - 1].Span.End) ? "\n" : "");
            if (spaces.Length == 0 && end < _text.Length) output.Write("|SpaceAfter=No");
            else if (spaces is not (" " or "")) output.Write($"|SpacesAfter={Escape(spaces)}");
        }

        private void WriteTerm(Token token)
        {
            if (token.Kind is not TokenKind.Term) return;
            if (_mentions.TryGetValue(token.Span.Start, out var mention))
                output.Write($"|Term={Escape(mention.Sense.Term)}|Entry={Escape(mention.Sense.Id)}|Why={ContractNames.Of(mention.Reason)}");
            else
                output.Write("|Undefined=Yes");
        }

        private static string PartOf(TokenKind kind, string form) => kind switch
        {
            TokenKind.Number => "NUM",
            TokenKind.Punctuation => form.All(char.IsPunctuation) ? "PUNCT" : "SYM",
            _ => "_",
        };

        private int Visible(int first, int last)
        {
            var count = 0;
            for (var i = first; i < last; i++)
                if (report.Tokens[i].Kind is not TokenKind.Space) count++;
            return count;
        }

        private string Spaces(int first, int end) => first >= end ? "" : _text[report.Tokens[first].Span.Start..report.Tokens[end - 1].Span.End];

        private bool IsLineEnd(int offset) => offset < _text.Length && _text[offset] == '\n';

        private int EndOfLine(int offset)
        {
            var end = _text.IndexOf('\n', offset);
            return end < 0 ? _text.Length : end;
        }

        private static string Escape(string value) => value
            .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\p", StringComparison.Ordinal).Replace(" ", "\\s", StringComparison.Ordinal)
            .Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

        private static string OneLine(string value) => value.ReplaceLineEndings(" ");
    }
}
