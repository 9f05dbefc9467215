namespace Reports.Nlp.Cli.Completion;

/// <summary>What a shell can offer for a value.</summary>
/// <param name="Kind">The kind of value.</param>
/// <param name="Words">The words it may be, where it is one of a few.</param>
internal sealed record CompletedValue(CompletedValueKind Kind, IReadOnlyList<string> Words)
{
    /// <summary>No value at all.</summary>
    public static CompletedValue None { get; } = new(CompletedValueKind.None, []);
}
