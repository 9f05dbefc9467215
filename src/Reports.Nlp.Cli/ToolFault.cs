using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli;

/// <summary>A bad input or output that the tool itself noticed: worded where it is told, in the language spoken there.</summary>
internal sealed class ToolFault : Exception
{
    private readonly Func<FaultMessages, string> _words;

    /// <param name="words">Picks the message.</param>
    public ToolFault(Func<FaultMessages, string> words) : this(words, null)
    {
    }

    /// <param name="words">Picks the message.</param>
    /// <param name="cause">What led here.</param>
    public ToolFault(Func<FaultMessages, string> words, Exception? cause) : base(null, cause) => _words = words;

    /// <summary>The message in one language.</summary>
    public string In(FaultMessages say) => _words(say);

    /// <summary>Does what the library may refuse to do with an input, whose name it does not know.</summary>
    /// <param name="path">The input.</param>
    /// <param name="work">What the library does.</param>
    /// <exception cref="ToolFault">It refused.</exception>
    public static T Named<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (InvalidDataException fault)
        {
            throw new ToolFault(say => say.Refused(path, fault.Message), fault);
        }
    }
}
