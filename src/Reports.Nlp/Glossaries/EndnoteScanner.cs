using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Reads a list of terms: which lines begin an entry, which go on with one, where the list ends.</summary>
/// <remarks>
/// A numbered list is led by its numbers: the style that most headwords have is the list's, anything numbered otherwise belongs
/// to a definition. A list without numbers is led by its headwords. One pass over the lines; each line is looked at once more for
/// entries that begin in its middle.
/// </remarks>
internal sealed class EndnoteScanner
{
    private readonly string _text;
    private readonly SourceMap _source;
    private readonly NoteList _list;
    private readonly List<EndnoteEntry> _entries = [];
    private readonly HashSet<int> _seen = [];
    private int _last;

    private EndnoteScanner(string text, SourceMap source, IReadOnlyList<TextSpan> lines)
    {
        _text = text;
        _source = source;
        _list = new(text, lines);
    }

    /// <summary>Reads the entries of a list.</summary>
    /// <param name="text">The clean text.</param>
    /// <param name="source">Its map to the source, where a line may have ended that the clean text joins.</param>
    /// <param name="lines">The lines of the list, title left out.</param>
    public static List<EndnoteEntry> Scan(string text, SourceMap source, IReadOnlyList<TextSpan> lines)
    {
        var scanner = new EndnoteScanner(text, source, lines);
        scanner.Run();
        return scanner._entries;
    }

    private void Run()
    {
        for (var i = 0; i < _list.Lines.Count; i++)
        {
            var line = _list.Lines[i];
            if (ListForeign.IsFurniture(_text.AsSpan(line.Start, line.Length)) && !(_list.IsNumbered && line.Label.Style == _list.Style && line.IsSure)) continue;
            if (!_list.IsNumbered && _entries.Count > 0 && ListForeign.IsAnnexHeading(_text.AsSpan(line.Start, line.Length))) return;
            if (Begins(i))
            {
                Open(line);
                continue;
            }

            if (_entries.Count == 0)
            {
                // A list whose first lines are no entries may still begin below its subtitle; a heading of something else ends it.
                if (ListForeign.IsAnnexHeading(_text.AsSpan(line.Start, line.Length)) && i > 0) return;
                OpenInside(line.Start, line.End);
                continue;
            }

            if (GoesOn(i)) OpenInside(line.Start, line.End);
            else if (!MoreFollows(i)) return;
        }
    }

    private bool Begins(int index)
    {
        var line = _list.Lines[index];
        if (!line.IsEntry) return false;
        return _list.IsNumbered ? BeginsNumbered(index, line) : BeginsUnnumbered(index, line);
    }

    private bool BeginsNumbered(int index, NoteLine line)
    {
        if (line.Label.Style != _list.Style) return line.Label.Style == NoteStyle.None && FillsGap(index, line);
        var number = line.Label.Number;
        var evidence = line.Headword.Evidence;
        if (evidence == HeadwordEvidence.Alone && !HasDefinitionBelow(index)) return false;
        if (_entries.Count == 0) return true;
        if (number == _last + 1) return true;
        if (number > _last) return number <= _last + 20 && evidence >= HeadwordEvidence.Quotes;

        // Smaller numbers: a list inside the definition, another annex, or numbering that went wrong.
        if (evidence < HeadwordEvidence.Colon) return false;
        var named = evidence == HeadwordEvidence.Connective || HeadwordText.IsQuote(_text[line.Headword.Span.Start]);
        if (named) return !IsPartOfCurrent(line);
        if (_entries[^1] is { HasDefinition: true, IsClosed: false } && !_list.LinesCloseEntries) return false;
        if (!_seen.Contains(number)) return true;
        return number == _last && !IsAheadOf(index, _last);
    }

    /// <summary>A line that lost its number: quoted or joined by 是指, where exactly one number is missing.</summary>
    private bool FillsGap(int index, NoteLine line)
    {
        if (_entries.Count == 0 || !line.IsSure || IsPartOfCurrent(line)) return false;
        if (line.Headword.Evidence != HeadwordEvidence.Connective && !HeadwordText.IsQuote(_text[line.Start])) return false;
        if (!_entries[^1].IsClosed && !_list.LinesCloseEntries) return false;
        var next = _list.NextLabelled(index);
        return next >= 0 && _list.Lines[next].Label.Number == _last + 2;
    }

