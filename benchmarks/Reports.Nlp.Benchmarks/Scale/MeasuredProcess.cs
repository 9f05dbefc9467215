using System.Diagnostics;
using System.Globalization;

namespace Reports.Nlp.Benchmarks.Scale;

/// <summary>What a program cost from start to end.</summary>
/// <param name="Seconds">From start to end, by the clock.</param>
/// <param name="PeakBytes">Most memory it held at a time; 0 where the system does not tell.</param>
internal sealed record MeasuredProcess(double Seconds, long PeakBytes)
{
    private const int BetweenLooks = 5;

    /// <summary>Runs a program whose output nobody wants.</summary>
    /// <param name="arguments">The program and what it is given.</param>
    /// <exception cref="InvalidOperationException">It fails.</exception>
    public static MeasuredProcess Run(params IEnumerable<string> arguments)
    {
        // The shell gives its place to the program, so what is looked at is the program; to read its output here would cost it a core.
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null", "sh", .. arguments]))!;
        var peak = 0L;
        while (!process.WaitForExit(BetweenLooks)) peak = Math.Max(peak, PeakOf(process.Id));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0 ? new(seconds, peak) : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    /// <summary>The clock's seconds alone, without looking in between.</summary>
    public static double Time(params IEnumerable<string> arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null", "sh", .. arguments]))!;
        process.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0 ? seconds : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6, line.Length - 6 - 2), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
