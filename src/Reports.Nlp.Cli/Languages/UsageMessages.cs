namespace Reports.Nlp.Cli.Languages;

/// <summary>What was wrong with a command line: found and wanted, without a stop.</summary>
internal abstract class UsageMessages
{
    public abstract string MissingVerb { get; }
    public abstract string UnknownWord(string word);
    public abstract string UnknownOption(string option);
    public abstract string MissingArgument(string argument);
    public abstract string MissingOption(string option);
    public abstract string MissingValue(string option);
    public abstract string OneValue(string option);
    public abstract string NotAmong(string name, string found, IEnumerable<string> wanted);
    public abstract string WantedWord(string option);
    public abstract string WantedWholeNumber(string option, string found, int from);
    public abstract string WantedNumber(string option, string found, double from, double to);
    public abstract string WantedSize(string option, string found);
    public abstract string WantedYear(string option, string found, int from, int to);

    /// <summary>What the parser found and nobody here foresaw.</summary>
    public abstract string Other(string message);

    public abstract string SeeHelp(string command);
}
