namespace Reports.Nlp.Cli.Completion;

/// <summary>A verb or an option as shells offer it.</summary>
/// <param name="Names">The ways to type it, the long one first.</param>
/// <param name="About">What it does, on one line.</param>
/// <param name="Value">What stands behind it; nothing for a verb.</param>
internal sealed record CompletedWord(IReadOnlyList<string> Names, string About, CompletedValue Value);
