using System.CommandLine;

using Reports.Nlp.Formats;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Cli;

/// <summary>The options by which a verb is told how much its inputs may hold, and what becomes of bytes that are no text.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<long> _size = NumberOptions.Size("--max-size", "Refuse inputs of more bytes than this, such as 500K or 64M.", ReportFileOptions.Default.MaxBytes);
    private readonly Option<long> _unpacked = NumberOptions.Size("--max-unpacked", "Refuse Word files that unpack to more bytes than this.", ReportFileOptions.Default.MaxUnpackedBytes);
    private readonly Option<int> _entries = NumberOptions.Count("--max-entries", "Refuse reports that explain more terms than this, and glossary files that hold more.", GlossaryJsonLimits.Default.Entries);
    private readonly Option<int> _mentions = NumberOptions.Count("--max-mentions", "Refuse reports with more abbreviations in them than this.", ReportAnnotatorLimits.Default.MaxMentions);
    private readonly Option<string?> _replace = new("--replace") { Description = "invalid: read files with bytes that are no text, each fault as U+FFFD; they are refused otherwise." };

    public ReadingOptions() => _replace.AcceptOnlyFromAmong("invalid");

    /// <summary>Adds all options to a verb that annotates reports.</summary>
    public void AddTo(Command command) => Add(command, _size, _unpacked, _entries, _mentions, _replace);

    /// <summary>Adds the options that a verb needs which only harvests reports.</summary>
    public void AddForHarvest(Command command) => Add(command, _size, _unpacked, _entries, _replace);

    /// <summary>Adds the options that a verb needs which reads plain text.</summary>
    public void AddForText(Command command) => Add(command, _size, _replace);

    /// <summary>What was asked for.</summary>
    public Reading Of(ParseResult parse)
    {
        var reading = Reading.Default(ToolInvocation.CancellationOf(parse));
        return reading with
        {
            Files = reading.Files with
            {
                MaxBytes = Value(parse, _size, reading.Files.MaxBytes),
                MaxUnpackedBytes = Value(parse, _unpacked, reading.Files.MaxUnpackedBytes),
                ReplaceInvalid = parse.GetValue(_replace) is not null,
            },
            Glossaries = reading.Glossaries with { Entries = Value(parse, _entries, reading.Glossaries.Entries) },
            Reports = reading.Reports with
            {
                MaxEntries = Value(parse, _entries, reading.Reports.MaxEntries),
                MaxMentions = Value(parse, _mentions, reading.Reports.MaxMentions),
            },
        };
    }

    private static void Add(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options) command.Options.Add(option);
    }

    /// <summary>The option's value, where the verb has the option.</summary>
    private static T Value<T>(ParseResult parse, Option<T> option, T otherwise) => parse.GetResult(option) is null ? otherwise : parse.GetValue(option)!;
}
