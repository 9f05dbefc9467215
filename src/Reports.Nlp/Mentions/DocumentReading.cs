using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>One pass over one document: finding, judging and choosing put together.</summary>
internal sealed class DocumentReading
{
    private readonly ReportDocument _document;
    private readonly Glossary _own;
    private readonly TermFinder _finder;
    private readonly TermFinder _known;
    private readonly LexiconSegmenter _words;
    private readonly AbbreviationGrammar _grammar;
    private readonly double _bar;
    private readonly int _most;
    private readonly SenseChooser _chooser;
    private readonly CallOutLinker _callOuts;
    private readonly HintFinder _hints;
    private readonly List<Mention> _mentions = [];
    private readonly List<UndefinedAbbreviation> _undefined = [];

    public DocumentReading(ReportDocument document, Glossary own, TermFinder finder, TermFinder known, LexiconSegmenter words, AbbreviationGrammar grammar, MentionResolverOptions options)
    {
        _document = document;
        _own = own;
        _finder = finder;
        _known = known;
        _words = words;
        _grammar = grammar;
        _bar = options.MinConfidence;
        _most = options.MaxMentions;
        _chooser = new(document.Metadata.Region, document.Metadata.Year);
        _callOuts = new(document, own);
        _hints = new(document);
    }

    /// <summary>Reads the document; to be called once.</summary>
    public ResolvedMentions Resolve(CancellationToken cancellation)
    {
        foreach (var range in ReadingRanges.Of(_document, _own)) Read(range, cancellation);
        var notes = _callOuts.Link(_mentions);
        CallOutMentions.Add(_document, notes, _mentions);
        DropCovered();
        return new(_mentions, _undefined, notes);
    }

    private void Read(TextSpan range, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var text = new FoldedText(_document.Text, range);
        var judge = new MentionJudge(text, _words);
        var confidence = new Dictionary<TermMatch, double>(ReferenceEqualityComparer.Instance);
        var matches = _finder.Find(text, OverlapPolicy.LeftmostLongest, match =>
        {
            cancellation.ThrowIfCancellationRequested();
            return !_finder.DefinesQuotedPart(text, match) && (confidence[match] = judge.Confidence(match)) >= _bar;
        });
        Limit(matches.Count);
        var undefined = new List<(TextSpan Plain, string? Hint)>();
        var taken = new bool[text.Plain.Length];
        foreach (var match in matches)
        {
            cancellation.ThrowIfCancellationRequested();
            if (Mention(text, match, confidence[match], out var hint) is { } mention)
            {
                _mentions.Add(mention);
                taken.AsSpan(match.Plain.Start, match.Plain.Length).Fill(true);
            }
            else
            {
                undefined.Add((match.Plain, hint));
            }
        }

        foreach (var span in new UndefinedFinder(text, judge, _grammar, _document.Metadata.Region).Find()) undefined.Add((span, null));
        foreach (var match in _known.Find(text, OverlapPolicy.LeftmostLongest, match => judge.Confidence(match) >= _bar))
            undefined.Add((Quotation.Around(text.Plain, match.Plain), null));
        Add(text, undefined, taken);
        Limit(0);
    }

    /// <summary>Refuses a document with more mentions than are wanted, as soon as that is known.</summary>
    private void Limit(int coming)
    {
        var found = _mentions.Count + _undefined.Count + coming;
        if (found > _most) throw new InvalidDataException($"{found} mentions and undefined abbreviations, if not more; at most {_most} are resolved");
    }

    private Mention? Mention(FoldedText text, TermMatch match, double confidence, out string? hint)
    {
        hint = null;
        var span = text.InDocument(match.Plain);
        var note = _callOuts.NoteAt(span);
        var ranked = _chooser.Rank(match.Forms, match.Key, span.Start, note);
        if (ranked.Count == 0) return null;
        if (ranked[0].Reason is not (MentionReason.Inline or MentionReason.CallOut)
            && NumeralAbbreviation.TryParse(ranked[0].Sense.Term, out var numeral)
            && LocalBreakdown.Find(text.Plain, match.Plain.End, numeral.Count) is { } members
            && ranked.TrueForAll(rank => LocalBreakdown.Contradicts(members, rank.Sense)))
        {
            hint = string.Join('、', members);
            return null;
        }

        return new(span, ranked[0].Sense, ranked[0].Reason, confidence, [.. ranked.Skip(1).Select(rank => rank.Sense)]);
    }

    /// <summary>Adds what is undefined, the longer one where two overlap, none over a mention.</summary>
    private void Add(FoldedText text, List<(TextSpan Plain, string? Hint)> undefined, bool[] taken)
    {
        var first = _undefined.Count;
        foreach (var (plain, hint) in undefined.OrderByDescending(item => item.Hint is not null).ThenByDescending(item => item.Plain.Length))
        {
            var room = taken.AsSpan(plain.Start, plain.Length);
            if (room.Contains(true)) continue;
            room.Fill(true);
            var span = text.InDocument(plain);
            _undefined.Add(new(span, hint ?? _hints.Find(span.In(_document.Text))));
        }

        _undefined.Sort(first, _undefined.Count - first, Comparer<UndefinedAbbreviation>.Create((a, b) => a.Span.CompareTo(b.Span)));
    }

    /// <summary>Takes out what a mention that came later covers; both lists are in order.</summary>
    private void DropCovered()
    {
        var m = 0;
        _undefined.RemoveAll(undefined =>
        {
            while (m < _mentions.Count && _mentions[m].Span.End <= undefined.Span.Start) m++;
            return m < _mentions.Count && _mentions[m].Span.Overlaps(undefined.Span);
        });
    }
}
