using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Reports.Nlp.Cli;

/// <summary>Options that take a number; what is none, or out of range, is wrong usage and says what was wanted.</summary>
internal static class NumberOptions
{
    /// <summary>An option that takes a whole number from 1.</summary>
    public static Option<int> Count(string name, string description, int otherwise) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : Wrong<int>(result, name, "a whole number from 1"),
    };

    /// <summary>An option that takes a number from 0 to 1.</summary>
    public static Option<double> Share(string name, string description, double otherwise) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1 ? number : Wrong<double>(result, name, "a number from 0 to 1"),
    };

    /// <summary>An option that takes a number of bytes, where K, M and G stand for 1,024 each of the one before.</summary>
    public static Option<long> Size(string name, string description, long otherwise) => new(name)
    {
        Description = description,
        DefaultValueFactory = _ => otherwise,
        CustomParser = result => ParseSize(result.Tokens[0].Value) ?? Wrong<long>(result, name, "a number of bytes such as 500000, 500K or 64M"),
    };

    private static long? ParseSize(ReadOnlySpan<char> text)
    {
        var shift = text.IsEmpty ? 0 : text[^1] switch { 'K' or 'k' => 10, 'M' or 'm' => 20, 'G' or 'g' => 30, _ => 0 };
        if (shift > 0) text = text[..^1];
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= long.MaxValue >> shift ? number << shift : null;
    }

    private static T Wrong<T>(ArgumentResult result, string name, string wanted) where T : struct
    {
        result.AddError($"{name}: found {result.Tokens[0].Value}; wanted {wanted}");
        return default;
    }
}
