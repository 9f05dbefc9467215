using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>Cuts a report that stands on a single line where white space, numbered headings and salutations show its lines.</summary>
internal static class LineUnroller
{
    /// <summary>No paragraph of a report is this long; a line that is holds several.</summary>
    private const int LongestParagraph = 1500;

    private const int LongestHeading = 60;

    public static List<SourceLine> Unroll(List<SourceLine> lines)
    {
        if (!lines.Exists(l => l.Content.Length > LongestParagraph)) return lines;
        var result = new List<SourceLine>();
        foreach (var line in lines)
        {
            if (line.Content.Length <= LongestParagraph)
            {
                result.Add(line);
                continue;
            }

            var start = 0;
            foreach (var cut in Cuts(line.Text).Append(line.Content.Length))
            {
                var piece = line.Content.Slice(start, cut).Trim();
                var hashes = piece.Text.AsSpan().IndexOfAnyExcept('#');
                if (hashes is > 0 and <= 6) piece = piece.Slice(hashes, piece.Length).Trim();
                if (piece.Length > 0) result.Add(new SourceLine(piece, 0, Math.Max(0, hashes)) { BlanksBefore = start == 0 ? line.BlanksBefore : 0 });
                start = cut;
            }
        }

        return result;
    }

    private static List<int> Cuts(string text)
    {
        var cuts = new List<int>();
        var ordinals = new int[(int)NumberingStyle.Spoken + 1];
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            if (char.IsWhiteSpace(text[i - 1]))
            {
                if (!PartsLines(text, i)) continue;
                cuts.Add(i);
                if (NumberAt(text, i) is { } begun) ordinals[(int)begun.Style] = begun.Ordinal;
                continue;
            }

            if (text[i] == '#' && text[i - 1] != '#')
            {
                cuts.Add(i);
                continue;
            }

            if (!BlockSplitter.FollowsSentence(text, i)) continue;
            var number = NumberAt(text, i);
            var salutes = text.AsSpan(i).StartsWith("各位代表");
            if (!salutes && (number is not { Style: <= NumberingStyle.BracketedChinese } n || (n.Ordinal != 1 && n.Ordinal != ordinals[(int)n.Style] + 1))) continue;
            cuts.Add(i);
            if (number is not { } heading) continue;
            ordinals[(int)heading.Style] = heading.Ordinal;
            var end = HeadingEnd(text, i + heading.Length);
            if (end <= i) continue;
            cuts.Add(end);
            i = end;
        }

        return cuts;
    }

    /// <summary>
    /// Whether the white space before <paramref name="at"/> parts two lines: it is wide, it follows a sentence, or it stands where
    /// Chinese text has none, between two Chinese characters or before a year. Spaces around figures and Latin words part nothing.
    /// </summary>
    private static bool PartsLines(string text, int at)
    {
        var before = at - 1;
        while (before > 0 && char.IsWhiteSpace(text[before])) before--;
        if (at - before > 2 || text[at - 1] == '\u3000') return true;
        if (BlockSplitter.FollowsSentence(text, at)) return true;
        if (!Characters.IsHan(text[before]) && !Characters.Closes(text[before])) return false;
        if (Characters.IsHan(text[at]) || Characters.ClosingOf(text[at]) != '\0') return true;
        return ReportDate.LastYear(text.AsSpan(at, Math.Min(6, text.Length - at))) is not null || NumberAt(text, at) is { Style: <= NumberingStyle.BracketedChinese };
    }

    private static Numbering? NumberAt(string text, int at) => Numbering.Read(text.AsSpan(at, Math.Min(12, text.Length - at)));

    /// <summary>Where a heading without an end mark ends at white space; -1 where a sentence ends first.</summary>
    private static int HeadingEnd(string text, int start)
    {
        for (var i = start; i < Math.Min(text.Length - 1, start + LongestHeading); i++)
        {
            if (Characters.EndsSentence(text[i])) return -1;
            if (char.IsWhiteSpace(text[i]) && i - start >= 4) return i + 1;
        }

        return -1;
    }
}