    private bool BeginsUnnumbered(int index, NoteLine line)
    {
        if (_list.Style == NoteStyle.Bullet && line.Label.Style == NoteStyle.Bullet) return line.Headword.Evidence > HeadwordEvidence.Alone || HasDefinitionBelow(index);
        if (_list.Style == NoteStyle.Bullet || line.Label.Style is not NoteStyle.None) return false;
        var closed = _entries.Count == 0 || _entries[^1].IsClosed || _list.LinesCloseEntries;
        var quoted = HeadwordText.IsQuote(_text[line.Start]);
        switch (line.Headword.Evidence)
        {
            case HeadwordEvidence.Alone:
                return (closed || quoted) && line.Length <= 30 && HasDefinitionBelow(index) && !(_entries.Count > 0 && !_entries[^1].HasDefinition);
            case HeadwordEvidence.Quotes:
                return false;
            case HeadwordEvidence.Gap:
                return closed && quoted;
            default:
                if (_entries.Count > 0 && !_entries[^1].HasDefinition) return false;
                return (closed || quoted || line.Headword.Evidence == HeadwordEvidence.Connective) && line.Headword.Span.Length <= 40 && !IsPartOfCurrent(line) && !_list.IsRepeated(line);
        }
    }

    /// <summary>Whether the headword is only one half of the current one: “一核” below 一核两轴.</summary>
    private bool IsPartOfCurrent(NoteLine line)
    {
        if (_entries.Count == 0) return false;
        var term = HeadwordText.Key(line.Headword.Span.In(_text));
        var current = HeadwordText.Key(_entries[^1].Term);
        return term.Length < current.Length && current.Contains(term, StringComparison.Ordinal) && term.Length <= 4;
    }

    /// <summary>Whether the next line that is no furniture can be the definition of a headword that stands alone.</summary>
    private bool HasDefinitionBelow(int index)
    {
        for (var i = index + 1; i < _list.Lines.Count; i++)
        {
            var line = _list.Lines[i];
            var content = _text.AsSpan(line.Start, line.Length);
            if (ListForeign.IsFurniture(content)) continue;
            if (line.Label.Style == _list.Style && _list.Style != NoteStyle.None && line.Label.Number != 1) return false;
            if (DefinitionText.LengthOfConnective(content) > 0) return true;
            if (ListForeign.IsAnnexHeading(content)) return false;
            return line.Length >= 12 || "。；".Contains(content[^1], StringComparison.Ordinal);
        }

        return false;
    }

    private bool IsAheadOf(int index, int number) => _list.NextLabelled(index) >= 0 && _list.Lines[_list.NextLabelled(index)].Label.Number == number + 1;

    private bool MoreFollows(int index)
    {
        if (!_list.IsNumbered)
        {
            if (ListForeign.IsAnnexHeading(_text.AsSpan(_list.Lines[index].Start, _list.Lines[index].Length))) return false;
            for (var i = index + 1; i < _list.Lines.Count && i <= index + 3; i++)
                if (Begins(i)) return true;
            return false;
        }

        var next = _list.NextLabelled(index);
        return next >= 0 && _list.Lines[next].Label.Number > _last && _list.Lines[next].Label.Number <= _last + 3
            && !ListForeign.IsAnnexHeading(_text.AsSpan(_list.Lines[index].Start, _list.Lines[index].Length));
    }

    /// <summary>Whether the line belongs to the definition above it.</summary>
    private bool GoesOn(int index)
    {
        var line = _list.Lines[index];
        var content = _text.AsSpan(line.Start, line.Length);
        var entry = _entries[^1];
        if (!entry.HasDefinition) return true;
        if (ListForeign.IsAnnexHeading(content)) return false;
        var prose = "。；！？”：:;，、,".Contains(content[^1], StringComparison.Ordinal);
        if (!entry.IsClosed && !_list.LinesCloseEntries) return prose || MoreFollows(index) || "，、。；）”".Contains(content[0], StringComparison.Ordinal);
        if (line.Headword.Evidence >= HeadwordEvidence.Colon && ListForeign.IsField(line.Headword.Span.In(_text))) return false;
        if (line.Label.Style == NoteStyle.Chinese && !prose) return false;
        if (MoreFollows(index)) return prose;
        if (!prose || _list.LinesCloseEntries) return false;
        if (line.Headword.Evidence != HeadwordEvidence.None && ListForeign.IsLeadIn(line.Headword.Span.In(_text))) return true;
        return line.Label.Style is not NoteStyle.None && line.Label.Style != _list.Style && !line.IsSure
            || content.StartsWith("其中", StringComparison.Ordinal) || content.StartsWith("第", StringComparison.Ordinal) || IsPartOfHeadword(line, entry);
    }

