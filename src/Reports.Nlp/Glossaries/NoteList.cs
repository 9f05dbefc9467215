using System.Runtime.InteropServices;

using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>The lines of a list of terms, and what they say together: how it is numbered, how its entries end.</summary>
internal sealed class NoteList
{
    private readonly string _text;
    private readonly int[] _nextLabelled;
    private readonly Dictionary<string, int> _headwords = new(StringComparer.Ordinal);

    public NoteList(string text, IReadOnlyList<TextSpan> lines)
    {
        _text = text;
        Lines = Read(text, lines);
        foreach (var line in Lines)
            if (line.Headword.Evidence >= HeadwordEvidence.Colon) CollectionsMarshal.GetValueRefOrAddDefault(_headwords, line.Headword.Span.In(text), out _)++;
        Style = StyleOf();
        LinesCloseEntries = MostLinesEndOpen();
        _nextLabelled = NextLabelledLines();
    }

    /// <summary>The lines that are not empty, titles left out.</summary>
    public List<NoteLine> Lines { get; }

    /// <summary>The numbering of the list.</summary>
    public NoteStyle Style { get; }

    public bool IsNumbered => Style is not (NoteStyle.None or NoteStyle.Bullet);

    /// <summary>Whether entries of this list end with their line, without a full stop.</summary>
    public bool LinesCloseEntries { get; }

    /// <summary>The next line behind <paramref name="index"/> that is numbered in the style of the list and has a headword, or -1.</summary>
    public int NextLabelled(int index) => _nextLabelled[index];

    /// <summary>What stands before a colon again and again is the name of a field.</summary>
    public bool IsRepeated(NoteLine line) => _headwords.GetValueOrDefault(line.Headword.Span.In(_text)) > 2;

    /// <summary>Reads the lines; a number on a line of its own belongs to the next one, and a title said again on each page to none.</summary>
    private static List<NoteLine> Read(string text, IReadOnlyList<TextSpan> lines)
    {
        var read = new List<NoteLine>(lines.Count);
        NoteLine? number = null;
        foreach (var span in lines)
        {
            var line = NoteLine.Read(text, span.Start, span.End);
            if (line.Length == 0 || (read.Count > 0 && line.Length <= 60 && GlossaryHeading.IsHeading(line.In(text)))) continue;
            if (number is { } alone)
            {
                number = null;
                if (line.Label.Style == NoteStyle.None) line = NoteLine.Read(text, alone.Start, line.End, alone.Label);
                else read.Add(alone);
            }

            if (line.Label.Style is not (NoteStyle.None or NoteStyle.Bullet) && line.Label.End >= line.End) number = line;
            else read.Add(line);
        }

        return read;
    }

    /// <summary>The numbering of the list: that of most lines with a headword.</summary>
    private NoteStyle StyleOf()
    {
        var counts = new int[Enum.GetValues<NoteStyle>().Length];
        var firsts = new int[counts.Length];
        Array.Fill(firsts, int.MaxValue);
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            if (!line.IsEntry) continue;
            var style = (int)line.Label.Style;
            if (line.Label.Style is NoteStyle.None or NoteStyle.Chinese && !line.IsSure) continue;
            counts[style]++;
            firsts[style] = Math.Min(firsts[style], i);
        }

        var best = NoteStyle.None;
        foreach (var style in (NoteStyle[])[NoteStyle.Plain, NoteStyle.Round, NoteStyle.Square, NoteStyle.Circled, NoteStyle.Bullet, NoteStyle.Chinese])
        {
            if (counts[(int)style] == 0) continue;

            // Numbers inside the definitions of a list without numbers come after its first headword.
            if (counts[0] > 0 && firsts[0] < firsts[(int)style] && counts[0] >= counts[(int)style]) continue;
            if (best == NoteStyle.None || counts[(int)style] > counts[(int)best]) best = style;
        }

        return best;
    }

    /// <summary>Whether entries of this list end without a full stop: most that stand on one line do, where the next line is an entry.</summary>
    private bool MostLinesEndOpen()
    {
        var open = 0;
        var all = 0;
        for (var i = 0; i + 1 < Lines.Count; i++)
        {
            var line = Lines[i];
            if (!line.IsSure || line.Headword.Definition >= line.End || !Lines[i + 1].IsSure) continue;
            if (line.Label.Style != Lines[i + 1].Label.Style) continue;
            all++;
            if (!"。！？；”".Contains(_text[line.End - 1], StringComparison.Ordinal)) open++;
        }

        return all > 2 && open * 2 > all;
    }

    /// <summary>For each line the next line behind it that is numbered in the style of the list and has a headword.</summary>
    private int[] NextLabelledLines()
    {
        var next = new int[Lines.Count];
        var found = -1;
        for (var i = Lines.Count - 1; i >= 0; i--)
        {
            next[i] = found;
            if (Lines[i].Label.Style == Style && Lines[i].IsEntry) found = i;
        }

        return next;
    }
}
