namespace Reports.Nlp.Cli.Completion;

/// <summary>Kinds of values.</summary>
internal enum CompletedValueKind
{
    /// <summary>There is no value.</summary>
    None,

    /// <summary>One of a few words.</summary>
    Words,

    /// <summary>A file or folder.</summary>
    Path,

    /// <summary>A value that no shell can guess.</summary>
    Free,
}
