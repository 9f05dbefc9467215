using System.Text;

namespace Reports.Nlp.Tests.Segmentation;

/// <summary>Makes lines that segmenters disagree about: words, halves of words, strangers, ASCII, white space, surrogate pairs.</summary>
/// <remarks>The same seed makes the same lines.</remarks>
internal sealed class LineGenerator(int seed, string[] words, string[] texts)
{
    private const string Ascii = "abcdefgXYZ0123456789+#&._%-";
    private const string Marks = "，。；：、（）“”‘’《》！？…—·％@$*/\\|~^`'\"<>=[]{}()!?,;:+#&._%- \t\u3000\u00A0\u001C\u001D\u001E\u001F\u0085\u2028\u2029\u200B\uFEFF\r\v\f";
    private const string Strangers = "\u9FA6\u9FD5\u9FD6\u9FFF\u3400\u4DB5\uF900\uFA0E\uE000〇Ⅳ①１Ａéγжא\u0301\u007F";

    private static readonly string[] Pairs = ["\U00020000", "\U0002A6D6", "😀", "🇨🇳", "\U0010FFFF", "𝐀"];

    private static readonly string[] Fixed =
    [
        "3.14%", "1,234.5", "GDP", "PM2.5", "AT&T", "c++", "C#", "T恤衫", "X光线", "aX光线b", "5G", "B超", "卡尔·马克思", "1.2.3", "a.b", "%%", "--", "-5%",
        "\r\n\r", "2.5%3", "+-", "10%。", "的的的", "人人人", "一一", "不不",
    ];

    private readonly Random _random = new(seed);

    public List<string> Lines(int count)
    {
        var lines = new List<string>(count);
        while (lines.Count < count)
        {
            var line = new StringBuilder();
            for (var pieces = _random.Next(1, 9); pieces > 0; pieces--) line.Append(Piece());
            lines.Add(line.Replace("\n", "").ToString());
        }

        return lines;
    }

    private string Piece()
    {
        var word = words[_random.Next(words.Length)];
        var text = texts[_random.Next(texts.Length)];
        return _random.Next(11) switch
        {
            0 or 1 => Cut(text, _random.Next(text.Length), _random.Next(1, 30)),
            2 => word,
            3 => word[.._random.Next(1, word.Length + 1)] + words[_random.Next(words.Length)][^1],
            4 => Repeat(() => Ascii[_random.Next(Ascii.Length)], 12),
            5 => new(Marks[_random.Next(Marks.Length)], _random.Next(1, 4)),
            6 => Repeat(() => Marks[_random.Next(Marks.Length)], 4),
            7 => Repeat(() => Strangers[_random.Next(Strangers.Length)], 4),
            8 => Pairs[_random.Next(Pairs.Length)],
            9 => Repeat(() => (char)_random.Next(0x4E00, 0x9FFF), 8),
            _ => Fixed[_random.Next(Fixed.Length)],
        };
    }

    private string Repeat(Func<char> character, int most)
    {
        var piece = new char[_random.Next(1, most)];
        for (var i = 0; i < piece.Length; i++) piece[i] = character();
        return new(piece);
    }

    // Never half a surrogate pair: jieba is asked in UTF-8.
    private static string Cut(string text, int start, int length)
    {
        var piece = text.Substring(start, Math.Min(length, text.Length - start));
        return string.Concat(piece.EnumerateRunes().Where(rune => rune.Value != 0xFFFD));
    }
}
