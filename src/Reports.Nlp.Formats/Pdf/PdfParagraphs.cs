using System.Text;

namespace Reports.Nlp.Formats.Pdf;

/// <summary>Joins the lines of all pages into paragraphs, over the ends of columns and pages.</summary>
internal sealed class PdfParagraphs
{
    private const int LongestHeading = 60;

    private readonly List<PdfLine> _lines;
    private readonly double _bodySize;
    private readonly double _pitch;
    private readonly bool _boldBody;
    private readonly List<double> _headingSizes;

    private PdfParagraphs(List<PdfLine> lines)
    {
        _lines = lines;
        var sizes = new Dictionary<int, int>();
        var bold = 0;
        foreach (var line in lines)
        {
            sizes[Half(line.Size)] = sizes.GetValueOrDefault(Half(line.Size)) + line.Plain.Length;
            if (line.IsBold) bold += line.Plain.Length;
        }

        _bodySize = sizes.Count == 0 ? 0 : sizes.MaxBy(s => (s.Value, s.Key)).Key / 2.0;
        _boldBody = bold * 2 > lines.Sum(l => l.Plain.Length);
        _headingSizes = [.. sizes.Keys.Where(s => s / 2.0 >= 1.15 * _bodySize).OrderDescending().Select(s => s / 2.0)];
        _pitch = Pitch();
    }

    /// <summary>The text: paragraphs parted by blank lines, headings and bold text marked.</summary>
    public static SourcedText Write(List<PdfLine> lines, ReportFileOptions options)
    {
        var text = new SourcedText(options.MaxCharacters);
        var paragraphs = new PdfParagraphs(lines);
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !paragraphs.Begins(i)) continue;
            if (text.Length > 0) text.Put("\n\n");
            text.Put(paragraphs.Paragraph(start, i));
            start = i;
        }

        return text;
    }

    private static int Half(double size) => (int)Math.Round(size * 2);

    /// <summary>Whether a paragraph begins with line <paramref name="i"/>.</summary>
    private bool Begins(int i)
    {
        var (last, line) = (_lines[i - 1], _lines[i]);
        if (Differ(last.Size, line.Size) && Differ(last.LastSize, line.FirstSize)) return true;
        if (last.IsCentred && line.IsCentred && last.Size > 1.15 * _bodySize && last.Page == line.Page) return StartsTitle(last);
        if (line.IsIndented || !last.IsFull || (last.IsBold != line.IsBold && last.EndsBold != line.StartsBold)) return true;
        // A new column or page begins higher up; within a column a wide gap parts paragraphs.
        var pitch = _pitch * Math.Max(1, Math.Max(last.LargestSize, line.LargestSize) / _bodySize);
        return line.Page == last.Page && last.Baseline > line.Baseline && last.Baseline - line.Baseline > 1.45 * pitch;
    }

    /// <summary>Whether two sizes are not the same type: where a paragraph is broken, the same type goes on.</summary>
    private static bool Differ(double a, double b) => Half(a) != Half(b) && Math.Abs(a - b) > 0.08 * b;

    /// <summary>A title over several lines goes on; a subtitle or a line in brackets begins anew.</summary>
    private static bool StartsTitle(PdfLine last) => last.Plain.Length < 8;

    private string Paragraph(int start, int end)
    {
        var result = new StringBuilder();
        var first = _lines[start];
        var depth = HeadingDepth(start, end);
        if (depth > 0) result.Append('#', depth).Append(' ');
        for (var i = start; i < end; i++)
        {
            var text = depth > 0 || _boldBody ? _lines[i].Text.Replace("**", "", StringComparison.Ordinal) : _lines[i].Text;
            var joinsBold = result.Length >= 2 && result[^1] == '*' && result[^2] == '*' && i > start && text.StartsWith("**", StringComparison.Ordinal);
            if (joinsBold) result.Length -= 2;
            else if (i > start && char.IsAsciiLetterOrDigit(_lines[i - 1].Plain[^1]) && char.IsAsciiLetter(_lines[i].Plain[0]) && char.IsAsciiLetter(_lines[i - 1].Plain[^1])) result.Append(' ');
            result.Append(joinsBold ? text.AsSpan(2) : text);
        }

        return result.ToString();
    }

    /// <summary>Depth of a heading that is set larger than the body; 0 for anything else.</summary>
    private int HeadingDepth(int start, int end)
    {
        var line = _lines[start];
        if (line.Size < 1.15 * _bodySize || _headingSizes.Count > 6) return 0;
        var length = 0;
        for (var i = start; i < end; i++)
        {
            // A lead in larger type is not a heading: its line ends in the type of the body.
            if (Math.Min(_lines[i].FirstSize, _lines[i].LastSize) < 1.15 * _bodySize) return 0;
            length += _lines[i].Plain.Length;
        }

        if (length > LongestHeading || _lines[end - 1].Plain[^1] is '。' or '；' or '：' or ':') return 0;
        return Math.Clamp(_headingSizes.IndexOf(Half(line.Size) / 2.0) + 1, 1, 6);
    }

    /// <summary>The usual distance between two lines of the body.</summary>
    private double Pitch()
    {
        var distances = new List<double>();
        for (var i = 1; i < _lines.Count; i++)
        {
            var distance = _lines[i - 1].Baseline - _lines[i].Baseline;
            if (_lines[i - 1].Page == _lines[i].Page && distance > 0 && Half(_lines[i].Size) == Half(_bodySize)) distances.Add(distance);
        }

        distances.Sort();
        return distances.Count == 0 ? 1.5 * _bodySize : distances[distances.Count / 2];
    }
}
