using System.Globalization;

using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace Reports.Nlp.Formats.Markdown;

/// <summary>Rewrites what Markdown can say and the reader of reports does not read: footnotes, underlined headings, front matter.</summary>
/// <remarks>
/// The reader reads Markdown itself, and better than a grammar would where a converter cut the marks of a PDF in half. So the text
/// is passed on as it stands, and the parser only shows where those constructs are.
/// </remarks>
internal static class MarkdownText
{
    private const string NotesHeading = "# 注释";

    private const int LongestLabel = 64;

    /// <summary>Deeper nesting of quotes and lists than this is left as text.</summary>
    private const int DeepestNesting = 100;

    /// <summary>Reads a text; null where nothing in it needs rewriting.</summary>
    public static SourcedText? Read(string source, ReportFileOptions options)
    {
        var edits = Edits(source);
        if (edits.Count == 0) return null;
        edits.Sort((a, b) => a.Start.CompareTo(b.Start));
        var text = new SourcedText(options.MaxCharacters);
        var at = 0;
        var inNotes = false;
        foreach (var edit in edits)
        {
            if (edit.Start < at) continue;
            text.Copy(source.AsSpan(at, edit.Start - at), at);
            if (edit.IsNote && !inNotes) text.Put($"{NotesHeading}\n\n");
            inNotes |= edit.IsNote;
            text.Put(edit.Before);
            text.Copy(source.AsSpan(edit.Keep, edit.KeepEnd - edit.Keep), edit.Keep);
            at = edit.End;
        }

        text.Copy(source.AsSpan(at), at);
        return text;
    }

    private static List<MarkdownEdit> Edits(string source)
    {
        if (MayNest(source)) return [];
        var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UseFootnotes().UsePreciseSourceLocation().Build();
        var edits = new List<MarkdownEdit>();
        foreach (var block in Markdig.Markdown.Parse(source, pipeline))
        {
            switch (block)
            {
                case YamlFrontMatterBlock front:
                    edits.Add(new(front.Span.Start, front.Span.End + 1, front.Span.End + 1, front.Span.End + 1, ""));
                    break;
                case HeadingBlock { IsSetext: true } heading when heading.Inline is { Span.IsEmpty: false } inline:
                    edits.Add(new(heading.Span.Start, heading.Span.End + 1, inline.Span.Start, inline.Span.End + 1, heading.Level == 1 ? "# " : "## "));
                    break;
                case FootnoteGroup group:
                    AddNotes(source, [.. group.OfType<Footnote>()], edits);
                    break;
                default:
                    break;
            }
        }

        return edits;
    }

    /// <summary>Calls and notes get the number that a renderer would print.</summary>
    private static void AddNotes(string source, List<Footnote> notes, List<MarkdownEdit> edits)
    {
        var orders = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var note in notes)
            if (note.Order > 0 && note.Label is { } label) orders[label.TrimStart('^')] = note.Order;
        for (var at = source.IndexOf("[^", StringComparison.Ordinal); at >= 0; at = source.IndexOf("[^", at + 2, StringComparison.Ordinal))
        {
            var length = source.AsSpan(at, Math.Min(LongestLabel, source.Length - at)).IndexOf(']');
            if (length < 2 || !orders.TryGetValue(source[(at + 2)..(at + length)], out var order)) continue;
            var end = at + length + 1;
            var isNote = end < source.Length && source[end] == ':' && (at == 0 || source[at - 1] is '\n' or '\r' or ' ');
            if (isNote) end++;
            edits.Add(new(at, end, end, end, Label(order)) { IsNote = isNote });
        }
    }

    private static string Label(int order) => string.Create(CultureInfo.InvariantCulture, $"[{order}]");

    /// <summary>Whether a line opens more quotes or lists inside each other than people write.</summary>
    private static bool MayNest(string source)
    {
        foreach (var line in source.AsSpan().EnumerateLines())
        {
            var marks = 0;
            foreach (var c in line)
            {
                if (c is '>' or '-' or '*' or '+' or '[') marks++;
                else if (!char.IsWhiteSpace(c) && c is not '(' and not '!') break;
                if (marks > DeepestNesting) return true;
            }
        }

        return false;
    }
}
