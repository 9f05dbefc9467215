using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>A note as it is being read: headword, and the stretches of text that make its definition.</summary>
internal sealed class EndnoteEntry(string text, NoteLabel label, int start, TextSpan headword, HeadwordEvidence evidence)
{
    private readonly List<TextSpan> _stretches = [];

    public NoteLabel Label { get; } = label;

    public HeadwordEvidence Evidence { get; } = evidence;

    /// <summary>The headword as printed.</summary>
    public TextSpan Headword { get; } = headword;

    public string Surface => Headword.In(text);

    public string Term { get; } = HeadwordText.TermOf(headword.In(text));

    public bool HasDefinition => _stretches.Count > 0;

    /// <summary>From label or headword to the end of the definition.</summary>
    public TextSpan Span => new(start, _stretches.Count > 0 ? Math.Max(_stretches[^1].End, Headword.End) : Headword.End);

    /// <summary>Whether the definition ends as sentences do.</summary>
    public bool IsClosed => HasDefinition && "。！？；”）】》.!".Contains(text[_stretches[^1].End - 1], StringComparison.Ordinal);

    /// <summary>Adds a stretch of the definition; white space at its ends is left out.</summary>
    public void Add(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        if (from < to) _stretches.Add(new(from, to));
    }

    /// <summary>The definition on one line: stretches are joined as the words of a broken line are.</summary>
    public string Definition()
    {
        var result = new StringBuilder();
        foreach (var stretch in _stretches)
        {
            if (result.Length > 0 && char.IsAsciiLetterOrDigit(result[^1]) && char.IsAsciiLetterOrDigit(text[stretch.Start])) result.Append(' ');
            foreach (var c in stretch.In(text))
                if (c is not ('\n' or '\r' or '\u200B' or '\uFEFF')) result.Append(c);
        }

        var definition = result.ToString().Trim().TrimStart('：', ':', '，', ',', '、').TrimStart();
        return definition[DefinitionText.LengthOfConnective(definition)..];
    }
}
