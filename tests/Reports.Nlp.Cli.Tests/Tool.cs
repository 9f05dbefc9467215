namespace Reports.Nlp.Cli.Tests;

/// <summary>Runs the tool inside the process and keeps what it says.</summary>
internal static class Tool
{
    /// <summary>The built tool, for tests that need a process of its own.</summary>
    public static string Path { get; } = typeof(ToolCommand).Assembly.Location;

    /// <summary>Runs a command line.</summary>
    /// <returns>The exit code, what was said on standard output through the console's writer (help), and on standard error.</returns>
    public static (int ExitCode, string Output, string Errors) Run(params string[] args)
    {
        var (output, errors) = (Console.Out, Console.Error);
        using StringWriter said = new() { NewLine = "\n" }, wrong = new() { NewLine = "\n" };
        try
        {
            Console.SetOut(said);
            Console.SetError(wrong);
            return (ToolCommand.Run(args), said.ToString(), wrong.ToString());
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(errors);
        }
    }
}
