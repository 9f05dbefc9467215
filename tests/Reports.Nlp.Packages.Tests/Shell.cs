using System.Diagnostics;

namespace Reports.Nlp.Packages.Tests;

/// <summary>A folder of its own outside the repository, with commands that run in it as on a machine that knows nothing of us.</summary>
internal sealed class Shell : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private readonly Dictionary<string, string> _environment;

    public Shell()
    {
        Folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;
        _environment = new()
        {
            // Packages are unpacked here: one of ours of an earlier day in the machine's cache must not stand in for what was packed.
            ["NUGET_PACKAGES"] = Path.Combine(Folder, ".packages"),
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
            // Servers that a build leaves behind would hold files of a folder that goes away.
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["UseSharedCompilation"] = "false",
        };
    }

    public string Folder { get; }

    /// <summary>Ours from <c>nuget/out</c> and from nowhere else, all others from what restores before have left on this machine.</summary>
    public void UseLocalFeeds()
    {
        File.WriteAllText(Path.Combine(Folder, "nuget.config"), $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <clear />
                <add key="ours" value="{PackedPackage.Feed}" />
                <add key="cache" value="{MachineCache}" />
              </packageSources>
              <fallbackPackageFolders>
                <clear />
              </fallbackPackageFolders>
              <packageSourceMapping>
                <packageSource key="ours"><package pattern="Reports.Nlp*" /></packageSource>
                <packageSource key="cache"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>
            """);
    }

    /// <summary>Runs a program, and fails with all it said where it does not end with 0.</summary>
    /// <returns>What it wrote to standard output.</returns>
    public string Run(string program, params string[] arguments) => RunIn(Folder, program, arguments);

    public string RunIn(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var (name, value) in _environment) start.Environment[name] = value;
        // What the test runner's own build and host say to their children is not for these.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase) && name != "MSBUILDDISABLENODEREUSE" || name.StartsWith("VSTEST", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end");
        }

        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output.Result}\n{errors.Result}");
        return output.Result;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string MachineCache { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen ? chosen
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
