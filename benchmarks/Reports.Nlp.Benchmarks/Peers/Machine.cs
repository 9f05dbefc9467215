using System.Globalization;
using System.Runtime.InteropServices;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>The machine that is measured on.</summary>
internal static class Machine
{
    public static string Description { get; } = string.Create(
        CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} × {Processor()}, {OperatingSystemName()}, {RuntimeInformation.FrameworkDescription}, {Version()}.{Busy()}");

    private static string Version() => $"Reports.Nlp {typeof(ReportAnnotator).Assembly.GetName().Version?.ToString(3)}";

    private static string Processor() => Line("/proc/cpuinfo", "model name")?.Split(':', 2)[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string OperatingSystemName() => Line("/etc/os-release", "PRETTY_NAME=")?.Split('"')[1] ?? RuntimeInformation.OSDescription;

    // Figures made while others worked are not worth much; the page says so.
    private static string Busy()
    {
        if (!File.Exists("/proc/loadavg")) return "";
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        return $" Load before the run: {load}.";
    }

    private static string? Line(string file, string start) =>
        File.Exists(file) ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal)) : null;
}
