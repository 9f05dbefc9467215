using System.Text;

namespace Reports.Nlp.Annotation;

/// <summary>The JSON Schemas (draft 2020-12) of what the library and its tool write and read as JSON.</summary>
/// <remarks>
/// They are strict about what is written: a field that they do not name is a fault. Later versions may write more fields, and
/// their schemas name those. Each stands alone, without references to others. Stateless, so safe to use from any number of threads.
/// </remarks>
public static class JsonSchemas
{
    private const string Prefix = "Reports.Nlp.Schemas.";
    private const string Suffix = ".schema.json";

    /// <summary>
    /// The names of the shapes, in alphabetical order: <c>annotated-report</c> (one object, which is also a line of JSON Lines, or
    /// an array of them), <c>classify-input</c> and <c>classify-output</c> (a line each), <c>evaluation</c>, <c>glossary</c>,
    /// <c>lint</c>.
    /// </summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(JsonSchemas).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The schema of a shape.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <returns>The schema as JSON text, lines ended by LF; read anew at each call.</returns>
    /// <exception cref="ArgumentException">There is no schema of that name; the message lists those there are.</exception>
    public static string Read(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"{Prefix}{name}{Suffix}")
            ?? throw new ArgumentException($"there is no schema \"{name}\"; wanted one of {string.Join(", ", Names)}", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
