using System.CommandLine;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Cli.Verbs;
using Reports.Nlp.Formats;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli;

/// <summary>The options by which a verb is told how much its inputs may hold, and what becomes of bytes that are no text.</summary>
/// <param name="say">The language of their descriptions.</param>
/// <param name="symbols">Makes them.</param>
internal sealed class ReadingOptions(Messages say, VerbSymbols symbols)
{
    private readonly Option<long> _size = symbols.Size("--max-size", say.Symbols.MaxSize, ReportFileOptions.Default.MaxBytes);
    private readonly Option<long> _unpacked = symbols.Size("--max-unpacked", say.Symbols.MaxUnpacked, ReportFileOptions.Default.MaxUnpackedBytes);
    private readonly Option<int> _entries = symbols.WholeNumber("--max-entries", say.Symbols.MaxEntries, GlossaryJsonOptions.Default.MaxEntries);
    private readonly Option<int> _mentions = symbols.WholeNumber("--max-mentions", say.Symbols.MaxMentions, ReportAnnotatorLimits.Default.MaxMentions);
    private readonly Option<int> _senses = symbols.WholeNumber("--max-senses", say.Symbols.MaxSenses, ReportAnnotatorLimits.Default.MaxCorpusSenses);
    private readonly Option<int> _rows = symbols.WholeNumber("--max-rows", say.Symbols.MaxRows, ThemeTableLimits.Default.MaxRows);
    private readonly Option<string> _replace = symbols.OptionalChoice("--replace", say.Symbols.Replace, "invalid");

    /// <summary>Adds all options to a verb that annotates reports.</summary>
    public void AddTo(Command command) => Add(command, _size, _unpacked, _entries, _mentions, _senses, _replace);

    /// <summary>Adds the options that a verb needs which only harvests reports.</summary>
    public void AddForHarvest(Command command) => Add(command, _size, _unpacked, _entries, _replace);

    /// <summary>Adds the options that a verb needs which reads plain text.</summary>
    public void AddForText(Command command) => Add(command, _size, _replace);

    /// <summary>Adds the options that a verb needs which reads tables of rows.</summary>
    public void AddForTables(Command command) => Add(command, _size, _rows);

    /// <summary>What was asked for.</summary>
    public Reading Of(ParseResult parse)
    {
        var reading = Reading.Default(ToolInvocation.CancellationOf(parse));
        var size = Value(parse, _size, reading.Files.MaxBytes);
        return reading with
        {
            Files = reading.Files with
            {
                MaxBytes = size,
                MaxUnpackedBytes = Value(parse, _unpacked, reading.Files.MaxUnpackedBytes),
                ReplaceInvalid = parse.GetValue(_replace) is not null,
            },
            Glossaries = reading.Glossaries with { MaxEntries = Value(parse, _entries, reading.Glossaries.MaxEntries) },
            Reports = reading.Reports with
            {
                MaxEntries = Value(parse, _entries, reading.Reports.MaxEntries),
                MaxMentions = Value(parse, _mentions, reading.Reports.MaxMentions),
                MaxCorpusSenses = Value(parse, _senses, reading.Reports.MaxCorpusSenses),
            },
            // No file has more characters than bytes.
            Tables = reading.Tables with { MaxCharacters = size, MaxRows = Value(parse, _rows, reading.Tables.MaxRows) },
        };
    }

    private static void Add(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options) command.Options.Add(option);
    }

    /// <summary>The option's value, where the verb has the option.</summary>
    private static T Value<T>(ParseResult parse, Option<T> option, T otherwise) => parse.GetResult(option) is null ? otherwise : parse.GetValue(option)!;
}
