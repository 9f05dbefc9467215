using System.Diagnostics;
using System.Globalization;

using CsCheck;

namespace Reports.Nlp.Tests.Fuzzing;

/// <summary>Runs many made-up cases; a case is told by its number alone, so any that fails can be run again.</summary>
/// <remarks>
/// <c>REPORTS_NLP_FUZZ</c> sets the number of cases of each property (200 without it), <c>REPORTS_NLP_FUZZ_FIRST</c> the number of
/// the first one, and <c>REPORTS_NLP_FUZZ_LOG</c> a file that gets one line a property: cases, largest input, slowest case, peak
/// memory. With it the peak is held to 50 times the largest input and 200 MB; it is the process's, so each property wants one of
/// its own: <c>tests/fuzz.sh</c>.
/// </remarks>
internal static class Fuzz
{
    private const int Few = 200;
    private const long MemoryAtRest = 200L << 20;
    private const long MemoryAnInput = 50;

    /// <summary>A guard against hangs on a busy machine, not a measure; the log has the measure.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(45);

    private static readonly Lock Gate = new();

    /// <summary>Checks a property.</summary>
    /// <param name="name">What is tried.</param>
    /// <param name="cases">Makes the input of a case.</param>
    /// <param name="size">Size of an input in characters or bytes.</param>
    /// <param name="check">Throws where the property does not hold.</param>
    public static void Run<T>(string name, Gen<T> cases, Func<T, int> size, Action<T> check)
    {
        var count = Number("REPORTS_NLP_FUZZ", Few);
        var first = Number("REPORTS_NLP_FUZZ_FIRST", 0);
        var log = Environment.GetEnvironmentVariable("REPORTS_NLP_FUZZ_LOG") is { Length: > 0 } path ? path : null;
        var (slowest, slowestCase, largest) = (TimeSpan.Zero, 0, 0);
        for (var i = first; i < first + count; i++)
        {
            var input = cases.Generate(new PCG((uint)i, 20240118), null, out _);
            largest = Math.Max(largest, size(input));
            var clock = Stopwatch.StartNew();
            // A case that never ends stops the run and says which it is.
            using (var watch = new Timer(_ => Environment.FailFast($"{name}: case {i} runs for more than a minute"), null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan))
            {
                try
                {
                    check(input);
                }
                catch (Exception fault)
                {
                    throw new InvalidOperationException($"{name}: case {i} of {size(input)} fails: {fault.Message}", fault);
                }
            }

            if (clock.Elapsed > slowest) (slowest, slowestCase) = (clock.Elapsed, i);
        }

        if (log is not null)
        {
            var (peak, most) = (PeakMemory.Bytes, MemoryAtRest + MemoryAnInput * largest);
            Log(log, string.Create(CultureInfo.InvariantCulture, $"| {name} | {count:N0} | {largest:N0} | {slowest.TotalMilliseconds:N0} ms (case {slowestCase}) | {peak >> 20:N0} MB | {most >> 20:N0} MB |"));
            Assert.True(peak <= most, $"{name}: {peak >> 20} MB at the peak; at most {most >> 20} MB are allowed");
        }

        Assert.True(slowest < Longest, $"{name}: case {slowestCase} takes {slowest}; at most {Longest} is allowed");
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static void Log(string path, string line)
    {
        lock (Gate) File.AppendAllText(path, line + "\n");
    }
}
