namespace Reports.Nlp.Tests.Annotation.Readers;

/// <summary>A test that reads CoNLL-U with the package <c>conllu</c> of npm; skipped where it is not unpacked.</summary>
/// <remarks>No package of Debian reads CoNLL-U. <c>npm pack conllu@0.1.2</c> gets it without what it uses to build itself.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ConlluFactAttribute : FactAttribute
{
    private const string Variable = "REPORTS_NLP_CONLLU_PACKAGE";

    public ConlluFactAttribute()
    {
        if (Package is null || Node is null) Skip = $"Node.js and the folder of npm's package conllu are wanted, the folder in {Variable}";
    }

    /// <summary>The folder of the package, or null where there is none.</summary>
    public static string? Package { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder && File.Exists(Path.Combine(folder, "index.js")) ? folder : null;

    /// <summary>Node.js, or null where it is not installed.</summary>
    public static string? Node { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "node")).FirstOrDefault(File.Exists);
}
