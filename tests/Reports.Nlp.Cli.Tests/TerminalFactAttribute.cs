namespace Reports.Nlp.Cli.Tests;

/// <summary>A test that runs the tool on a terminal; skipped where <c>script</c> (util-linux) cannot make one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TerminalFactAttribute : FactAttribute
{
    /// <summary>Where <c>script</c> is.</summary>
    public const string Script = "/usr/bin/script";

    public TerminalFactAttribute()
    {
        // The one of BSD and macOS takes other options.
        if (!OperatingSystem.IsLinux() || !File.Exists(Script)) Skip = "script (util-linux) is not installed";
    }
}
