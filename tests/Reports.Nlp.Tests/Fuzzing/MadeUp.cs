using System.Text;

using CsCheck;

namespace Reports.Nlp.Tests.Fuzzing;

/// <summary>Makes texts and bytes that no one would write, and reports that something happened to.</summary>
internal static class MadeUp
{
    /// <summary>Pieces that the reader, the harvester and the segmenter turn on.</summary>
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\r\n", "\r", "\f", "\v", "\u2028", " ", "　", "\t", "\u200b", "\ufeff", "\0", "# ", "## ", "**", "*", "_", "__", "`", "\\", "<sup>[1]</sup>", "<sup>", "</sup>",
        "<b>", "</b>", "<p>", "<", ">", "<!--", "-->", "&nbsp;", "&#8220;", "&", "[1]", "［2］", "【3】", "〔4〕", "[", "]", "](", "![", "(x)", "$^{[1]}$", "$", "①", "¹", "|", "---", "===", "> ", "- ",
        "一、", "二、", "（一）", "（二）", "(三)", "1.", "2.", "3、", "第一章", "第二节", "第三条", "一是", "首先，", "各位代表：", "各位代表，", "政府工作报告", "云泽市青岚区2024年政府工作报告", "——2024年1月18日在第六届人民代表大会第四次会议上",
        "名词解释", "附注", "注释", "附件：", "目录", "主办单位：", "版权所有", "第1页", "- 2 -", "2024年", "1月18日", "2023年工作回顾", "主要目标", "总体要求", "“三个着力”", "“六稳”", "“一制三化”", "“1+7”", "“三个”", "即", "“", "”", "‘", "《", "》", "（", "）", "(", ")",
        "三个着力：是指着力甲、着力乙、着力丙。", "是指", "即", "包括", "以下简称“青岚”", "（即甲、乙、丙）", "甲、乙、丙“三重压力”", "承诺制、标准化、智能化、便利化", "增长8.1%", "4.5%左右", "212家", "3.4%", "87.6亿元", "与经济增长同步", "“百企焕新”行动",
        "，", "。", "；", "：", "！", "？", "、", "…", ".", ",", ";", ":", "天津市", "河东区", "青岚区", "发展", "经济", "的", "和", "a", "GDP", "PM2.5", "R&D", "0", "9", "\ud83d\ude00", "\ud800", "\udc00", "\uffff", "𠀀", "é",
    ];

    private static readonly string[] SampleTexts = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Any UTF-16, halves of pairs included.</summary>
    public static Gen<string> Utf16 { get; } = Gen.OneOf(
        Gen.Char.Array[0, 400].Select(c => new string(c)),
        Gen.OneOf(Gen.Char['\u4e00', '\u9fff'], Gen.Char['\ud800', '\udfff'], Gen.Char[' ', '~'], Gen.Char['\u3000', '\u303f'], Gen.Char['\uff00', '\uffef']).Array[0, 400].Select(c => new string(c)));

    /// <summary>Pieces in a row, some of them many times.</summary>
    public static Gen<string> Soup { get; } = Gen.OneOf(
        Gen.OneOf(Pieces).Array[0, 300].Select(string.Concat),
        Gen.Select(Gen.OneOf(Pieces), Gen.Int[1, 2000], Gen.OneOf(Pieces), Gen.Int[1, 60]).Select((a, n, b, m) => Repeat(Repeat(a, n) + b, Math.Max(1, m * 1000 / (n * a.Length + 1000)))));

    /// <summary>A sample report cut short, spliced with itself or others, its lines shuffled, with pieces thrown in.</summary>
    public static Gen<string> Report { get; } = Gen.Select(Gen.OneOf(SampleTexts), Gen.Int[0, 6], Gen.Int[0, int.MaxValue], Gen.OneOf(Pieces).Array[1, 12], Gen.OneOf(SampleTexts))
        .Select((text, kind, seed, pieces, other) => Break(text, kind, new Pcg(seed), pieces, other));

    public static Gen<string> Text { get; } = Gen.OneOf(Utf16, Soup, Report, Report);

    /// <summary>Bytes of any kind: random ones, and texts in some encoding with bytes changed, lost or put in.</summary>
    public static Gen<byte[]> Bytes { get; } = Gen.OneOf(
        Gen.Byte.Array[0, 600],
        Gen.Select(Text, Gen.Int[0, 6], Gen.Int[0, int.MaxValue], Gen.Int[0, 8]).Select((text, encoding, seed, faults) => Damage(Encode(text, encoding), new Pcg(seed), faults)));

    /// <summary>Changes, takes out and puts in bytes, and cuts the end off.</summary>
    public static byte[] Damage(byte[] bytes, Random random, int faults)
    {
        var damaged = new List<byte>(bytes);
        for (var i = 0; i < faults && damaged.Count > 0; i++)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(6))
            {
                case 0: damaged.RemoveAt(at); break;
                case 1: damaged.Insert(at, (byte)random.Next(256)); break;
                case 2: damaged[at] ^= (byte)(1 << random.Next(8)); break;
                case 3: damaged.RemoveRange(at, Math.Min(random.Next(40), damaged.Count - at)); break;
                case 4: damaged.RemoveRange(at, damaged.Count - at); break;
                default: damaged[at] = (byte)random.Next(256); break;
            }
        }

        return [.. damaged];
    }

    private static byte[] Encode(string text, int encoding) => encoding switch
    {
        0 => Encoding.Unicode.GetBytes(text),
        1 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        2 => Encoding.BigEndianUnicode.GetBytes(text),
        3 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text),
        4 => CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetBytes(text),
        5 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };

    private static string Break(string text, int kind, Random random, string[] pieces, string other)
    {
        switch (kind)
        {
            case 0:
                return text[..random.Next(text.Length + 1)];
            case 1:
                return text[random.Next(text.Length + 1)..];
            case 2:
                return text[..random.Next(text.Length + 1)] + other[random.Next(other.Length + 1)..];
            case 3:
                var lines = text.Split('\n');
                random.Shuffle(lines);
                return string.Join('\n', lines);
            case 4:
                return text.Replace("\n", random.Next(2) == 0 ? "" : " ", StringComparison.Ordinal);
            case 5:
                return Repeat(text, 1 + random.Next(4));
            default:
                var result = new StringBuilder(text);
                for (var i = 0; i < 40; i++) result.Insert(random.Next(result.Length + 1), pieces[random.Next(pieces.Length)]);
                return result.ToString();
        }
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>Random numbers that are the same on every machine and runtime.</summary>
    private sealed class Pcg(int seed) : Random
    {
        private readonly PCG _pcg = new(1, (ulong)seed);

        public override int Next(int maxValue) => maxValue <= 1 ? 0 : (int)_pcg.Next((uint)maxValue);

        public override int Next(int minValue, int maxValue) => minValue + Next(maxValue - minValue);
    }
}