    private bool IsPartOfHeadword(NoteLine line, EndnoteEntry entry) =>
        HeadwordText.ClosingOf(_text, line.Start, line.End) is > 0 and var close
        && HeadwordText.Key(entry.Term).Contains(HeadwordText.Key(_text[line.Start..close]), StringComparison.Ordinal);

    private void Open(NoteLine line)
    {
        Start(line.Start, line.Label, line.Headword);
        OpenInside(line.Headword.Definition, line.End);
    }

    private void Start(int start, NoteLabel label, NoteHeadword headword)
    {
        _entries.Add(new(_text, label, start, headword.Span, headword.Evidence));
        if (label.Number > 0)
        {
            _last = label.Number;
            _seen.Add(label.Number);
        }
        else if (_list.IsNumbered) _last++;
    }

    /// <summary>Adds a stretch to the current definition, and opens the entries that begin in its middle.</summary>
    private void OpenInside(int start, int end)
    {
        var at = start;
        while (NextInside(at, end) is { } next)
        {
            if (_entries.Count > 0) _entries[^1].Add(start, next.At);
            Start(next.At, next.Label, next.Headword);
            start = at = next.Headword.Definition;
        }

        if (_entries.Count > 0) _entries[^1].Add(start, end);
    }

    private (int At, NoteLabel Label, NoteHeadword Headword)? NextInside(int start, int end)
    {
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth = EnumerationText.Depth(depth, _text[at]);
            if (at == start && _entries.Count > 0) continue;
            var line = _list.IsNumbered ? LabelledAt(at, start, end) : UnlabelledAt(at, end, depth);
            if (line is not { } found || found.Headword.Evidence < (_list.IsNumbered && EndsLineOfSource(at) ? HeadwordEvidence.Quotes : HeadwordEvidence.Colon) || !found.IsEntry || found.Headword.Definition >= end) continue;
            return (at, found.Label, found.Headword);
        }

        return null;
    }

    /// <summary>The next number of the list behind a sentence or a space.</summary>
    private NoteLine? LabelledAt(int at, int start, int end)
    {
        if (!NoteLabel.MayOpen(_text[at])) return null;
        if (at > start)
        {
            var before = _text[at - 1];
            var parted = IsSentenceEnd(before) || char.IsWhiteSpace(before) || EndsLineOfSource(at)
                || (_list.Style is NoteStyle.Circled or NoteStyle.Square && !"，、,".Contains(before, StringComparison.Ordinal));
            if (!parted) return null;
        }

        var label = NoteLabel.Read(_text, at, end);
        return label.Style == _list.Style && label.Number == _last + 1 ? NoteLine.Read(_text, at, end, label) : null;
    }

    /// <summary>A headword behind a sentence: quoted, or at the beginning of a line of the source.</summary>
    private NoteLine? UnlabelledAt(int at, int end, int depth)
    {
        if (_entries.Count == 0) return null;
        var quoted = HeadwordText.IsQuote(_text[at]);
        if (!quoted && IsInsideWord(at)) return null;
        if (depth > (quoted ? 1 : 0) || !(char.IsLetterOrDigit(_text[at]) || quoted)) return null;
        var behind = at - 1;
        while (behind > 0 && char.IsWhiteSpace(_text[behind])) behind--;
        var closed = IsSentenceEnd(_text[behind]) || (_text[behind] == '”' && behind > 0 && _text[behind - 1] == '。');
        var lineStart = EndsLineOfSource(at) || _text[at - 1] == '\u3000' || at - behind > 2;
        if (!closed && !lineStart) return null;
        var line = NoteLine.Read(_text, at, end, default(NoteLabel));
        var headword = line.Headword;
        if (headword.Evidence < HeadwordEvidence.Colon || headword.Span.Length > 30 || IsPartOfCurrent(line)) return null;
        var marked = _text.AsSpan(headword.Span.Start, headword.Span.Length).ContainsAny('“', '"');
        return marked || (lineStart && (closed || _list.LinesCloseEntries)) ? line : null;
    }

    /// <summary>Between two letters of one line nothing begins.</summary>
    private bool IsInsideWord(int at) => char.IsLetter(_text[at - 1]) && !EndsLineOfSource(at);

    private static bool IsSentenceEnd(char c) => "。；;！？".Contains(c, StringComparison.Ordinal);

    /// <summary>Whether the source holds something between this character and the one before that the clean text does not: a line end, mostly.</summary>
    private bool EndsLineOfSource(int at) => _source.StartsRun(at);
}
