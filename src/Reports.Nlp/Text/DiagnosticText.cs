namespace Reports.Nlp.Text;

/// <summary>What a <see cref="Diagnostic"/> says, in each language that people may read it in.</summary>
/// <param name="English">One sentence in English.</param>
/// <param name="Chinese">The same in simplified Chinese.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record DiagnosticText(string English, string Chinese)
{
    /// <summary>The sentence in one language.</summary>
    /// <param name="language">The language.</param>
    public string In(DisplayLanguage language) => language is DisplayLanguage.Chinese ? Chinese : English;

    /// <summary>The sentence in English.</summary>
    public override string ToString() => English;
}
