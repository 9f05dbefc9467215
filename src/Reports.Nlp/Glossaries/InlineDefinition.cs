using Reports.Nlp.Text;

namespace Reports.Nlp.Glossaries;

/// <summary>A definition found in running text.</summary>
/// <param name="Term">The term without its quotation marks.</param>
/// <param name="Surface">The term as printed, quotation marks included.</param>
/// <param name="Definition">The stretch that says what it means; before the term or behind it.</param>
/// <param name="Members">The members listed, or null.</param>
/// <param name="Components">The components listed, or null.</param>
internal sealed record InlineDefinition(TextSpan Term, TextSpan Surface, TextSpan Definition, IReadOnlyList<string>? Members, IReadOnlyList<TermComponent>? Components)
{
    /// <summary>Term and definition together.</summary>
    public TextSpan Entry => new(Math.Min(Surface.Start, Definition.Start), Math.Max(Surface.End, Definition.End));
}
