using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes markup whose constant parts stand as they are and whose holes are escaped, so no text of a report can become markup.</summary>
internal sealed class MarkupWriter(TextWriter output)
{
    /// <summary>Writes a template: literals as they are, each hole escaped for text and for quoted attributes alike.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The template has written to this writer by the time it is passed.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref Template template) => _ = template;

    /// <summary>Writes a constant of the program, never text of a report.</summary>
    public void Markup(string constant) => output.Write(constant);

    /// <summary>Writes text of a report, escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var at = IndexOfSpecial(text);
            if (at < 0)
            {
                output.Write(text);
                return;
            }

            output.Write(text[..at]);
            output.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ => "\uFFFD",
            });
            text = text[(at + 1)..];
        }
    }

    // Control characters are no characters of HTML, not even as references.
    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] is '&' or '<' or '>' or '"' or '\'' or '\u007F' || (text[i] < ' ' && text[i] is not ('\t' or '\n' or '\r')))
                return i;
        return -1;
    }

    /// <summary>What the compiler makes of an interpolated string given to <see cref="Write(ref Template)"/>.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Template
    {
        private readonly MarkupWriter _writer;

        public Template(int literalLength, int holes, MarkupWriter writer)
        {
            _ = literalLength + holes;
            _writer = writer;
        }

        public void AppendLiteral(string markup) => _writer.Markup(markup);

        public void AppendFormatted(string? text) => _writer.Text(text);

        public void AppendFormatted(ReadOnlySpan<char> text) => _writer.Text(text);

        public void AppendFormatted(int number) => _writer.Markup(number.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(double number, string format) => _writer.Markup(number.ToString(format, CultureInfo.InvariantCulture));
    }
}
