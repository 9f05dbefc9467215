using System.Diagnostics;

using Xunit;

namespace Reports.Nlp.Cli.Tests;

/// <summary>What is no plain file is written to and stays what it is; a file renamed over it would take its place.</summary>
public sealed class DeviceOutputTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports-nlp-");

    private string Device => Path.Combine(_folder.FullName, "device");

    public void Dispose() => _folder.Delete(recursive: true);

    [LinuxTheory]
    [InlineData("p", "fifo")]
    public async Task A_pipe_gets_the_bytes(string kind, string called)
    {
        Assert.Equal(0, Command("mknod", Device, kind).ExitCode);
        var read = Task.Run(() => File.ReadAllText(Device));
        Assert.Equal(0, ToolCommand.Run(["schema", "annotated-report", "-o", Device]));
        Assert.Contains("\"$schema\"", await read, StringComparison.Ordinal);
        Assert.Equal(called, Command("stat", "-c", "%F", Device).Output);
    }

    [LinuxTheory]
    [InlineData("c", "character special file")]
    public void A_null_device_stays_one(string kind, string called)
    {
        // Only the superuser may make one, and not in every container.
        if (Command("mknod", Device, kind, "1", "3").ExitCode != 0) return;
        Assert.Equal(0, ToolCommand.Run(["schema", "annotated-report", "-o", Device]));
        Assert.Equal(called, Command("stat", "-c", "%F", Device).Output);
        Assert.Single(_folder.GetFiles());
    }

    private static (int ExitCode, string Output) Command(string name, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(name, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Trim());
    }
}
