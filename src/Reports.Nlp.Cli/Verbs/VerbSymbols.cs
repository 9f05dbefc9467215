using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>Makes the arguments and options of verbs: those that several share, and kinds that say in the language what was wrong with a value.</summary>
/// <param name="say">The language.</param>
internal sealed class VerbSymbols(Messages say)
{
    private readonly SymbolMessages _about = say.Symbols;

    public Argument<string[]> Reports()
    {
        var reports = new PathArgument<string[]>("INPUT") { Description = _about.Reports, Arity = ArgumentArity.OneOrMore };
        RefuseOptions(reports);
        return reports;
    }

    public Argument<string> GlossaryFile() => new PathArgument<string>("FILE") { Description = _about.GlossaryFile };

    public Option<FileInfo?> Output() => new PathOption<FileInfo?>("--output", "-o") { Description = _about.Output, HelpName = "FILE" };

    public static Option<FileInfo> Output(string description) => new PathOption<FileInfo>("--output", "-o") { Description = description, HelpName = "FILE", Required = true };

    public static Option<FileInfo?> ThemeModel(string name, string description) => new PathOption<FileInfo?>(name) { Description = description, HelpName = "MODEL" };

    public static Option<FileInfo[]> Rows(string name, string description) =>
        new PathOption<FileInfo[]>(name) { Description = description, HelpName = "FILE", Arity = ArgumentArity.OneOrMore };

    public Option<string[]> Glossaries() => new PathOption<string[]>("--glossary")
    {
        Description = _about.Glossaries,
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    public Option<bool> NoBuiltIn() => Switch("--no-builtin-glossary", _about.NoBuiltIn);

    public Option<bool> Recursive() => Switch("--recursive", _about.Recursive);

    public Option<int?> Jobs() => new("--jobs") { Description = _about.Jobs, HelpName = "N", CustomParser = result => WholeNumber(result, "--jobs") };

    public static Option<bool> Switch(string name, string description) => new(name) { Description = description };

    /// <summary>An option that takes one of a few words, <paramref name="fallback"/> where it is not given.</summary>
    public Option<string> Choice(string name, string description, string fallback, params IReadOnlyList<string> words)
    {
        var option = OptionalChoice(name, description, words);
        option.DefaultValueFactory = _ => fallback;
        return option;
    }

    /// <summary>An option that takes one of a few words, and is null where it is not given.</summary>
    public Option<string> OptionalChoice(string name, string description, params IReadOnlyList<string> words)
    {
        var option = new Option<string>(name) { Description = description };
        option.CompletionSources.Add([.. words]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value, StringComparer.Ordinal)) result.AddError(say.Usage.NotAmong(name, token.Value, words));
        });
        return option;
    }

    /// <summary>An argument that is one of a few words.</summary>
    public Argument<string> ChoiceArgument(string name, string description, params IReadOnlyList<string> words)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.CompletionSources.Add([.. words]);
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (!words.Contains(token.Value, StringComparer.Ordinal)) result.AddError(say.Usage.NotAmong(name, token.Value, words));
        });
        return argument;
    }

    /// <summary>An option that takes words as they stand, none of them empty.</summary>
    public Option<string[]> Words(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "WORD", Arity = ArgumentArity.OneOrMore, DefaultValueFactory = _ => [] };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError(say.Usage.WantedWord(name));
        });
        return option;
    }

    /// <summary>An option that takes a whole number from 1.</summary>
    public Option<int> WholeNumber(string name, string description, int fallback) => new(name)
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => fallback,
        CustomParser = result => WholeNumber(result, name) ?? fallback,
    };

    /// <summary>An option that takes a number of bytes, where K, M and G stand for 1,024 each of the one before.</summary>
    public Option<long> Size(string name, string description, long fallback) => new(name)
    {
        Description = description,
        HelpName = "SIZE",
        DefaultValueFactory = _ => fallback,
        CustomParser = result => Parse(result, TryReadSize(result.Tokens[0].Value, out var bytes), bytes, found => say.Usage.WantedSize(name, found)),
    };

    /// <summary>An option that takes a number between two.</summary>
    public Option<double> Number(string name, string description, double fallback, double from, double to) => new(name)
    {
        Description = description,
        HelpName = "X",
        DefaultValueFactory = _ => fallback,
        CustomParser = result => Parse(
            result,
            double.TryParse(result.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to,
            number,
            found => say.Usage.WantedNumber(name, found, from, to)),
    };

    /// <summary>An option that takes a year.</summary>
    public Option<int?> Year(string name, string description, int from, int to) => new(name)
    {
        Description = description,
        HelpName = "YEAR",
        CustomParser = result => Parse<int?>(
            result,
            int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= from && year <= to,
            year,
            found => say.Usage.WantedYear(name, found, from, to)),
    };

    // A list of files takes every word, a mistyped option too: that is wrong usage, not a missing file.
    private void RefuseOptions(Argument<string[]> files) => files.Validators.Add(result =>
    {
        foreach (var token in result.Tokens)
            if (token.Value is ['-', _, ..] && !Path.Exists(token.Value)) result.AddError(say.Usage.UnknownOption(token.Value));
    });

    private int? WholeNumber(ArgumentResult result, string name) => Parse<int?>(
        result,
        int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0,
        number,
        found => say.Usage.WantedWholeNumber(name, found, 1));

    private static bool TryReadSize(string text, out long bytes)
    {
        var shift = text.Length == 0 ? 0 : text[^1] switch { 'K' or 'k' => 10, 'M' or 'm' => 20, 'G' or 'g' => 30, _ => 0 };
        bytes = long.TryParse(shift > 0 ? text.AsSpan(0, text.Length - 1) : text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= long.MaxValue >> shift ? number << shift : 0;
        return bytes > 0;
    }

    private static T? Parse<T>(ArgumentResult result, bool good, T value, Func<string, string> wanted)
    {
        if (good) return value;
        result.AddError(wanted(result.Tokens[0].Value));
        return default;
    }
}
