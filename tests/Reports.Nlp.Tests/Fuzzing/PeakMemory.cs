using System.Globalization;

namespace Reports.Nlp.Tests.Fuzzing;

/// <summary>What this process took of the machine's memory at its peak.</summary>
internal static class PeakMemory
{
    private const string Field = "VmHWM:";

    /// <summary>The peak resident size since the process began, in bytes, as the kernel knows it; 0 where there is no /proc.</summary>
    public static long Bytes
    {
        get
        {
            if (!OperatingSystem.IsLinux()) return 0;
            var line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(Field, StringComparison.Ordinal));
            return long.Parse(line[Field.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture) << 10;
        }
    }
}
