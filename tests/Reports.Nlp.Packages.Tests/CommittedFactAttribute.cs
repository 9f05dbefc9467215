using System.Diagnostics;

namespace Reports.Nlp.Packages.Tests;

/// <summary>A test on the packages of a commit; skipped where the folder holds changes, or packages of another state or not built for release.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CommittedFactAttribute : FactAttribute
{
    public CommittedFactAttribute()
    {
        if (Git("status", "--porcelain") is not "") Skip = "the folder holds what is not committed";
        else if (Environment.GetEnvironmentVariable("CI") != "true") Skip = "packages are built the same everywhere only where CI is true";
        else if (Packed() != Git("rev-parse", "HEAD")) Skip = "the packages are of another commit";
    }

    private static string? Packed() =>
        PackedPackage.Of("Reports.Nlp").Metadata.Elements().SingleOrDefault(element => element.Name.LocalName == "repository")?.Attribute("commit")?.Value;

    private static string? Git(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Reports.Nlp.Tests.Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = git.StandardOutput.ReadToEnd().Trim();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
