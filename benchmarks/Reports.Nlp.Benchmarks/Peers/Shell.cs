using System.ComponentModel;
using System.Diagnostics;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>Runs programs to their end.</summary>
internal static class Shell
{
    /// <summary>Runs a program and keeps what it says.</summary>
    /// <returns>Its exit code (-1 where there is no such program), standard output and standard error.</returns>
    public static (int Code, string Output, string Error) Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
        catch (Win32Exception fault)
        {
            return (-1, "", fault.Message);
        }
    }

    public static bool Succeeds(string program, params IEnumerable<string> arguments) => Run(program, arguments).Code == 0;

    /// <summary>Runs a program that has to succeed.</summary>
    /// <exception cref="InvalidOperationException">It does not.</exception>
    public static string Output(string program, params IEnumerable<string> arguments)
    {
        var (code, output, error) = Run(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {code}: {LastLine(error.Length > 0 ? error : output)}");
    }

    public static string LastLine(string text) => text.TrimEnd().Split('\n')[^1].Trim();
}
