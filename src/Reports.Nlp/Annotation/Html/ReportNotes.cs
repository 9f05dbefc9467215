using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Annotation.Html;

/// <summary>The notes of a page: each sense that a report uses, then each abbreviation that nothing defines, numbered from 1.</summary>
internal sealed class ReportNotes
{
    private readonly Dictionary<string, Note> _bySense = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Note> _bySurface = new(StringComparer.Ordinal);

    public ReportNotes(AnnotatedReport report)
    {
        var notes = new List<Note>();
        foreach (var mention in report.Mentions) Add(notes, _bySense, mention.Sense.Id, mention.Sense, mention.Sense.Term).Uses.Add(mention.Span.Start);
        foreach (var mention in report.Mentions) AddOthers(_bySense[mention.Sense.Id], mention);
        foreach (var sense in report.CallOutSenses)
            if (sense is not null) Add(notes, _bySense, sense.Id, sense, sense.Term);
        foreach (var undefined in report.Undefined)
        {
            var surface = undefined.Span.In(report.Document.Text);
            var note = Add(notes, _bySurface, surface, null, surface);
            note.Hint ??= undefined.Hint;
            note.Uses.Add(undefined.Span.Start);
        }

        // Defined terms in the order of their first use; those that only a call-out names come where the list puts them.
        All = notes;
    }

    public IReadOnlyList<Note> All { get; }

    public Note Of(Sense sense) => _bySense[sense.Id];

    public Note Of(string surface) => _bySurface[surface];

    private static Note Add(List<Note> notes, Dictionary<string, Note> index, string key, Sense? sense, string term)
    {
        if (index.TryGetValue(key, out var note)) return note;
        note = new(notes.Count + 1, sense, term);
        notes.Add(note);
        index.Add(key, note);
        return note;
    }

    private static void AddOthers(Note note, Mention mention)
    {
        foreach (var other in mention.Alternatives)
            if (!note.Others.Exists(known => string.Equals(known.Id, other.Id, StringComparison.Ordinal))) note.Others.Add(other);
    }

    /// <summary>A note while a page is written.</summary>
    internal sealed class Note(int number, Sense? sense, string term)
    {
        public int Number => number;

        /// <summary>The meaning, or null where nothing defines the term.</summary>
        public Sense? Sense => sense;

        public string Term => term;

        public string? Hint { get; set; }

        public List<Sense> Others { get; } = [];

        /// <summary>Offsets in the clean text where the term is used.</summary>
        public List<int> Uses { get; } = [];
    }
}
