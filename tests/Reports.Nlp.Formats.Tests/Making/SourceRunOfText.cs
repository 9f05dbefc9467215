namespace Reports.Nlp.Formats.Tests.Making;

/// <summary>A piece of a paragraph in one form.</summary>
internal sealed record SourceRunOfText(string Text, bool IsBold, bool IsRaised);
