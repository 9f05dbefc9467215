using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Reports.Nlp.Cli.Tests;

/// <summary>What the tool shows on a terminal and what it keeps out of pipes; the terminal is that of <c>script</c>.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private const string Report = "青岚区2024年政府工作报告\n\n一、2023年工作回顾\n\n推进“五助”服务。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助行。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public TerminalTests()
    {
        for (var i = 0; i < 9; i++) File.WriteAllText(Path.Combine(_folder, $"report{i}.txt"), Report);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TerminalFact]
    public void A_terminal_gets_text_in_colour_and_a_bar()
    {
        var shown = OnTerminal("");
        Assert.Contains("五助", shown, StringComparison.Ordinal);
        Assert.Matches(Colour(), shown);
        Assert.Contains("9/9", shown, StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_terminal_where_NO_COLOR_is_set_gets_no_colour()
    {
        var shown = OnTerminal("NO_COLOR=1 ");
        Assert.Contains("五助", shown, StringComparison.Ordinal);
        Assert.DoesNotMatch(Colour(), shown);
    }

    [TerminalFact]
    public void A_pipe_gets_data_without_colour_and_no_bar()
    {
        var shown = Piped(" --format text 2>&1");
        Assert.Contains("五助", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', shown);
        Assert.DoesNotContain("9/9", shown, StringComparison.Ordinal);
        Assert.StartsWith("[", Piped(" 2>/dev/null"), StringComparison.Ordinal);
    }

    [TerminalFact]
    public void A_table_in_a_pipe_is_without_colour() => Assert.DoesNotContain('\e', Piped(" 2>&1", "compare"));

    // What goes through the pipe, and not what the runtime says to the terminal behind it.
    private string Piped(string after, string verb = "annotate")
    {
        var piped = Path.Combine(_folder, "piped");
        OnTerminal("", $"{after} | cat >'{piped}'", verb);
        return File.ReadAllText(piped);
    }

    private string OnTerminal(string before, string after = "", string verb = "annotate")
    {
        var command = $"TERM=xterm-256color COLUMNS=100 {before}dotnet '{Tool.Path}' {verb} --no-themes --lang zh '{_folder}'{after}";
        var start = new ProcessStartInfo(TerminalFactAttribute.Script, ["-qec", command, "/dev/null"]) { RedirectStandardOutput = true, RedirectStandardInput = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment.Remove("NO_COLOR");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var shown = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, shown);
        return shown;
    }

    /// <summary>A sequence that sets a colour of the foreground or background, rather than weight.</summary>
    [GeneratedRegex("\\e\\[[0-9;]*(3[0-8]|4[0-8]|9[0-7])[0-9;]*m")]
    private static partial Regex Colour();
}
