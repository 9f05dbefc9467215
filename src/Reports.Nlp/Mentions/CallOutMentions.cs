using System.Buffers;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>Mentions that only a call-out gives away: the text prints a part of the headword, or the headword and more in one quotation.</summary>
internal static class CallOutMentions
{
    private const int Reach = 40;
    private const int Shortest = 3;
    private const double Confidence = 0.8;

    private static readonly SearchValues<char> Openings = SearchValues.Create("“‘「『\"'");

    /// <summary>Adds a mention for each call-out that has none, where the words before it share enough with the headword of its note.</summary>
    /// <param name="document">The document.</param>
    /// <param name="senses">The note of each call-out, in their order, or null.</param>
    /// <param name="mentions">The mentions found, in order; receives the new ones in order.</param>
    public static void Add(ReportDocument document, Sense?[] senses, List<Mention> mentions)
    {
        var more = new List<Mention>();
        var m = 0;
        for (var i = 0; i < senses.Length; i++)
        {
            var position = document.CallOuts[i].Position;
            while (m < mentions.Count && mentions[m].Span.End < position - Reach) m++;
            if (senses[i] is not { } sense || Surface(document.Text, position, sense) is not { } span) continue;
            var taken = false;
            for (var at = m; at < mentions.Count && mentions[at].Span.Start < position + Reach && !taken; at++)
                taken = mentions[at].Span.Overlaps(span) || (ReferenceEquals(mentions[at].Sense, sense) && mentions[at].Span.End > position - Reach);
            if (!taken && (more.Count == 0 || more[^1].Span.End <= span.Start)) more.Add(new(span, sense, MentionReason.CallOut, Confidence, []));
        }

        if (more.Count == 0) return;
        mentions.AddRange(more);
        mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    private static TextSpan? Surface(string text, int position, Sense sense)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, position - 1)) + 1;
        var before = new FoldedText();
        before.Fold(text, new(Math.Max(start, position - Reach), position));
        if (before.Keys.IsEmpty) return null;
        var term = CharacterFolding.Default.Key(sense.Term);
        var plain = before.Plain;
        if (Quotation.ClosesAt(plain, plain.Length - 1) && plain[..^1].LastIndexOfAny(Openings) is var open and >= 0)
        {
            var quoted = new TextSpan(open + 1, plain.Length - 1);
            if (quoted.IsEmpty) return null;
            var key = CharacterFolding.Default.Key(plain[quoted.Start..quoted.End].ToString());
            return key.Length > 1 && (term.Contains(key, StringComparison.Ordinal) || key.Contains(term, StringComparison.Ordinal)) ? before.InDocument(quoted) : null;
        }

        var keys = before.Keys;
        var length = 0;
        while (length < keys.Length && term.AsSpan().Contains(keys[^(length + 1)..], StringComparison.Ordinal)) length++;
        return length >= Math.Max(Shortest, (term.Length + 1) / 2) ? before.InDocument(before.PlainOfKeys(keys.Length - length, length)) : null;
    }
}
