using System.Text;

namespace Reports.Nlp.Cli.Tests;

/// <summary>Whoever ends the tool in the middle of its work finds what was there before: no half output, no temporary file.</summary>
public sealed class InterruptionTests : IDisposable
{
    private const string Old = "what was there before\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    private string Output => Path.Combine(_folder, "out.jsonl");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [LinuxTheory]
    [InlineData("INT", 130, false)]
    [InlineData("TERM", 143, false)]
    [InlineData("INT", 130, true)]
    [InlineData("TERM", 143, true)]
    public void An_interrupted_write_leaves_nothing_and_an_old_output_as_it_was(string signal, int exitCode, bool exists)
    {
        if (exists) File.WriteAllText(Output, Old);
        using var tool = RunningTool.Start("annotate", Inputs(), "--format", "jsonl", "--jobs", "2", "-o", Output);
        tool.WaitUntil(() => Temporary().Length > 0);
        Assert.Equal(exitCode, tool.End(signal));
        AssertUntouched(exists);
    }

    /// <summary>Nothing can be told to a tool that waits for its input: it is ended, and its temporary file with it.</summary>
    [LinuxTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_tool_that_waits_for_its_input_ends_too(string signal, int exitCode)
    {
        File.WriteAllText(Output, Old);
        using var tool = RunningTool.Start("annotate", "-", "--input", "jsonl", "--format", "jsonl", "--no-themes", "-o", Output);
        for (var i = 0; i < 100; i++) tool.Input.WriteLine("{\"name\":\"a.txt\",\"text\":\"一、工作\\n推进“六稳”工作。\"}");
        tool.Input.Flush();
        tool.WaitUntil(() => Temporary().Length > 0);
        Assert.Equal(exitCode, tool.End(signal));
        AssertUntouched(exists: true);
    }

    [LinuxTheory]
    [InlineData("KILL", 137)]
    public void Even_a_killed_tool_leaves_the_old_output_whole(string signal, int exitCode)
    {
        File.WriteAllText(Output, Old);
        using var tool = RunningTool.Start("annotate", Inputs(), "--format", "jsonl", "--jobs", "2", "-o", Output);
        tool.WaitUntil(() => Temporary().Length > 0);
        Assert.Equal(exitCode, tool.End(signal));
        Assert.Equal(Old, File.ReadAllText(Output));
    }

    private void AssertUntouched(bool exists)
    {
        Assert.Empty(Temporary());
        Assert.Equal(exists, File.Exists(Output));
        if (exists) Assert.Equal(Old, File.ReadAllText(Output));
    }

    private string[] Temporary() => Directory.GetFiles(_folder, "*.tmp", new EnumerationOptions { AttributesToSkip = FileAttributes.None });

    /// <summary>Enough to be busy with when the signal comes.</summary>
    private string Inputs()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "reports")).FullName;
        var text = "青岚区2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n" + string.Concat(Enumerable.Repeat("推进“五助”服务，新增床位300张，群众更加满意。\n\n", 400)) + "名词解释\n\n1.五助：助餐、助浴、助医、助洁、助行。\n";
        for (var i = 0; i < 600; i++) File.WriteAllText(Path.Combine(folder, $"r{i:000}.txt"), text, new UTF8Encoding(false));
        return folder;
    }
}
