using System.Text;

namespace Reports.Nlp.Text;

/// <summary>Finds the encoding of a file from its bytes alone.</summary>
internal static class EncodingDetector
{
    private const int Sample = 1 << 16;

    /// <summary>Characters that any page of Chinese holds, in simplified or traditional form: one in four of running text.</summary>
    private const string Common =
        "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系系军軍很情者最立代想已通并提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處队隊南给給色光门門即保治北造百规規热熱领領七海口东東导導器压壓志世金增争爭济濟阶階油思术術极極交受联聯什认認六共权權收证證改清己美再采採转轉更单單风風切打白教速花带帶安场場身车車例真务務具万萬每目至达達走积積示议議声聲报報斗鬥完类類八离離华華名确確才科张張信马馬节節话話米整空元况況今集温溫传傳土许許步群广廣石记記需段研界拉林律叫且究观觀越织織装裝影算低持音众眾书書布复复容儿兒须須际際商非验驗连連断斷深难難近矿礦千周委素技备備半办辦青省列习習响響约約支般史感劳勞便团團往酸历歷市克何除消构構府称稱太准準精值号號率族维維划劃选選标標写寫存候毛亲親快效斯院查江型眼王按格养養易置派层層片始却卻专專状狀育厂廠京识識适適属屬圆圓包火住调調满滿县縣局照参參红紅细細引听聽该該铁鐵价價严嚴";

    /// <summary>The encoding; where the bytes have faults in each, the one they have fewest in.</summary>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static DetectedEncoding Detect(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return DetectedEncoding.AsUtf8(3);
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return DetectedEncoding.AsUtf16(bigEndian: false, 2);
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return DetectedEncoding.AsUtf16(bigEndian: true, 2);
        var nul = bytes.IndexOf((byte)0);
        var isUtf8 = nul < 0 && System.Text.Unicode.Utf8.IsValid(bytes);
        if (!isUtf8)
        {
            if (LooksUtf16(bytes, bigEndian: false)) return DetectedEncoding.AsUtf16(bigEndian: false, 0);
            if (LooksUtf16(bytes, bigEndian: true)) return DetectedEncoding.AsUtf16(bigEndian: true, 0);
        }

        if (nul >= 0) throw new InvalidDataException($"byte {nul} is NUL: a binary file, not text");
        if (isUtf8) return IsGbByChance(bytes) ? DetectedEncoding.AsGb18030() : DetectedEncoding.AsUtf8(0);
        return IsMostlyUtf8(bytes) ? DetectedEncoding.AsUtf8(0) : DoubleByte(bytes);
    }

    /// <summary>
    /// Whether nearly all pairs of bytes are characters of Chinese text. Bytes in any other encoding, paired, are syllables of Korean
    /// or private characters; only ASCII is not, and that is UTF-8.
    /// </summary>
    private static bool LooksUtf16(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        var units = Math.Min(bytes.Length, Sample) / 2;
        int likely = 0, ascii = 0;
        for (var i = 0; i < units; i++)
        {
            var unit = (char)(bigEndian ? bytes[2 * i] << 8 | bytes[2 * i + 1] : bytes[2 * i + 1] << 8 | bytes[2 * i]);
            if (unit is (>= ' ' and < '\u007f') or '\n' or '\r' or '\t')
            {
                ascii++;
                likely++;
            }
            else if (unit is (>= '\u4e00' and <= '\u9fff') or (>= '\u3000' and <= '\u303f') or (>= '\uff01' and <= '\uff5e') or (>= '\u2010' and <= '\u2026') or '\u00b7' or '\u00a0')
            {
                likely++;
            }
        }

        // Line ends, digits or full stops are on every page; without them a match may be chance.
        return units > 0 && likely * 10 >= units * 9 && (ascii > 0 || units < 40);
    }

    /// <summary>A few characters of GBK may be valid UTF-8 too, of alphabets that no report is in.</summary>
    private static bool IsGbByChance(ReadOnlySpan<byte> bytes)
    {
        var foreign = 0;
        foreach (var b in bytes[..Math.Min(bytes.Length, Sample)])
        {
            if (b >= 0xE0) return false;
            if (b >= 0xC2) foreign++;
        }

        if (foreign == 0) return false;
        var (text, fault) = DetectedEncoding.AsGb18030().Decode(bytes[..Math.Min(bytes.Length, Sample)]);
        var han = text.Count(Characters.IsHan);
        return fault is null && han >= foreign * 0.8 && Commonness(text) >= 0.2;
    }

    /// <summary>Whether the sequences that are UTF-8 are many times those that are not; GBK has hardly any that are.</summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        var rest = bytes;
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (plain < 0) break;
            rest = rest[plain..];
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) == System.Buffers.OperationStatus.Done) good += rune.Value >= 0x800 ? 2 : 1;
            else bad++;
            rest = rest[length..];
        }

        return good > bad;
    }

    private static DetectedEncoding DoubleByte(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var (mainland, _) = DetectedEncoding.AsGb18030().Decode(sample);
        var (taiwan, fault) = DetectedEncoding.AsBig5().Decode(sample);
        // Each reads the other's bytes as rare characters.
        var isBig5 = (fault is null || fault >= sample.Length - 1) && Commonness(taiwan) > 2 * Commonness(mainland) && Commonness(taiwan) >= 0.2;
        return isBig5 ? DetectedEncoding.AsBig5() : DetectedEncoding.AsGb18030();
    }

    /// <summary>Share of common characters among the Chinese ones.</summary>
    private static double Commonness(string text)
    {
        var common = System.Buffers.SearchValues.Create(Common);
        int all = 0, found = 0;
        foreach (var c in text)
        {
            if (!Characters.IsHan(c)) continue;
            all++;
            if (common.Contains(c)) found++;
        }

        return all == 0 ? 0 : (double)found / all;
    }
}
