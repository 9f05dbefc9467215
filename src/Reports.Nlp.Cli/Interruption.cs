using System.Runtime.InteropServices;

namespace Reports.Nlp.Cli;

/// <summary>Ends the tool in good order on Ctrl-C and kill: the work is told to stop and gets a moment to do so.</summary>
/// <remarks>
/// Exit codes are those that shells know, 128 and the number of the signal. Where the work does not stop in time, or the signal
/// comes a second time, the process ends at once; what was half written has been deleted by then (<see cref="OutputFile"/>).
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private const int Interrupted = 130;
    private const int Terminated = 143;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private Timer? _end;
    private int _exitCode;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, Terminated));
    }

    /// <summary>Told to stop by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>What the tool ends with when it was stopped.</summary>
    public int ExitCode => _exitCode;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _end?.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref _exitCode, exitCode, 0) != 0) Environment.Exit(exitCode);
        _end = new(_ => Environment.Exit(exitCode), null, Grace, Timeout.InfiniteTimeSpan);
        _stop.Cancel();
    }
}
