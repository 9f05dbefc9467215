using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Languages;

/// <summary>What was wrong with an input or an output, and what else the tool says on standard error while it works.</summary>
internal abstract class FaultMessages
{
    public abstract string NoSuchFile(string path);
    public abstract string EmptyReport(string path);
    public abstract string EmptyText(string path);
    public abstract string EmptyLines(string path);

    /// <summary>A file of more bytes than are read; how many is null where it was not read to its end.</summary>
    public abstract string TooLarge(string path, long? bytes, long mostBytes);

    public abstract string Replaced(string path, int at, string encoding);
    public abstract string OutputIsInput(string path);
    public abstract string NotUtf8 { get; }

    /// <summary>A file that the library refused; its reason is in English, as the messages of exceptions are.</summary>
    public abstract string Refused(string path, string reason);

    /// <summary>A file, or a line of one, and what was wrong with it.</summary>
    public abstract string At(string file, string fault);
    public abstract string At(string file, int line, string fault);

    public abstract string NotJson(string reason);
    public abstract string NotAnObject(string found, string wanted);
    public abstract string LacksField(string field);
    public abstract string NotStrings(string field);
    public abstract string EmptyParagraph { get; }
    public abstract string HalfCharacter { get; }
    public abstract string LongLine(long mostCharacters);
    public abstract string TooManyRows(int mostRows);

    /// <summary>A report by which a term has more explanations than are weighed.</summary>
    public abstract string TooManySenses(string path, string term, int most);

    public abstract string NothingToCompare { get; }
    public abstract string UnknownTerm(string term);
    public abstract string TermNotInGlossary(string path, string term);
    public abstract string Conflict(string term, IEnumerable<string> ids);
    public abstract string TooFewRows(string model, int rows);
    public abstract string Trained(string model, int rows, int themes, double accuracy, double f1);
    public abstract string Stage(ThemeTrainingStage stage);
    public abstract string Pace(int done, int? total, double perSecond);

    /// <summary>An exception of the framework or the library that nobody nearer put into words.</summary>
    public abstract string Of(Exception fault);
}
