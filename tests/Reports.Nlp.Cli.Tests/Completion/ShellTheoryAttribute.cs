namespace Reports.Nlp.Cli.Tests.Completion;

/// <summary>Tests that ask a shell; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellTheoryAttribute : TheoryAttribute
{
    public ShellTheoryAttribute(string shell)
    {
        Shell = shell;
        if (PathOf(shell) is null) Skip = $"{shell} is not installed";
    }

    public string Shell { get; }

    /// <summary>Where the shell is, or null where it is not installed.</summary>
    public static string? PathOf(string shell) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, shell)).FirstOrDefault(File.Exists);
}
