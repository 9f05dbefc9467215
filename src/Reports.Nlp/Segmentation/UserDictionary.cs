using System.Globalization;

using Reports.Nlp.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>Reads jieba's user dictionaries: <c>word [frequency] [tag]</c>, one a line.</summary>
internal static class UserDictionary
{
    /// <summary>The words of a user dictionary.</summary>
    /// <param name="reader">The dictionary.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <returns>Its words in order, without those whose frequency is 0.</returns>
    public static List<string> Read(TextReader reader, UserDictionaryLimits limits)
    {
        var words = new List<string>();
        var lines = new LimitedLines(reader, "user dictionary", limits.MaxCharacters, limits.MaxCharacters);
        while (lines.Next() is { } line)
        {
            line = line.Trim().TrimStart('\uFEFF');
            if (line.Length == 0) continue;
            var word = Word(line, out var frequency);
            if (UserTerms.Fault(word) is { } fault) throw new InvalidDataException($"user dictionary({lines.Number}): found \"{line}\", {fault}; wanted word, frequency and tag");
            if (!frequency.IsEmpty && !frequency.ContainsAnyExcept('0')) continue;
            if (words.Count == limits.MaxWords) throw lines.Fault(string.Create(CultureInfo.InvariantCulture, $"more than {limits.MaxWords} words"));
            words.Add(word);
        }

        return words;
    }

    // jieba takes the shortest word that leaves digits, lower-case letters or both behind single spaces, so both ends are optional.
    private static string Word(string line, out ReadOnlySpan<char> frequency)
    {
        var word = line.AsSpan();
        frequency = default;
        if (LastField(word, out var rest) is { IsEmpty: false } tag && !tag.ContainsAnyExceptInRange('a', 'z')) word = rest;
        if (LastField(word, out rest) is { IsEmpty: false } digits && !digits.ContainsAnyExceptInRange('0', '9'))
        {
            word = rest;
            frequency = digits;
        }

        return word.ToString();
    }

    // Empty where nothing would be left in front.
    private static ReadOnlySpan<char> LastField(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var space = text.LastIndexOf(' ');
        rest = space > 0 ? text[..space] : text;
        return space > 0 ? text[(space + 1)..] : default;
    }
}
