using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Ties call-outs to the notes of their document.</summary>
internal sealed class CallOutLinker
{
    private const int Reach = 2;

    private readonly ReportDocument _document;
    private readonly Dictionary<string, Sense> _byLabel = new(StringComparer.Ordinal);

    public CallOutLinker(ReportDocument document, Glossary own)
    {
        _document = document;
        foreach (var sense in own.Senses)
            if (sense.Label is { } label) _byLabel.TryAdd(label, sense);
    }

    /// <summary>The note that the call-out inside or right after a stretch points at by its number, or null.</summary>
    public Sense? NoteAt(TextSpan span)
    {
        for (var i = FirstBehind(span.Start); i < _document.CallOuts.Count; i++)
        {
            var callOut = _document.CallOuts[i];
            if (callOut.Position > span.End + Reach) break;
            if (callOut.Position <= span.End || OnlyQuotes(span.End, callOut.Position)) return _byLabel.GetValueOrDefault(callOut.Label);
        }

        return null;
    }

    /// <summary>For each call-out its note: that of the term before it where the document's own list explains it, or else by number.</summary>
    public Sense?[] Link(IReadOnlyList<Mention> mentions)
    {
        var senses = new Sense?[_document.CallOuts.Count];
        var m = 0;
        for (var i = 0; i < senses.Length; i++)
        {
            var position = _document.CallOuts[i].Position;
            while (m < mentions.Count && mentions[m].Span.End < position - Reach) m++;
            senses[i] = _byLabel.GetValueOrDefault(_document.CallOuts[i].Label);
            for (var at = m; at < mentions.Count && mentions[at].Span.Start < position; at++)
            {
                var mention = mentions[at];
                var touches = mention.Span.End >= position || OnlyQuotes(mention.Span.End, position);
                if (touches && mention.Sense is { Kind: SenseKind.Endnote, Label: not null } sense && sense.From?.Document == _document.Id) senses[i] = sense;
            }
        }

        return senses;
    }

    private int FirstBehind(int offset)
    {
        int low = 0, high = _document.CallOuts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_document.CallOuts[middle].Position > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    private bool OnlyQuotes(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!Characters.IsQuote(_document.Text[i]) && !char.IsWhiteSpace(_document.Text[i])) return false;
        return true;
    }
}
