using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Text;

public class TextDecoderTests
{
    private const string Report = "一、产业根基更加厚实\n全年生产总值增长8.1%，一般公共预算收入完成12.6亿元。我们统一思想，一年来一件事情接着一件事情办。\n";
    private const string Taiwan = "一、產業發展\n我們要為國家經濟發展開創新局面，這個時代對於人民生活有重要意義，會議說明以後進行實際工作。\n";

    [Theory]
    [InlineData("utf-8", "utf-8", false)]
    [InlineData("utf-8", "utf-8", true)]
    [InlineData("utf-16", "utf-16", false)]
    [InlineData("utf-16", "utf-16", true)]
    [InlineData("utf-16BE", "utf-16BE", false)]
    [InlineData("utf-16BE", "utf-16BE", true)]
    [InlineData("gb18030", "gb18030", false)]
    [InlineData("gbk", "gb18030", false)]
    public void A_report_is_decoded_whatever_its_encoding(string encoding, string name, bool mark)
    {
        var coder = Coder(encoding);
        byte[] bytes = [.. mark ? coder.GetPreamble() : [], .. coder.GetBytes(Report)];
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal((Report, name), (decoded.Text, decoded.Encoding));
    }

    [Fact]
    public void Big5_is_told_from_GBK() => Assert.Equal((Taiwan, "big5"), (TextDecoder.Decode(Coder("big5").GetBytes(Taiwan)).Text, TextDecoder.Decode(Coder("big5").GetBytes(Taiwan)).Encoding));

    [Theory]
    [InlineData("utf-8", "gb18030")]
    [InlineData("gb2312", "utf-8")]
    [InlineData("big5", "gb18030")]
    [InlineData("iso-8859-1", "utf-8")]
    public void A_page_that_lies_about_itself_is_not_believed(string claimed, string real)
    {
        var page = $"<html><head><meta charset=\"{claimed}\"></head><body>{Report}</body></html>";
        var decoded = TextDecoder.Decode(Coder(real).GetBytes(page));
        Assert.Equal((page, real), (decoded.Text, decoded.Encoding));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    public void The_first_bad_byte_is_named_and_replaced_on_request(string encoding)
    {
        var coder = Coder(encoding);
        byte[] bad = encoding == "utf-16" ? [0x00, 0xD8] : [0xFF];
        var before = coder.GetBytes(Report);
        byte[] bytes = [.. before, .. bad, .. coder.GetBytes("\n" + Report)];
        var fault = Assert.Throws<InvalidDataException>(() => TextDecoder.Decode(bytes));
        Assert.StartsWith($"byte {before.Length} is not {encoding}", fault.Message, StringComparison.Ordinal);
        var lenient = TextDecoder.Decode(bytes, new TextDecoderOptions { ReplaceInvalid = true });
        Assert.Equal((Report + "\ufffd\n" + Report, before.Length), (lenient.Text, lenient.FirstReplaced));
    }

    [Fact]
    public void A_text_cut_within_a_character_is_refused_at_its_last_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(Report)[..^2];
        var fault = Assert.Throws<InvalidDataException>(() => TextDecoder.Decode(bytes));
        Assert.Equal($"byte {bytes.Length - 2} is not utf-8; wanted text in UTF-8, UTF-16 or GB18030", fault.Message);
    }

    [Fact]
    public void A_few_characters_of_GBK_that_are_valid_UTF8_by_chance_are_Chinese() => Assert.Equal("gb18030", TextDecoder.Decode([0xD2, 0xBB, 0xB5, 0xC4]).Encoding);

    [Fact]
    public void A_binary_file_is_refused() => Assert.Contains("binary", Assert.Throws<InvalidDataException>(() => TextDecoder.Decode([1, 2, 0, 0, 0, 7, 200, 0])).Message, StringComparison.Ordinal);

    private static Encoding Coder(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(true),
        "utf-16" => new UnicodeEncoding(false, true),
        "utf-16BE" => new UnicodeEncoding(true, true),
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name)!,
    };
}
