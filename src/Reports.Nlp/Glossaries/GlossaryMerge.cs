using System.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>Several glossaries made one, with what they say differently.</summary>
/// <param name="Glossary">All senses, each with its source, in the order of the glossaries merged.</param>
/// <param name="Conflicts">Headwords whose definitions differ, in the order of the glossary; empty where all agree.</param>
/// <remarks>Equality is by reference of its parts. Immutable, so safe to share.</remarks>
public sealed record GlossaryMerge(Glossary Glossary, IReadOnlyList<GlossaryConflict> Conflicts)
{
    /// <summary>Merges glossaries.</summary>
    /// <param name="glossaries">
    /// Each with the name that sets its ids apart where another glossary has them too (<c>name/id</c>), usually the file name.
    /// </param>
    /// <returns>
    /// The merged glossary. A row that stands twice with the same id and the same content is kept once; the same id with other
    /// content gets the glossary's name, or a running number, in front.
    /// </returns>
    public static GlossaryMerge Of(IEnumerable<(string Name, Glossary Glossary)> glossaries)
    {
        ArgumentNullException.ThrowIfNull(glossaries);
        var senses = new List<Sense>();
        var byId = new Dictionary<string, Sense>(StringComparer.Ordinal);
        foreach (var (name, glossary) in glossaries)
        {
            foreach (var sense in glossary.Senses)
            {
                var kept = sense;
                if (byId.TryGetValue(sense.Id, out var old))
                {
                    if (SameRow(old, sense)) continue;
                    kept = sense with { Id = FreeId(name, sense.Id, byId) };
                }

                byId.Add(kept.Id, kept);
                senses.Add(kept);
            }
        }

        var merged = new Glossary(senses);
        return new(merged, [.. ConflictsOf(merged)]);
    }

    /// <summary>The headwords of one glossary that are explained differently.</summary>
    /// <param name="glossary">The glossary to look through.</param>
    /// <returns>Conflicts in the order of the glossary.</returns>
    public static IEnumerable<GlossaryConflict> ConflictsOf(Glossary glossary)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        foreach (var entry in glossary.Entries)
        {
            if (entry.Senses.Count < 2) continue;
            List<Sense> different = [.. entry.Senses.DistinctBy(MeaningKey, StringComparer.Ordinal)];
            if (different.Count > 1) yield return new(entry, different);
        }
    }

    /// <summary>Where the members are known they are the meaning, however they are introduced; elsewhere the definition is.</summary>
    private static string MeaningKey(Sense sense)
    {
        if (sense.Members is { Count: > 0 } members) return string.Join('|', members.Select(DefinitionKey));
        if (sense.Components is { } parts && parts.Any(part => part.Members.Count > 0))
            return string.Join('|', parts.SelectMany(part => part.Members).Select(DefinitionKey));
        return DefinitionKey(sense.Definition);
    }

    /// <summary>A definition without what differs from report to report and means nothing.</summary>
    private static string DefinitionKey(string definition)
    {
        var key = new StringBuilder(definition.Length);
        foreach (var c in HeadwordText.Key(definition))
            if (!char.IsPunctuation(c)) key.Append(c);
        var text = key.ToString();
        return text[DefinitionText.LengthOfConnective(text)..];
    }

    private static bool SameRow(Sense a, Sense b) =>
        a.Term == b.Term && a.Definition == b.Definition && a.Kind == b.Kind && a.From?.Document == b.From?.Document;

    private static string FreeId(string name, string id, Dictionary<string, Sense> taken)
    {
        var free = name.Length > 0 ? $"{name}/{id}" : id;
        for (var n = 2; taken.ContainsKey(free); n++)
            free = name.Length > 0 ? $"{name}/{n}/{id}" : $"{id}~{n}";
        return free;
    }
}
