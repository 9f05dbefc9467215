using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Finds spellings in text: those of a document's own glossary and those of all others as if they were one index.</summary>
/// <remarks>What a spelling may mean is gathered once, however often it stands in the text: <see cref="Find"/> serves one document on one thread.</remarks>
internal sealed class TermFinder
{
    private readonly TermIndex _own;
    private readonly TermIndex _shared;
    private readonly string _document;
    private readonly Dictionary<(int Own, int Shared), TermMatch?> _known = [];

    /// <summary>A finder for one document.</summary>
    /// <param name="own">What the document defines.</param>
    /// <param name="shared">What everything else defines; senses of the document itself in it do not count.</param>
    /// <param name="document">The document's id.</param>
    public TermFinder(TermIndex own, TermIndex shared, string document)
    {
        _own = own;
        _shared = shared;
        _document = document;
    }

    /// <summary>Finds matches.</summary>
    /// <param name="text">The text.</param>
    /// <param name="policy">What becomes of overlaps.</param>
    /// <param name="accept">Says whether a match stands; where it does not, shorter ones and later ones are tried.</param>
    /// <returns>Matches in order, the longer first where they begin together.</returns>
    public List<TermMatch> Find(FoldedText text, OverlapPolicy policy, Func<TermMatch, bool> accept)
    {
        var found = new List<TermMatch>();
        var keys = text.Keys;
        int ownAt = -1, sharedAt = -1, ownLength = 0, sharedLength = 0, ownKey = -1, sharedKey = -1;
        for (var at = 0; at < keys.Length;)
        {
            if (ownAt < at) ownKey = _own.Next(keys, at, out ownAt, out ownLength);
            if (sharedAt < at) sharedKey = _shared.Next(keys, at, out sharedAt, out sharedLength);
            var start = Math.Min(ownAt, sharedAt);
            if (start >= keys.Length) break;
            var next = start + 1;
            int own = ownAt == start ? ownKey : -1, shared = sharedAt == start ? sharedKey : -1;
            int lengthOfOwn = own < 0 ? 0 : ownLength, lengthOfShared = shared < 0 ? 0 : sharedLength;
            while (own >= 0 || shared >= 0)
            {
                var length = Math.Max(lengthOfOwn, lengthOfShared);
                var match = Known(text, start, length, lengthOfOwn == length ? own : -1, lengthOfShared == length ? shared : -1);
                if (match is not null && accept(match))
                {
                    found.Add(match);
                    if (policy == OverlapPolicy.LeftmostLongest)
                    {
                        next = start + length;
                        break;
                    }
                }

                if (lengthOfOwn == length) own = Shorten(_own, own, keys, start, ref lengthOfOwn);
                if (lengthOfShared == length) shared = Shorten(_shared, shared, keys, start, ref lengthOfShared);
            }

            at = next;
        }

        return found;
    }

    /// <summary>Whether the document defines the part of a match that stands in quotation marks: “三网”融合 where it explains 三网 itself.</summary>
    public bool DefinesQuotedPart(FoldedText text, TermMatch match)
    {
        foreach (var form in match.Forms)
            if (form.Tier == SourceTier.Own) return false;
        var quoted = Quotation.Around(text.Plain, match.Plain);
        return quoted.End < match.Plain.End && _own.Find(CharacterFolding.Default.Key(text.Plain[quoted.Start..quoted.End].ToString())) >= 0;
    }

    /// <summary>What these spellings mean at a place where another finder has found one, or null.</summary>
    public TermMatch? Same(TermMatch match)
    {
        int own = _own.Find(match.Key), shared = _shared.Find(match.Key);
        if (own < 0 && shared < 0) return null;
        if (!_known.TryGetValue((own, shared), out var known)) _known[(own, shared)] = known = Match(match.Key, match.Plain, own, shared);
        return known is null ? null : known with { Plain = match.Plain };
    }

    /// <summary>The match that is the whole of a text, or null.</summary>
    public TermMatch? Whole(FoldedText text)
    {
        var keys = text.Keys;
        return keys.IsEmpty ? null : Match(text, 0, keys.Length, _own.Find(keys), _shared.Find(keys));
    }

    private static int Shorten(TermIndex index, int key, ReadOnlySpan<char> keys, int start, ref int length)
    {
        var shorter = index.Shorter(key);
        if (shorter < 0)
        {
            length = 0;
            return -1;
        }

        // The next shorter key is a prefix of this one, so its length is where the same prefix is found again.
        for (length--; index.Find(keys.Slice(start, length)) != shorter; length--)
        {
        }

        return shorter;
    }

    private TermMatch? Known(FoldedText text, int start, int length, int own, int shared)
    {
        if (!_known.TryGetValue((own, shared), out var known)) _known[(own, shared)] = known = Match(text, start, length, own, shared);
        return known is null ? null : known with { Plain = text.PlainOfKeys(start, length) };
    }

    private TermMatch? Match(FoldedText text, int start, int length, int own, int shared) =>
        Match(text.Keys.Slice(start, length).ToString(), text.PlainOfKeys(start, length), own, shared);

    private TermMatch? Match(string key, TextSpan plain, int own, int shared)
    {
        var forms = new FormList(_document);
        forms.Add(_own.Forms(own));
        forms.Add(_shared.Forms(shared));
        if (forms.Count == 0) return null;
        var shape = own >= 0 ? _own.Shape(own) : _shared.Shape(shared);
        Pool(forms, key);
        return new(plain, key, shape, forms.Forms);
    }

    /// <summary>Adds what shares the short form: 行政执法“三项制度” brings 三项制度, and 雏鹰 brings 雏鹰企业.</summary>
    private void Pool(FormList forms, string key)
    {
        var matched = forms.Count;
        for (var i = 0; i < matched; i++)
            if (forms.Forms[i].Core != key) AddAll(forms, forms.Forms[i].Core);
        if (TermSpelling.WithoutCarrier(key) is { } bare) AddAll(forms, bare);
        forms.Add(_own.Carried(key));
        forms.Add(_shared.Carried(key));
    }

    private void AddAll(FormList forms, string key)
    {
        forms.Add(_own.Forms(_own.Find(key)));
        forms.Add(_shared.Forms(_shared.Find(key)));
    }
}
