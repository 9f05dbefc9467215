using System.Globalization;

namespace Reports.Nlp.Segmentation;

/// <summary>Words with frequencies, as jieba's <c>dict.txt</c> lists them: <c>word frequency tag</c>, one a line.</summary>
/// <remarks>A word that stands twice has the frequency of its last line, and both lines count in the total, as in jieba.</remarks>
internal sealed class JiebaDictionary
{
    private JiebaDictionary(Dictionary<string, long> frequencies, long total)
    {
        Frequencies = frequencies;
        Total = total;
    }

    /// <summary>Frequency by word; 0 stands for «not a word» there as here.</summary>
    public IReadOnlyDictionary<string, long> Frequencies { get; }

    /// <summary>Sum of the frequencies of all lines.</summary>
    public long Total { get; }

    /// <summary>Reads a dictionary.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="InvalidDataException">A line is not <c>word frequency</c>; the message has its number.</exception>
    public static JiebaDictionary Read(TextReader reader, string name)
    {
        var frequencies = new Dictionary<string, long>(400_000, StringComparer.Ordinal);
        var total = 0L;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var fields = line.Trim().Split(' ');
            if (fields.Length < 2 || fields[0].Length == 0 || !long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var frequency))
                throw new InvalidDataException($"{name}({number}): found \"{line}\"; wanted a word, a space and a frequency");
            frequencies[fields[0]] = frequency;
            total += frequency;
        }

        if (total == 0) throw new InvalidDataException($"{name}: no word has a frequency above 0");
        return new(frequencies, total);
    }
}
