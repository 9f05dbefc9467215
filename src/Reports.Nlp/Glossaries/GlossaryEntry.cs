namespace Reports.Nlp.Glossaries;

/// <summary>A headword with all its senses: every source that explains it, whatever spelling that source prefers.</summary>
/// <remarks>Equality is by reference. Immutable, so safe to share.</remarks>
public sealed class GlossaryEntry
{
    internal GlossaryEntry(string headword, IReadOnlyList<string> variants, IReadOnlyList<Sense> senses)
    {
        Headword = headword;
        Variants = variants;
        Senses = senses;
    }

    /// <summary>The headword: the term of the first sense.</summary>
    public string Headword { get; }

    /// <summary>Every other spelling under which it is known, in the order of the senses that bring them; without the headword.</summary>
    public IReadOnlyList<string> Variants { get; }

    /// <summary>The senses in the order of the glossary; at least one.</summary>
    public IReadOnlyList<Sense> Senses { get; }

    /// <summary>Headword and number of senses.</summary>
    /// <returns>For example <c>三个一批 (2)</c>.</returns>
    public override string ToString() => $"{Headword} ({Senses.Count})";
}
