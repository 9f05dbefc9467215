using System.Globalization;

namespace Reports.Nlp.Cli.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishUsage : UsageMessages
{
    public override string MissingVerb => "found no command; wanted one";
    public override string UnknownWord(string word) => $"{word}: unknown; wanted a command or an option";
    public override string UnknownOption(string option) => $"{option}: no such option";
    public override string MissingArgument(string argument) => $"{argument}: missing";
    public override string MissingOption(string option) => $"{option}: missing; it is required";
    public override string MissingValue(string option) => $"{option}: found nothing behind it; wanted a value";
    public override string OneValue(string option) => $"{option}: given more than once; wanted one value";
    public override string NotAmong(string name, string found, IEnumerable<string> wanted) => $"{name}: found \"{found}\"; wanted {string.Join(", ", wanted)}";
    public override string WantedWord(string option) => $"{option}: found nothing; wanted a word";
    public override string WantedWholeNumber(string option, string found, int from) => string.Create(CultureInfo.InvariantCulture, $"{option}: found \"{found}\"; wanted a whole number from {from}");
    public override string WantedNumber(string option, string found, double from, double to) => string.Create(CultureInfo.InvariantCulture, $"{option}: found \"{found}\"; wanted a number from {from} to {to}");
    public override string WantedSize(string option, string found) => $"{option}: found \"{found}\"; wanted a number of bytes such as 500000, 500K or 64M";
    public override string WantedYear(string option, string found, int from, int to) => string.Create(CultureInfo.InvariantCulture, $"{option}: found \"{found}\"; wanted a year from {from} to {to}");
    public override string Other(string message) => message;
    public override string SeeHelp(string command) => $"see {command} --help";
}
