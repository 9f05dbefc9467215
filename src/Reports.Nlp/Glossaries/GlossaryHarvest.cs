using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>What a document defines, and what was noticed on the way.</summary>
/// <param name="Glossary">The senses: the list of terms in its order, then the definitions in the running text.</param>
/// <param name="Diagnostics">Numbering that jumps, terms explained twice, counts that disagree; in the order of the text.</param>
/// <remarks>Equality is by reference of its parts. Immutable, so safe to share.</remarks>
public sealed record GlossaryHarvest(Glossary Glossary, IReadOnlyList<Diagnostic> Diagnostics);
