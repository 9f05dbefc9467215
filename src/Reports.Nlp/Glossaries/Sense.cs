namespace Reports.Nlp.Glossaries;

/// <summary>One meaning of a term as one source gives it: a row of a glossary file.</summary>
/// <remarks>Equality is by value of the texts and by reference of the lists. Immutable, so safe to share.</remarks>
public sealed record Sense
{
    /// <summary>A sense of <paramref name="term"/>.</summary>
    /// <param name="id">Id, unique in its glossary: <c>hedong-2022-work-report/1</c>, <c>builtin/四风</c>.</param>
    /// <param name="term">The headword without number, quotation marks or markup; not empty.</param>
    /// <param name="definition">What it means; not empty.</param>
    /// <param name="kind">Where it was written down.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/>, <paramref name="term"/> or <paramref name="definition"/> is empty.</exception>
    public Sense(string id, string term, string definition, SenseKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(term);
        ArgumentException.ThrowIfNullOrWhiteSpace(definition);
        Id = id;
        Term = term;
        Definition = definition;
        Kind = kind;
        Surface = term;
    }

    /// <summary>Id, unique in its glossary.</summary>
    public string Id { get; init; }

    /// <summary>The headword without number, quotation marks or markup.</summary>
    public string Term { get; }

    /// <summary>The headword as printed; the term where that is not known.</summary>
    public string Surface { get; init; }

    /// <summary>Other spellings that mean the same, the quoted short form of a longer headword first; often empty.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>What the term means, in the words of the source; no line breaks, no 是指 in front.</summary>
    public string Definition { get; }

    /// <summary>Where it was written down.</summary>
    public SenseKind Kind { get; }

    /// <summary>
    /// The members of a term that announces one number (六稳 has six), in the order of the definition; null where none is
    /// announced or the definition does not list them.
    /// </summary>
    public IReadOnlyList<string>? Members { get; init; }

    /// <summary>The numbers and members of a term that announces several (一制三化); null where it does not.</summary>
    public IReadOnlyList<TermComponent>? Components { get; init; }

    /// <summary>The year since which the term is used in this sense, or null where that is not certain.</summary>
    public int? Since { get; init; }

    /// <summary>The document that set the term out, or null where that is not certain.</summary>
    public string? SetOutIn { get; init; }

    /// <summary>The number of an endnote as printed, without brackets and dots: <c>12</c>; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>The document it comes from; null for senses that no document gives.</summary>
    public Provenance? From { get; init; }

    /// <summary>Term and definition.</summary>
    /// <returns>For example <c>三保：保工资、保运转、保基本民生。</c></returns>
    public override string ToString() => $"{Term}：{Definition}";
}
