using System.Globalization;
using System.Text;

using Reports.Nlp.Annotation;
using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

using Spectre.Console;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>What a person wants to see first: the document's head, its outline, each abbreviation explained, what nobody defines.</summary>
internal sealed class ReportTextWriter : IDisposable
{
    private const int Indent = 4;

    /// <summary>Wide enough that nothing is broken: a file is not a screen.</summary>
    private const int WidthOfFiles = 100_000;

    private readonly StreamWriter _writer;
    private readonly bool _toTerminal;
    private readonly IAnsiConsole _console;

    private readonly ResultMessages _say;

    public ReportTextWriter(Stream stream, bool toTerminal, ResultMessages say)
    {
        _toTerminal = toTerminal;
        _say = say;
        _writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(_writer),
            Ansi = toTerminal && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = toTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        _console.Profile.Width = toTerminal ? Math.Clamp(TerminalWidth(), 40, 160) : WidthOfFiles;
    }

    public void Write(AnnotatedReport report)
    {
        WriteHead(report);
        WriteOutline(report.Document);
        WriteMentions(report);
        WriteUndefined(report);
        _console.WriteLine();
    }

    public void Dispose() => _writer.Dispose();

    private void WriteHead(AnnotatedReport report)
    {
        var document = report.Document;
        var metadata = document.Metadata;
        var facts = new[]
        {
            metadata.Region, metadata.Year is { } year ? _say.Year(year) : null, _say.Kind(metadata.Kind), metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        _console.MarkupLineInterpolated($"[bold]{metadata.Title ?? document.Name}[/]");
        _console.MarkupLineInterpolated($"[grey]{string.Join(" · ", facts.Where(f => f is not null))}[/]");
        _console.MarkupLineInterpolated($"[grey]{document.Name}{_say.Colon}{_say.Extent(report)}[/]");
        _console.WriteLine();
    }

    private void WriteOutline(ReportDocument document)
    {
        foreach (var section in document.Sections)
        {
            var heading = section.Heading.In(document.Text);
            var indent = new string(' ', (section.Level - 1) * 2);
            if (section.Parent is null) _console.MarkupLineInterpolated($"{indent}[bold]{heading}[/] [grey]{_say.Part(section.Part)}[/]");
            else _console.MarkupLineInterpolated($"{indent}{heading}");
        }

        if (document.Sections.Count > 0) _console.WriteLine();
    }

    /// <summary>One line a sense: what it is called here, what it means, and who says so.</summary>
    private void WriteMentions(AnnotatedReport report)
    {
        if (report.Mentions.Count == 0) return;
        foreach (var uses in report.Mentions.GroupBy(m => m.Sense, ReferenceEqualityComparer.Instance))
        {
            var first = uses.First();
            _console.MarkupLineInterpolated($"[bold yellow]{first.Sense.Term}[/]{(uses.Count() > 1 ? $" ×{uses.Count()}" : "")}");
            WriteIndented($"{Markup.Escape(first.Sense.Definition)}");
            WriteIndented($"[grey]{Markup.Escape(SourceOf(first))}{(first.Alternatives.Count > 0 ? _say.Comma + _say.OtherSenses(first.Alternatives.Count) : "")}[/]");
        }

        _console.WriteLine();
    }

    private void WriteIndented(string markup)
    {
        if (_toTerminal) _console.Write(new Padder(new Markup(markup), new Padding(Indent, 0, 0, 0)));
        else _console.MarkupLine(new string(' ', Indent) + markup);
    }

    private void WriteUndefined(AnnotatedReport report)
    {
        if (report.Undefined.Count == 0) return;
        _console.MarkupLineInterpolated($"[bold]{_say.Undefined}[/]");
        foreach (var uses in report.Undefined.GroupBy(u => u.Span.In(report.Document.Text), StringComparer.Ordinal))
        {
            var hint = uses.FirstOrDefault(u => u.Hint is not null)?.Hint;
            _console.MarkupLineInterpolated($"  [red]{uses.Key}[/]{(uses.Count() > 1 ? $" ×{uses.Count()}" : "")}{(hint is null ? "" : $"  {hint}")}");
        }
    }

    private string SourceOf(Mention mention)
    {
        var why = _say.Reason(mention.Reason);
        if (mention.Sense.From is { } from)
            return why + _say.Colon + string.Join(_say.Comma, ((string?[])[from.Document, from.Region, from.Year is { } year ? _say.Year(year) : null]).Where(fact => fact is not null));
        return mention.Sense.Kind == SenseKind.BuiltIn && mention.Sense.SetOutIn is { } document ? why + _say.Colon + document : why;
    }

    private static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
