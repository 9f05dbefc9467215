using System.Diagnostics;

namespace Reports.Nlp.Cli.Tests;

/// <summary>The tool as people start it: a process of its own.</summary>
internal sealed class RunningTool : IDisposable
{
    private static readonly TimeSpan Guard = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private RunningTool(Process process) => _process = process;

    /// <summary>Its standard input.</summary>
    public StreamWriter Input => _process.StandardInput;

    /// <summary>Starts the tool; a shell in the background may have taught its children to ignore signals, so that is undone.</summary>
    public static RunningTool Start(params string[] args)
    {
        var start = new ProcessStartInfo("env", ["--default-signal=INT,TERM", "dotnet", Path.Combine(AppContext.BaseDirectory, "reports-nlp.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException("the tool did not start");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new(process);
    }

    /// <summary>Waits until something holds, or the tool has ended.</summary>
    public void WaitUntil(Func<bool> holds)
    {
        while (!holds())
        {
            if (_process.HasExited) throw new InvalidOperationException($"the tool ended with {_process.ExitCode} before anything could be sent to it");
            Thread.Sleep(1);
        }
    }

    /// <summary>Sends a signal by its name, and gives the exit code that shells show.</summary>
    public int End(string signal)
    {
        using (var kill = Process.Start("kill", ["-s", signal, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        if (!_process.WaitForExit(Guard)) throw new TimeoutException($"the tool does not end on {signal}");
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
    }
}
