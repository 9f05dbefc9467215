using System.Globalization;

using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishFaults : FaultMessages
{
    public override string NoSuchFile(string path) => $"{path}: no such file";
    public override string EmptyReport(string path) => $"{path}: empty; wanted a report";
    public override string EmptyText(string path) => $"{path}: empty; wanted text";
    public override string EmptyLines(string path) => $"{path}: found nothing; wanted JSON lines";
    public override string TooLarge(string path, long? bytes, long mostBytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}: {(bytes is null ? $"more than {mostBytes}" : bytes)} bytes; at most {mostBytes} are read");
    public override string Replaced(string path, int at, string encoding) => string.Create(CultureInfo.InvariantCulture, $"{path}: byte {at} is not {encoding}; it was replaced, as any other such byte");
    public override string OutputIsInput(string path) => $"{path}: is an input; wanted another file to write to";
    public override string NotUtf8 => "found bytes that are not UTF-8; wanted UTF-8 text";
    public override string Refused(string path, string reason) => $"{path}: {reason}";
    public override string At(string file, string fault) => $"{file}: {fault}";
    public override string At(string file, int line, string fault) => string.Create(CultureInfo.InvariantCulture, $"{file}({line}): {fault}");

    public override string NotJson(string reason) => $"found no JSON ({reason}); wanted an object a line";
    public override string NotAnObject(string found, string wanted) => $"found {found}; wanted an object with {wanted}";
    public override string LacksField(string field) => $"found no \"{field}\"; wanted it as a string";
    public override string NotStrings(string field) => $"found \"{field}\" that is no list of strings; wanted one";
    public override string EmptyParagraph => "found an empty text; wanted a paragraph";
    public override string HalfCharacter => "found half a surrogate pair; wanted valid Unicode";
    public override string LongLine(long mostCharacters) => string.Create(CultureInfo.InvariantCulture, $"a line of more than {mostCharacters} characters; at most that many are read");
    public override string TooManyRows(int mostRows) => string.Create(CultureInfo.InvariantCulture, $"found more than {mostRows} rows; at most that many are read");
    public override string TooManySenses(string path, string term, int most) =>
        string.Create(CultureInfo.InvariantCulture, $"{path}: with it more than {most} explanations of \"{term}\"; at most that many are weighed");

    public override string NothingToCompare => "found no report to compare; wanted one at least";
    public override string UnknownTerm(string term) => $"no glossary at hand knows \"{term}\"";
    public override string TermNotInGlossary(string path, string term) => $"{path}: holds no term \"{term}\"";
    public override string Conflict(string term, IEnumerable<string> ids) => $"{term}: explained differently by {string.Join(", ", ids)}";
    public override string TooFewRows(string model, int rows) => string.Create(CultureInfo.InvariantCulture, $"{model}: found {rows} rows, too few to measure the model or to calibrate its probabilities");
    public override string Trained(string model, int rows, int themes, double accuracy, double f1) => string.Create(CultureInfo.InvariantCulture, $"{model}: {rows} rows, {themes} themes; cross-validated: accuracy {accuracy:F3}, macro-F1 {f1:F3}");

    public override string Stage(ThemeTrainingStage stage) => stage switch
    {
        ThemeTrainingStage.Reading => "reading rows",
        ThemeTrainingStage.CrossValidating => "cross-validating",
        ThemeTrainingStage.Training => "training",
        _ => "done",
    };

    public override string Pace(int done, int? total, double perSecond) => string.Create(CultureInfo.InvariantCulture, $"{done}{(total is null ? "" : $"/{total}")} reports  {perSecond:0.#}/s");

    public override string Of(Exception fault) => fault.Message;
}
