using System.IO.Compression;
using System.Runtime.InteropServices;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Peers;

namespace Reports.Nlp.Benchmarks.Scale;

/// <summary>The tool as its package ships it, and an empty console program with the same runtime settings, both in a folder of their own.</summary>
internal sealed class ToolUnderTest : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reports-nlp-scale-");

    private ToolUnderTest()
    {
    }

    /// <summary>The tool's assembly, to run by <c>dotnet</c>.</summary>
    public string Tool { get; private set; } = "";

    /// <summary>The empty program's assembly, to run by <c>dotnet</c>.</summary>
    public string Empty { get; private set; } = "";

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
        Shell.Output("dotnet", "pack", Repository.File("src", "Reports.Nlp.Cli"), "-c", "Release", $"-p:ToolSystems={RuntimeInformation.RuntimeIdentifier}", "-o", PathOf("packages"), "-v", "quiet", "--nologo");
        ZipFile.ExtractToDirectory(Directory.GetFiles(PathOf("packages"), $"*.{RuntimeInformation.RuntimeIdentifier}.*.nupkg").Single(), PathOf("tool"));
        Tool = Directory.GetFiles(PathOf("tool"), "reports-nlp.dll", SearchOption.AllDirectories).Single();
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
        Empty = PathOf("empty/out/empty.dll");
        File.Copy(Path.ChangeExtension(Tool, ".runtimeconfig.json"), Path.ChangeExtension(Empty, ".runtimeconfig.json"), overwrite: true);
    }
}
