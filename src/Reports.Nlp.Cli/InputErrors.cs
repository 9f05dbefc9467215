using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli;

/// <summary>Collects bad inputs: one line on standard error for each, the others go on, exit code 1 in the end.</summary>
/// <param name="say">The language of the lines.</param>
internal sealed class InputErrors(Messages say)
{
    private readonly Lock _gate = new();
    private bool _any;

    public int ExitCode => _any ? 1 : 0;

    /// <summary>Whether the exception says that an input was bad, rather than that the program is.</summary>
    public static bool IsBadInput(Exception fault) => fault is ToolFault or IOException or InvalidDataException or UnauthorizedAccessException or NotSupportedException;

    /// <summary>Runs <paramref name="action"/>, and says on standard error what was wrong with its input.</summary>
    /// <returns>Whether nothing was.</returns>
    public bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Exception fault) when (IsBadInput(fault))
        {
            Add(fault);
            return false;
        }
    }

    /// <summary>Says on standard error what was wrong.</summary>
    public void Add(Exception fault)
    {
        lock (_gate)
        {
            _any = true;
            Console.Error.WriteLine(OneLine(fault is ToolFault ours ? ours.In(say.Faults) : say.Faults.Of(fault)));
        }
    }

    /// <summary>Says on standard error what was wrong.</summary>
    public void Add(string fault) => Add(new ToolFault(_ => fault));

    /// <summary>Says on standard error what is worth knowing of an input that was read all the same.</summary>
    public void Note(Func<FaultMessages, string> words)
    {
        lock (_gate) Console.Error.WriteLine(OneLine(words(say.Faults)));
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
