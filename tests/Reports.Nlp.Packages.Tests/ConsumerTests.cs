using System.Text.Json;

namespace Reports.Nlp.Packages.Tests;

/// <summary>What somebody does who has read the README: a new program, our packages, its first example; or the tool.</summary>
public sealed class ConsumerTests : IDisposable
{
    private readonly Shell _shell = new();

    public ConsumerTests() => _shell.UseLocalFeeds();

    public void Dispose() => _shell.Dispose();

    [Fact]
    public void A_new_program_with_the_packages_prints_what_the_readme_says()
    {
        _shell.Run("dotnet", "new", "console", "--no-restore", "--name", "consumer", "--output", ".");
        foreach (var package in (string[])["Reports.Nlp", "Reports.Nlp.Themes", "Reports.Nlp.Formats"]) _shell.Run("dotnet", "add", "package", package);
        File.WriteAllLines(Path.Combine(_shell.Folder, "Program.cs"), Readme("csharp"));
        CopySample();
        var printed = _shell.Run("dotnet", "run", "--configuration", "Release");
        Assert.Equal(Readme("text", after: "csharp"), printed.TrimEnd('\n').ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void The_installed_tool_annotates_the_sample()
    {
        CopySample();
        var tool = InstallTool();
        var text = _shell.Run(tool, "annotate", "tests/Samples/qinglan-2024-work-report.txt", "--format", "text");
        foreach (var line in Readme("text")) Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.Contains("\"$schema\"", _shell.Run(tool, "schema", "annotated-report"), StringComparison.Ordinal);
    }

    /// <summary>Learning is left by the tool in machine code to the one for the runtime beside it, whose model it then reads itself.</summary>
    [Fact]
    public void The_installed_tool_learns_and_classifies_by_what_it_learned()
    {
        var tool = InstallTool();
        string[] rows = ["theme\talso\theadings\ttext", .. Enumerable.Range(1, 30).SelectMany(i => (string[])[$"school\t\t\t新建学校{i}所，增加学位。", $"road\t\t\t修建公路{i}公里，改造桥梁。"])];
        File.WriteAllLines(Path.Combine(_shell.Folder, "rows.tsv"), rows);
        _shell.Run(tool, "train", "--data", "rows.tsv", "-o", "mine.model");
        File.WriteAllText(Path.Combine(_shell.Folder, "asked.jsonl"), """{"text":"再建学校三所"}""" + "\n");
        Assert.Contains("\"school\"", _shell.Run(tool, "classify", "asked.jsonl", "--model", "mine.model"), StringComparison.Ordinal);
    }

    /// <summary>Each block of the tool's own readme, in a folder that has the files they speak of.</summary>
    [Fact]
    public void The_commands_of_the_tools_readme_run()
    {
        var reports = Directory.CreateDirectory(Path.Combine(_shell.Folder, "reports")).FullName;
        foreach (var path in (string[])[Path.Combine(_shell.Folder, "report.txt"), Path.Combine(reports, "one.txt"), Path.Combine(reports, "two.txt")]) File.Copy(Repository.Sample, path);
        File.WriteAllText(Path.Combine(_shell.Folder, "reports.jsonl"), JsonSerializer.Serialize(new { name = "one", text = File.ReadAllText(Repository.Sample) }) + "\n");

        // What is installed for everybody lies in a home of its own.
        string[] script = ["set -euo pipefail", "export DOTNET_CLI_HOME=$PWD/home PATH=$PWD/home/.dotnet/tools:$PATH", .. ShellLines("nuget/Reports.Nlp.Cli.md")];
        Assert.True(script.Length > 6);
        _shell.Run("bash", "-c", string.Join('\n', script));
        foreach (var written in (string[])["reports.html", "glossary.json", "annotated.jsonl"]) Assert.True(new FileInfo(Path.Combine(_shell.Folder, written)).Length > 1000, written);
    }

    private static IEnumerable<string> ShellLines(string document)
    {
        var inside = false;
        foreach (var line in File.ReadAllLines(Path.Combine(Repository.Root, document)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inside = line == "```sh";
            else if (inside) yield return line;
        }
    }

    private string InstallTool()
    {
        _shell.Run("dotnet", "tool", "install", "Reports.Nlp.Cli", "--tool-path", "tools", "--configfile", "nuget.config");
        return Path.Combine(_shell.Folder, "tools", OperatingSystem.IsWindows() ? "reports-nlp.exe" : "reports-nlp");
    }

    // The sample lies where the README's example looks for it.
    private void CopySample()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_shell.Folder, "tests", "Samples")).FullName;
        File.Copy(Repository.Sample, Path.Combine(folder, Path.GetFileName(Repository.Sample)));
    }

    /// <summary>The README's first block of a language, or its first after the first of another.</summary>
    private static string[] Readme(string language, string? after = null)
    {
        IEnumerable<string> lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));
        if (after is not null) lines = lines.SkipWhile(line => line != "```" + after).Skip(1);
        return [.. lines.SkipWhile(line => line != "```" + language).Skip(1).TakeWhile(line => line != "```")];
    }
}
