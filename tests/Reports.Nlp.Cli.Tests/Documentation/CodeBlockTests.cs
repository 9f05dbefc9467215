using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using Reports.Nlp.Tests;

namespace Reports.Nlp.Cli.Tests.Documentation;

/// <summary>Compiles every block of C# in what people read: a program each, as a new console project would take it.</summary>
public class CodeBlockTests
{
    // What such a project adds by itself, and what the texts speak of without making it.
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using Reports.Nlp.JiebaNet;

        internal static partial class Program
        {
            private static JiebaNet.Segmenter.JiebaSegmenter myJiebaSegmenter => new();
        }
        """;

    private static readonly MetadataReference[] Assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string> Pages =>
    [
        .. ((string[])["README.md", "README.zh-CN.md", "CONTRIBUTING.md"])
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "nuget"), "*.md"))
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Order(StringComparer.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_CSharp_compiles(string page)
    {
        // Who reads on has the using lines of the blocks before.
        var usings = new List<string>();
        foreach (var block in Blocks(File.ReadAllLines(Path.Combine(Repository.Root, page))))
        {
            usings.AddRange(block.Where(IsUsing).Except(usings).ToArray());
            var code = string.Join('\n', usings.Concat(block.Where(line => !IsUsing(line))));
            var compilation = CSharpCompilation.Create(
                "block", [Tree(code), Tree(Given), .. Adapter.Select(Tree)], Assemblies,
                new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
            var faults = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.True(!faults.Any(), $"{page}:\n{code}\n{string.Join('\n', faults)}");
        }
    }

    [Fact]
    public void Package_readmes_have_an_example()
    {
        foreach (var library in (string[])["Reports.Nlp", "Reports.Nlp.Themes", "Reports.Nlp.Formats"])
            Assert.NotEmpty(Blocks(File.ReadAllLines(Path.Combine(Repository.Root, "nuget", library + ".md"))));
    }

    // The adapter and the stand-in of its package, which the tests of the adapter compile too.
    private static IEnumerable<string> Adapter =>
        ((string[])["src/Reports.Nlp.JiebaNet", "tests/JiebaNet.StandIn"]).SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.cs"))
            .Select(path => "#nullable enable\n" + File.ReadAllText(path));

    private static SyntaxTree Tree(string code) => CSharpSyntaxTree.ParseText(code, new(LanguageVersion.Preview));

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);

    private static List<string[]> Blocks(string[] lines)
    {
        var blocks = new List<string[]>();
        for (var at = Array.IndexOf(lines, "```csharp"); at >= 0; at = Array.IndexOf(lines, "```csharp", at + 1)) blocks.Add([.. lines[(at + 1)..].TakeWhile(line => line != "```")]);
        return blocks;
    }
}
