using System.Text.RegularExpressions;

namespace Reports.Nlp.Formats.Tests.Making;

/// <summary>A line of a report in text form, parsed into what other formats say by markup.</summary>
/// <param name="HeadingDepth">Number of <c>#</c> before it.</param>
/// <param name="Runs">Its pieces.</param>
internal sealed partial record SourceParagraph(int HeadingDepth, IReadOnlyList<SourceRunOfText> Runs)
{
    public string Text => string.Concat(Runs.Select(run => run.Text));

    /// <summary>Each line that is not empty as a paragraph.</summary>
    public static List<SourceParagraph> Parse(string report)
    {
        var paragraphs = new List<SourceParagraph>();
        foreach (var raw in report.Split('\n'))
        {
            var line = raw.TrimEnd('\r').TrimEnd();
            if (line.Trim().Length == 0) continue;
            var depth = line.TakeWhile(c => c == '#').Count();
            if (depth is > 0 and <= 6 && line.Length > depth && line[depth] == ' ') line = line[(depth + 1)..];
            else depth = 0;
            var runs = new List<SourceRunOfText>();
            var bold = false;
            foreach (var piece in Marks().Split(line))
            {
                if (piece.Length == 0) continue;
                if (piece == "**") bold = !bold;
                else if (piece.StartsWith("<sup>", StringComparison.Ordinal) && piece.EndsWith("</sup>", StringComparison.Ordinal)) runs.Add(new(piece[5..^6], bold, IsRaised: true));
                else runs.Add(new(piece, bold, IsRaised: false));
            }

            if (runs.Count > 0) paragraphs.Add(new(depth, runs));
        }

        return paragraphs;
    }

    [GeneratedRegex(@"(\*\*|<sup>[^<]*</sup>)")]
    private static partial Regex Marks();
}
