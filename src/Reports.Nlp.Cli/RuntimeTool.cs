using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Reports.Nlp.Cli;

/// <summary>The tool as it runs on the .NET runtime. Where it was compiled to machine code, that one lies in a folder beside it and does what needs a runtime: learning.</summary>
internal static class RuntimeTool
{
    /// <summary>Why learning, other than classifying, needs the runtime.</summary>
    public const string WantedBy = "ML.NET, which learns, reads rows by reflection and compiles code at run time.";

    // The switch is off where the tool is compiled to machine code (the project's Start group), so that ML.NET stays out of it.
    private const string Switch = "Reports.Nlp.Cli.OnRuntime";

    private const string Folder = "runtime";

    /// <summary>Whether this process runs on the runtime.</summary>
    [FeatureSwitchDefinition(Switch)]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
    [SuppressMessage("Trimming", "IL4000", Justification = "The compiler to machine code takes the switch for false, whatever stands here.")]
    public static bool IsThis => !AppContext.TryGetSwitch(Switch, out var on) || on;

    /// <summary>Gives this process's command line to the tool on the runtime.</summary>
    /// <returns>Its exit code. Except on Windows this process becomes the other one, signals and all, and nothing is returned.</returns>
    /// <exception cref="ToolFault">It is not there, or there is no runtime.</exception>
    public static int Run()
    {
        var tool = Path.Combine(AppContext.BaseDirectory, Folder, ToolCommand.Name + ".dll");
        if (!File.Exists(tool)) throw new ToolFault(say => say.NoSuchFile(tool));
        var host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } named ? named : "dotnet";
        string[] args = [tool, .. Environment.GetCommandLineArgs().AsSpan(1)];
        if (!OperatingSystem.IsWindows())
        {
            _ = Execute(host, [host, .. args, null]);
            throw new ToolFault(say => say.NoSuchFile(host));
        }

        using var process = Process.Start(new ProcessStartInfo(host, args)) ?? throw new ToolFault(say => say.NoSuchFile(host));
        process.WaitForExit();
        return process.ExitCode;
    }

    [DllImport("libc", EntryPoint = "execvp", CharSet = CharSet.Ansi, BestFitMapping = false)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execute([MarshalAs(UnmanagedType.LPUTF8Str)] string file, [MarshalAs(UnmanagedType.LPArray, ArraySubType = UnmanagedType.LPUTF8Str)] string?[] args);
}
