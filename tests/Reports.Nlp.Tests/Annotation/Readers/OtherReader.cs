using System.Diagnostics;
using System.Text;

namespace Reports.Nlp.Tests.Annotation.Readers;

/// <summary>Gives what we wrote to a program that others wrote, and takes what it understood.</summary>
internal static class OtherReader
{
    /// <summary>Runs a program on an input.</summary>
    /// <returns>Its standard output.</returns>
    public static string Ask(string program, IReadOnlyList<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() =>
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        });
        var answer = process.StandardOutput.ReadToEnd();
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.GetAwaiter().GetResult());
        return answer;
    }
}
