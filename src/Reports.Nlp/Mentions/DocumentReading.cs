using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>One pass over one document: finding, judging and choosing put together.</summary>
internal sealed class DocumentReading
{
    private static readonly Comparer<UndefinedAbbreviation> InOrder = Comparer<UndefinedAbbreviation>.Create((a, b) => a.Span.CompareTo(b.Span));

    private readonly ReportDocument _document;
    private readonly Glossary _own;
    private readonly TermFinder _finder;
    private readonly TermFinder _known;
    private readonly double _bar;
    private readonly int _most;
    private readonly CancellationToken _cancellation;
    private readonly SenseChooser _chooser;
    private readonly CallOutLinker _callOuts;
    private readonly HintFinder _hints;
    private readonly List<Mention> _mentions = [];
    private readonly List<UndefinedAbbreviation> _undefined = [];

    // One stretch at a time: its text, who judges in it, what was found in it and which of its characters that takes.
    private readonly FoldedText _text = new();
    private readonly MentionJudge _judge;
    private readonly UndefinedFinder _abbreviations;
    private readonly Dictionary<TermMatch, double> _confidence = new(ReferenceEqualityComparer.Instance);
    private readonly List<(TextSpan Plain, string? Hint)> _candidates = [];
    private readonly Func<TermMatch, bool> _stands;
    private readonly Func<TermMatch, bool> _judged;
    private bool[] _taken = [];

    public DocumentReading(ReportDocument document, Glossary own, TermFinder finder, TermFinder known, LexiconSegmenter words, AbbreviationGrammar grammar, ContractionGrammar contractions, MentionResolverOptions options, CancellationToken cancellation)
    {
        _document = document;
        _own = own;
        _finder = finder;
        _known = known;
        _bar = options.MinConfidence;
        _most = options.MaxMentions;
        _cancellation = cancellation;
        _judge = new(_text, words);
        _abbreviations = new(_text, _judge, grammar, contractions, document.Metadata.Region);
        _chooser = new(document.Metadata.Region, document.Metadata.Year);
        _judged = Judge;
        _stands = match => !_finder.DefinesQuotedPart(_text, match) && Judge(match);
        _callOuts = new(document, own);
        _hints = new(document);
    }

    /// <summary>Reads the document; to be called once.</summary>
    public ResolvedMentions Resolve()
    {
        foreach (var range in ReadingRanges.Of(_document, _own)) Read(range);
        var notes = _callOuts.Link(_mentions);
        CallOutMentions.Add(_document, notes, _mentions);
        DropCovered();
        return new(_mentions, _undefined, notes);
    }

    private void Read(TextSpan range)
    {
        _cancellation.ThrowIfCancellationRequested();
        _text.Fold(_document.Text, range);
        _judge.Begin();
        _confidence.Clear();
        _candidates.Clear();
        if (_taken.Length < _text.Plain.Length) _taken = new bool[Math.Max(_text.Plain.Length, _taken.Length * 2)];
        var matches = _finder.Find(_text, OverlapPolicy.LeftmostLongest, _stands);
        Limit(matches.Count);
        foreach (var match in matches)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (Mention(match, out var hint) is { } mention)
            {
                _mentions.Add(mention);
                _taken.AsSpan(match.Plain.Start, match.Plain.Length).Fill(true);
            }
            else if (hint is not null)
            {
                _candidates.Add((match.Plain, hint));
            }
        }

        foreach (var span in _abbreviations.Find()) _candidates.Add((span, null));
        foreach (var match in _known.Find(_text, OverlapPolicy.LeftmostLongest, _judged)) AddKnown(match);
        AddUndefined();
        if (_confidence.Count > 0 || _candidates.Count > 0) _taken.AsSpan(0, _text.Plain.Length).Clear();
        Limit(0);
    }

    /// <summary>What is known to be an abbreviation: with the meaning that a glossary at hand gives it, undefined where none does.</summary>
    private void AddKnown(TermMatch known)
    {
        var plain = _text.Plain;
        var span = _judge.Bounds.WithInitials(known.Plain);

        // 点面双控 is another 双控: a word right before a short one that is no verb says so.
        var alone = span.Length > 3 || span.Start == 0 || plain[span.Start - 1] is '和' or '与' or '及' || !Characters.IsHan(plain[span.Start - 1]) || CountContext.ActsBefore(plain, span.Start);
        if (alone && span == known.Plain && !_taken.AsSpan(span.Start, span.Length).Contains(true) && _finder.Same(known) is { } match && match.Shape is not (TermShape.Counted or TermShape.Numbered) && match.Forms.All(form => form.Tier == SourceTier.BuiltIn))
        {
            _confidence[match] = _confidence[known];
            if (Mention(match, out _) is { } mention)
            {
                var at = _mentions.Count;
                while (at > 0 && _mentions[at - 1].Span.Start > mention.Span.Start) at--;
                _mentions.Insert(at, mention);
                _taken.AsSpan(span.Start, span.Length).Fill(true);
                return;
            }
        }

        _candidates.Add((span == known.Plain ? Quotation.Around(plain, span) : span, null));
    }

    /// <summary>Refuses a document with more mentions than are wanted, as soon as that is known.</summary>
    private void Limit(int coming)
    {
        var found = _mentions.Count + _undefined.Count + coming;
        if (found > _most) throw new InvalidDataException($"{found} mentions and undefined abbreviations, if not more; at most {_most} are resolved");
    }

    private bool Judge(TermMatch match)
    {
        _cancellation.ThrowIfCancellationRequested();
        return (_confidence[match] = _judge.Confidence(match)) >= _bar;
    }

    private Mention? Mention(TermMatch match, out string? hint)
    {
        hint = null;
        var span = _text.InDocument(Quotation.Balanced(_text.Plain, match.Plain));
        var note = _callOuts.NoteAt(span);
        var ranked = _chooser.Rank(match.Forms, match.Key, span.Start, note);
        if (ranked.Count == 0) return null;
        SenseSupport.Prefer(ranked, _text.Plain);
        if (ranked[0].Reason is not (MentionReason.Inline or MentionReason.CallOut)
            && NumeralAbbreviation.TryParse(ranked[0].Sense.Term, out var numeral)
            && LocalBreakdown.Find(_text.Plain, match.Plain.End, numeral.Count) is { } members
            && ranked.TrueForAll(rank => LocalBreakdown.Contradicts(members, rank.Sense)))
        {
            hint = string.Join('、', members);
            return null;
        }

        var confidence = _confidence[match] * SenseSupport.Weight(ranked[0], match, _text.Plain, _document.Metadata);
        return confidence < _bar ? null : new(span, ranked[0].Sense, ranked[0].Reason, confidence, [.. ranked.Skip(1).Select(rank => rank.Sense)]);
    }

    /// <summary>Adds what is undefined, the longer one where two overlap, none over a mention.</summary>
    private void AddUndefined()
    {
        if (_candidates.Count == 0) return;
        var first = _undefined.Count;
        foreach (var (plain, hint) in _candidates.OrderByDescending(item => item.Hint is not null).ThenByDescending(item => item.Plain.Length))
        {
            var room = _taken.AsSpan(plain.Start, plain.Length);
            if (room.Contains(true)) continue;
            room.Fill(true);
            var span = _text.InDocument(plain);
            _undefined.Add(new(span, hint ?? _hints.Find(span.In(_document.Text))));
        }

        _undefined.Sort(first, _undefined.Count - first, InOrder);
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
