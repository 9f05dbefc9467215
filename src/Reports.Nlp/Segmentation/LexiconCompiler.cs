using System.Runtime.InteropServices;
using System.Security.Cryptography;

using Reports.Nlp.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>Turns a word list with frequencies and the figures of a character model into the file that <see cref="Lexicon"/> uses in place.</summary>
/// <remarks>
/// Deterministic: the same sources give the same bytes. Takes seconds and some hundred megabytes for 350,000 words; made for
/// building, not for start-up. Holds no state, so safe for concurrent use.
/// </remarks>
public static class LexiconCompiler
{
    /// <summary>The code of ideographs that neither the word list nor the model knows.</summary>
    internal const int UnknownCode = 1;

    /// <summary>Compiles a word list and a character model in jieba's formats.</summary>
    /// <param name="dictionaryPath">File in the format of jieba's <c>dict.txt</c>: word, frequency and tag in each line, by spaces, UTF-8.</param>
    /// <param name="modelFolder">Folder with jieba's <c>prob_start.py</c>, <c>prob_trans.py</c> and <c>prob_emit.py</c> (its <c>finalseg</c>).</param>
    /// <returns>The compiled lexicon, to be written to a file.</returns>
    /// <exception cref="InvalidDataException">A source is malformed; the message has file and line.</exception>
    /// <exception cref="IOException">A source cannot be read.</exception>
    /// <remarks>
    /// Words with characters that jieba never looks up (anything but ideographs U+4E00–U+9FD5, ASCII letters, digits and
    /// <c>+#&amp;._%-</c>) count in the total and are otherwise left out, since no text can match them.
    /// </remarks>
    public static byte[] Compile(string dictionaryPath, string modelFolder)
    {
        ArgumentException.ThrowIfNullOrEmpty(dictionaryPath);
        ArgumentException.ThrowIfNullOrEmpty(modelFolder);
        using var reader = new StreamReader(dictionaryPath);
        return Compile(JiebaDictionary.Read(reader, Path.GetFileName(dictionaryPath)), HmmFigures.Read(modelFolder));
    }

    internal static byte[] Compile(JiebaDictionary dictionary, HmmFigures model)
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("compiled lexicons are little-endian");
        var words = dictionary.Frequencies.Where(word => word.Value > 0 && word.Key.All(JiebaCharacters.IsInWords)).ToArray();
        var codes = Codes(words, model);

        // Rank 0 is «no word here»; the commonest frequencies come first, so that their weights share cache lines.
        long[] frequencies = [0, .. words.CountBy(word => word.Value).OrderByDescending(group => group.Value).ThenBy(group => group.Key).Select(group => group.Key)];
        var ranks = frequencies.Index().Skip(1).ToDictionary(rank => rank.Item, rank => rank.Index);
        var logTotal = Math.Log(dictionary.Total);
        double[] weights = [double.NegativeInfinity, .. frequencies.Skip(1).Select(frequency => Math.Log(frequency) - logTotal)];

        var builder = new DoubleArrayBuilder(codes);
        foreach (var (word, frequency) in words) builder.Add(word, ranks[frequency], frequency);
        var units = builder.Build();

        var header = new LexiconHeader(units.Length, frequencies.Length, codes.Count, words.Length, dictionary.Total);
        var file = new byte[header.FileLength];
        header.Write(file);
        MemoryMarshal.AsBytes<ulong>(units).CopyTo(file.AsSpan(LexiconHeader.UnitsAt));
        MemoryMarshal.AsBytes<double>(weights).CopyTo(file.AsSpan(header.WeightsAt));
        MemoryMarshal.AsBytes<double>(Emissions(codes, model)).CopyTo(file.AsSpan(header.EmissionsAt));
        MemoryMarshal.AsBytes<double>([.. model.Start, .. model.Transitions, 0 - logTotal]).CopyTo(file.AsSpan(header.FiguresAt));
        MemoryMarshal.AsBytes<long>(frequencies).CopyTo(file.AsSpan(header.FrequenciesAt));
        MemoryMarshal.AsBytes<ushort>(codes.Table).CopyTo(file.AsSpan(header.CodesAt));
        SHA256.HashData(file.AsSpan(LexiconHeader.Length), file.AsSpan(LexiconHeader.HashOffset));
        return file;
    }

    private static CharacterCodes Codes(IEnumerable<KeyValuePair<string, long>> words, HmmFigures model)
    {
        // The word list comes first by a wide margin, then what the model alone knows, then ASCII that stands nowhere.
        var weights = new long[CharacterCodes.TableLength];
        foreach (var c in JiebaCharacters.AsciiInWords) weights[c] = 1;
        foreach (var c in model.Emissions.Keys.Where(JiebaCharacters.IsIdeograph)) weights[c] = 2;
        foreach (var (word, frequency) in words)
            foreach (var c in word) weights[c] += 2 + frequency;

        var codes = CharacterCodes.ByWeight(weights, UnknownCode + 1);
        for (var c = JiebaCharacters.FirstIdeograph; c <= JiebaCharacters.LastIdeograph; c++)
            if (codes.Table[c] == 0) codes.Table[c] = UnknownCode;
        return codes;
    }

    private static double[] Emissions(CharacterCodes codes, HmmFigures model)
    {
        var rows = new double[codes.Count * 4];
        Array.Fill(rows, HmmFigures.Never);
        foreach (var (c, row) in model.Emissions)
            if (JiebaCharacters.IsIdeograph(c)) row.CopyTo(rows, codes.Table[c] * 4);
        return rows;
    }
}
