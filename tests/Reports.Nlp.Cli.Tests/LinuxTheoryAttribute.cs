namespace Reports.Nlp.Cli.Tests;

/// <summary>A test that sends signals to a process of its own; skipped where there are none.</summary>
internal sealed class LinuxTheoryAttribute : TheoryAttribute
{
    public LinuxTheoryAttribute()
    {
        if (!OperatingSystem.IsLinux()) Skip = "needs signals and env --default-signal";
    }
}
