namespace Reports.Nlp.Glossaries;

/// <summary>The glossary that comes with the library: terms that reports use without explaining them, and what five reports explain.</summary>
/// <remarks>
/// The first part (<see cref="Terms"/>) is written for this library; year and document stand only where they are certain. The
/// second (<see cref="Reports"/>) is what <see cref="GlossaryHarvester"/> finds in five reports of districts of Tianjin, each sense
/// with its report as source, so that terms of one place do not pass for everyone's. Read on first use and then kept; using it
/// is the caller's choice everywhere. Immutable, so safe to share between threads.
/// </remarks>
public static class BuiltInGlossary
{
    private static readonly Lazy<Glossary> TermsGlossary = new(() => Load("Reports.Nlp.terms.glossary.json"));
    private static readonly Lazy<Glossary> ReportsGlossary = new(() => Load("Reports.Nlp.reports.glossary.json"));
    private static readonly Lazy<Glossary> Both = new(() => GlossaryMerge.Of([("builtin", Terms), ("builtin", Reports)]).Glossary);

    /// <summary>Widely known terms; ids are <c>builtin/term</c>, and no sense has a provenance.</summary>
    public static Glossary Terms => TermsGlossary.Value;

    /// <summary>What the five reports explain; ids are <c>builtin/document/number</c>, and every sense has a provenance.</summary>
    public static Glossary Reports => ReportsGlossary.Value;

    /// <summary>Both parts, the terms first.</summary>
    public static Glossary Default => Both.Value;

    private static Glossary Load(string resource)
    {
        using var stream = typeof(BuiltInGlossary).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource}: not embedded in the assembly");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var glossary = GlossaryJson.Read(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), resource);
        return new(glossary.Senses.Select(sense => sense.Id.StartsWith("builtin/", StringComparison.Ordinal) ? sense : sense with { Id = $"builtin/{sense.Id}" }));
    }
}
