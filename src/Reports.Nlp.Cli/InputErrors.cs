namespace Reports.Nlp.Cli;

/// <summary>Collects bad inputs: one line on standard error for each, the others go on, exit code 1 in the end.</summary>
internal sealed class InputErrors
{
    private readonly Lock _gate = new();
    private bool _any;

    public int ExitCode => _any ? 1 : 0;

    /// <summary>Runs <paramref name="action"/>, and says on standard error what was wrong with its input.</summary>
    /// <returns>Whether nothing was.</returns>
    public bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception fault) when (InputFile.IsBadInput(fault))
        {
            lock (_gate)
            {
                _any = true;
                Console.Error.WriteLine(OneLine(fault.Message));
            }

            return false;
        }
    }

    /// <summary>Says on standard error what is worth knowing of an input that was read all the same.</summary>
    public void Note(string message)
    {
        lock (_gate) Console.Error.WriteLine(OneLine(message));
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
