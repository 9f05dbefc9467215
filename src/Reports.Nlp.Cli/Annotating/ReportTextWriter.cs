using System.Globalization;
using System.Text;

using Reports.Nlp.Annotation;
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

    public ReportTextWriter(Stream stream, bool toTerminal)
    {
        _toTerminal = toTerminal;
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
            metadata.Region, metadata.Year is { } year ? $"{year}年" : null, ReportWords.Of(metadata.Kind), metadata.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
        _console.MarkupLineInterpolated($"[bold]{metadata.Title ?? document.Name}[/]");
        _console.MarkupLineInterpolated($"[grey]{string.Join(" · ", facts.Where(f => f is not null))}[/]");
        _console.MarkupLineInterpolated(
            $"[grey]{document.Name}：{document.Text.Length}字，{document.Paragraphs.Count}段，定义术语{report.Glossary.Senses.Count}条，使用术语{report.Mentions.Count}处，未见定义{report.Undefined.Count}处[/]");
        _console.WriteLine();
    }

    private void WriteOutline(ReportDocument document)
    {
        foreach (var section in document.Sections)
        {
            var heading = section.Heading.In(document.Text);
            var indent = new string(' ', (section.Level - 1) * 2);
            if (section.Parent is null) _console.MarkupLineInterpolated($"{indent}[bold]{heading}[/] [grey]{ReportWords.Of(section.Part)}[/]");
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
            WriteIndented($"[grey]{Markup.Escape(SourceOf(first))}{(first.Alternatives.Count > 0 ? $"，另有{first.Alternatives.Count}义" : "")}[/]");
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
        _console.MarkupLine("[bold]未见定义[/]");
        foreach (var uses in report.Undefined.GroupBy(u => u.Span.In(report.Document.Text), StringComparer.Ordinal))
        {
            var hint = uses.FirstOrDefault(u => u.Hint is not null)?.Hint;
            _console.MarkupLineInterpolated($"  [red]{uses.Key}[/]{(uses.Count() > 1 ? $" ×{uses.Count()}" : "")}{(hint is null ? "" : $"  {hint}")}");
        }
    }

    private static string SourceOf(Mention mention)
    {
        var why = ReportWords.Of(mention.Reason);
        if (mention.Sense.From is { } from) return $"{why}：{from.Document}{(from.Region is null ? "" : $"，{from.Region}")}{(from.Year is { } year ? $"，{year}年" : "")}";
        return mention.Sense.Kind == SenseKind.BuiltIn && mention.Sense.SetOutIn is { } document ? $"{why}：{document}" : why;
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
