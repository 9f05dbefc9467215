namespace Reports.Nlp.Text;

/// <summary>A run of characters that was copied from a source as it stood.</summary>
/// <param name="Text">Offset of its first code unit in the text.</param>
/// <param name="Source">Offset of its first code unit in the source.</param>
/// <param name="Length">Length in UTF-16 code units, the same in both; at least 1.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public readonly record struct SourceRun(int Text, int Source, int Length);
