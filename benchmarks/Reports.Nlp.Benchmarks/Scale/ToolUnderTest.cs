using System.IO.Compression;
using System.Runtime.InteropServices;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Peers;

namespace Reports.Nlp.Benchmarks.Scale;

/// <summary>The tool as its packages ship it, and an empty console program, each in a folder of its own.</summary>
internal sealed class ToolUnderTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports-nlp-scale-");

    private ToolUnderTest()
    {
    }

    /// <summary>Runs the tool of the package for this system: machine code, where it was packed with a C compiler at hand.</summary>
    public string[] Tool { get; private set; } = [];

    /// <summary>Runs the tool of the package for all other systems.</summary>
    public string[] ToolOnRuntime { get; private set; } = [];

    /// <summary>Runs the empty program.</summary>
    public string[] Empty { get; private set; } = [];

    /// <summary>Packs the tool, unpacks it as an installation does, and builds the empty program.</summary>
    public static ToolUnderTest Build()
    {
        var built = new ToolUnderTest();
        built.UnpackTool();
        built.BuildEmpty();
        return built;
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);

    private void UnpackTool()
    {
        Shell.Output("dotnet", "pack", Repository.File("src", "Reports.Nlp.Cli"), "-c", "Release", "-o", PathOf("packages"), "-v", "quiet", "--nologo");
        var packages = Directory.GetFiles(PathOf("packages"), "*.nupkg");
        ToolOnRuntime = ["dotnet", Unpacked(packages, ".any.", "reports-nlp.dll") ?? Unpacked(packages, ".Cli.", "reports-nlp.dll")!];
        Tool = Unpacked(packages, $".{RuntimeInformation.RuntimeIdentifier}.", "reports-nlp") is { } program ? [program] : ToolOnRuntime;
    }

    /// <summary>A file of a package, or null where there is no such package.</summary>
    private string? Unpacked(string[] packages, string name, string file)
    {
        if (packages.FirstOrDefault(path => Path.GetFileName(path).Contains(name, StringComparison.Ordinal)) is not { } package) return null;
        var folder = PathOf(Path.GetFileNameWithoutExtension(package));
        ZipFile.ExtractToDirectory(package, folder);
        var unpacked = Directory.GetFiles(folder, file, SearchOption.AllDirectories).MinBy(path => path.Length)!;
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(unpacked, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return unpacked;
    }

    private void BuildEmpty()
    {
        Directory.CreateDirectory(PathOf("empty"));
        File.WriteAllText(PathOf("empty/empty.csproj"), """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        File.WriteAllText(PathOf("empty/Program.cs"), "System.Console.WriteLine(\"Hello, World!\");\n");
        Shell.Output("dotnet", "build", PathOf("empty"), "-c", "Release", "-o", PathOf("empty/out"), "-v", "quiet", "--nologo");
        Empty = ["dotnet", PathOf("empty/out/empty.dll")];
    }
}
