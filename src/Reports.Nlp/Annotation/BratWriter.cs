using System.Globalization;
using System.IO.Compression;
using System.Text;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Writes reports in the standoff format of the annotation tool brat: the clean text, and its annotations beside it.</summary>
/// <remarks>
/// Terms, undefined abbreviations, headings and paragraphs are text-bound annotations (<c>T</c>); why a sense was chosen and what a
/// paragraph is about are attributes (<c>A</c>), the glossary entry is a normalization (<c>N</c>) and the definition a note
/// (<c>#</c>). Offsets count characters of Unicode, as brat does, not UTF-16 code units; they differ only after a character beyond
/// the basic plane. Source: P. Stenetorp et al., "brat: a Web-based Tool for NLP-Assisted Text Annotation", EACL 2012, and the
/// format's description. Linear in the size of the report. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class BratWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the annotations of a report, which point into <see cref="ReportDocument.Text"/>.</summary>
    /// <param name="report">The report.</param>
    /// <param name="annotations">Receives the content of the <c>.ann</c> file; lines end with a line feed.</param>
    public static void Write(AnnotatedReport report, TextWriter annotations)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(annotations);
        new Standoff(report.Document.Text, annotations).Write(report);
    }

    /// <summary>Writes the settings that brat needs to show the annotations.</summary>
    /// <param name="themes">Ids of the themes that paragraphs may have; may be empty.</param>
    /// <param name="configuration">Receives the content of <c>annotation.conf</c>.</param>
    public static void WriteConfiguration(IEnumerable<string> themes, TextWriter configuration)
    {
        ArgumentNullException.ThrowIfNull(themes);
        ArgumentNullException.ThrowIfNull(configuration);
        configuration.Write("[entities]\nTerm\nUndefined\nHeading\nParagraph\n\n[relations]\n<OVERLAP> Arg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n\n[events]\n\n[attributes]\n");
        configuration.Write($"Why Arg:Term, Value:{string.Join('|', Enum.GetValues<Mentions.MentionReason>().Select(ContractNames.Of))}\n");
        var values = string.Join('|', themes.Distinct(StringComparer.Ordinal));
        if (values.Length > 0) configuration.Write($"Theme Arg:Paragraph, Value:{values}\nAbstains Arg:Paragraph\n");
    }

    /// <summary>Writes a ZIP archive of <c>annotation.conf</c> and, for each report, its <c>.txt</c> and <c>.ann</c>: a collection for brat.</summary>
    /// <param name="reports">The reports; files bear the ids of their documents, numbered where two are the same.</param>
    /// <param name="output">Receives the archive; stays open. The same reports give the same bytes.</param>
    public static void WriteArchive(IReadOnlyList<AnnotatedReport> reports, Stream output)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var themes = reports.SelectMany(report => report.Themes).OfType<Themes.ThemePrediction>().SelectMany(prediction => prediction.Scores).Select(score => score.Theme);
        Add(archive, "annotation.conf", writer => WriteConfiguration(themes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), writer));
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var report in reports)
        {
            var id = string.Join('_', report.Document.Id.Split('/', '\\', ':'));
            var name = id;
            for (var i = 2; !names.Add(name); i++) name = $"{id}-{i.ToString(CultureInfo.InvariantCulture)}";
            Add(archive, name + ".txt", writer => writer.Write(report.Document.Text));
            Add(archive, name + ".ann", writer => Write(report, writer));
        }
    }

    private static void Add(ZipArchive archive, string name, Action<TextWriter> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var writer = new StreamWriter(entry.Open(), Utf8);
        write(writer);
    }

    /// <summary>One annotation file while it is written, with its running numbers.</summary>
    private sealed class Standoff(string text, TextWriter output)
    {
        private readonly CodePoints _points = new(text);
        private int _spans;
        private int _attributes;
        private int _references;
        private int _notes;

        public void Write(AnnotatedReport report)
        {
            foreach (var section in report.Document.Sections) Span("Heading", section.Heading);
            foreach (var paragraph in report.Document.Paragraphs)
            {
                Span("Paragraph", paragraph.Span);
                if (report.Themes[paragraph.Id] is not { } prediction) continue;
                Attribute("Theme", prediction.Theme);
                if (prediction.Abstains) Attribute("Abstains", null);
            }

            foreach (var mention in report.Mentions)
            {
                Span("Term", mention.Span);
                Attribute("Why", ContractNames.Of(mention.Reason));
                Reference(mention.Sense);
                Note(mention.Sense.Definition);
            }

            foreach (var undefined in report.Undefined)
            {
                Span("Undefined", undefined.Span);
                if (undefined.Hint is { } hint) Note(hint);
            }
        }

        private void Span(string type, TextSpan span) =>
            Line($"T{++_spans}\t{type} {_points.At(span.Start)} {_points.At(span.End)}\t{OneLine(span.In(text))}");

        private void Attribute(string name, string? value) => Line($"A{++_attributes}\t{name} T{_spans}{(value is null ? "" : " ")}{value}");

        // A reference is one word, and a document's id may hold a space.
        private void Reference(Sense sense) => Line($"N{++_references}\tReference T{_spans} Glossary:{sense.Id.Replace(" ", "%20", StringComparison.Ordinal)}\t{OneLine(sense.Term)}");

        private void Note(string note) => Line($"#{++_notes}\tAnnotatorNotes T{_spans}\t{OneLine(note)}");

        private void Line(FormattableString line)
        {
            output.Write(line.ToString(CultureInfo.InvariantCulture));
            output.Write('\n');
        }

        private static string OneLine(string value) => value.ReplaceLineEndings(" ").Replace('\t', ' ');
    }
}
