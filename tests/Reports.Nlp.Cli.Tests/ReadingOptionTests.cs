using System.Text;
using System.Text.Json;

namespace Reports.Nlp.Cli.Tests;

/// <summary>What the options about size and faults of inputs do: one line on standard error for the input, the others still done.</summary>
public sealed class ReadingOptionTests : IDisposable
{
    private const string Small = "一、工作\n推进“五助”服务。\n";
    private const string Large = "一、工作\n推进“五助”服务和“三送”行动，落实“四清”机制。\n名词解释\n1.五助：助餐、助浴、助医、助洁、助行。\n2.三送：送政策、送岗位、送服务。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--max-size", "100", " bytes; at most 100 are read")]
    [InlineData("--max-entries", "1", "2 entries defined; at most 1 are read")]
    [InlineData("--max-mentions", "1", "; at most 1 are resolved")]
    public void What_exceeds_a_limit_is_one_line_and_the_others_are_done(string option, string value, string says)
    {
        var large = Write("large.txt", Encoding.UTF8.GetBytes(Large));
        var names = Annotate(1, out var errors, large, Write("small.txt", Encoding.UTF8.GetBytes(Small)), option, value);
        Assert.Equal(["small.txt"], names);
        var line = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(large, line, StringComparison.Ordinal);
        Assert.Contains(says, line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glossary_with_more_entries_is_refused()
    {
        var glossary = Path.Combine(_folder, "g.json");
        var report = Write("large.txt", Encoding.UTF8.GetBytes(Large));
        Assert.Equal(0, Run(["glossary", "harvest", report, "-o", glossary], out _));
        Annotate(1, out var errors, Write("small.txt", Encoding.UTF8.GetBytes(Small)), "--glossary", glossary, "--max-entries", "1");
        Assert.Contains("more than 1 entries", errors, StringComparison.Ordinal);
        Assert.Equal(1, Run(["glossary", "harvest", report, "--max-entries", "1", "-o", glossary], out errors));
        Assert.Contains("2 entries defined; at most 1 are read", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_ones_own_are_held_to_the_size_too()
    {
        var (text, words) = (Write("in.txt", "我来到北京"u8.ToArray()), Write("words.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 100).Select(i => $"词{i}\n")))));
        Assert.Equal(1, Run(["segment", text, "--user-words", words, "--max-size", "100", "-o", Path.Combine(_folder, "out.txt")], out var errors));
        Assert.Contains($"{words}: {new FileInfo(words).Length} bytes; at most 100 are read", errors, StringComparison.Ordinal);
        Assert.Equal(0, Run(["segment", text, "--user-words", words, "--max-size", "1K", "-o", Path.Combine(_folder, "out.txt")], out _));
    }

    [Fact]
    public void A_report_by_which_a_term_has_too_many_explanations_is_one_line_and_the_others_are_done()
    {
        string[] reports = [.. Enumerable.Range(1, 3).Select(i => Write($"{i}.txt", Encoding.UTF8.GetBytes(Large)))];
        Assert.Equal(["1.txt", "2.txt", "4.txt"], Annotate(1, out var errors, [.. reports, Write("4.txt", Encoding.UTF8.GetBytes(Small)), "--max-senses", "2"]));
        Assert.Equal($"{reports[2]}: with it more than 2 explanations of \"五助\"; at most that many are weighed", errors.Trim());
        Assert.Equal(3, Annotate(0, out _, [.. reports, "--max-senses", "3"]).Count);
    }

    [Fact]
    public void A_line_of_JSON_that_is_too_long_is_refused_with_its_place()
    {
        var lines = Write("in.jsonl", Encoding.UTF8.GetBytes($"{{\"name\":\"a\",\"text\":\"甲。\"}}\n{{\"name\":\"b\",\"text\":\"{new string('乙', 500)}\"}}\n"));
        Assert.Equal(["a"], Annotate(1, out var errors, lines, "--input", "jsonl", "--max-size", "200"));
        Assert.Contains("in.jsonl(2): a line of more than 200 characters", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-size", "0")]
    [InlineData("--max-size", "12X")]
    [InlineData("--max-size", "-5")]
    [InlineData("--max-unpacked", "99999999999G")]
    [InlineData("--max-entries", "0")]
    [InlineData("--max-mentions", "x")]
    [InlineData("--replace", "all")]
    public void Wrong_usage_is_exit_code_2(string option, string value) => Assert.Equal(2, Run(["annotate", "x.txt", option, value], out _));

    [Theory]
    [InlineData("500", 500)]
    [InlineData("2K", 2048)]
    [InlineData("1m", 1 << 20)]
    public void Sizes_may_be_given_in_thousands_and_millions(string size, int bytes)
    {
        Assert.Empty(Annotate(1, out _, Write("over.txt", new byte[bytes + 1].Select(_ => (byte)'a').ToArray()), "--max-size", size));
        Assert.Single(Annotate(0, out _, Write("just.txt", new byte[bytes].Select(_ => (byte)'a').ToArray()), "--max-size", size));
    }

    /// <summary>The offset is that of the first byte that is no text; replaced, the rest of the file is read.</summary>
    [Fact]
    public void Bytes_that_are_no_text_are_refused_with_their_place_or_replaced()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("一、工作\n推进“五助”服务"), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("，群众更加满意。\n")];
        var at = Encoding.UTF8.GetByteCount("一、工作\n推进“五助”服务");
        var bad = Write("bad.txt", bytes);
        Assert.Empty(Annotate(1, out var errors, bad));
        Assert.Contains($"{bad}: byte {at} is not utf-8", errors, StringComparison.Ordinal);
        Assert.Equal(["bad.txt"], Annotate(0, out errors, bad, "--replace", "invalid"));
        Assert.Contains($"{bad}: byte {at} is not utf-8; it was replaced", errors, StringComparison.Ordinal);
        Assert.Contains("服务\ufffd", Text(), StringComparison.Ordinal);
        Assert.Contains("群众更加满意", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Segmenting_replaces_on_request_too()
    {
        var (bad, output) = (Write("bad.txt", [.. "甲"u8, 0xFF, .. "乙"u8]), Path.Combine(_folder, "out.txt"));
        Assert.Equal(1, Run(["segment", bad, "-o", output], out var errors));
        Assert.Contains("byte 3", errors, StringComparison.Ordinal);
        Assert.Equal(0, Run(["segment", bad, "--replace", "invalid", "--separator", "", "-o", output], out _));
        Assert.Equal("甲\ufffd乙", File.ReadAllText(output));
    }

    /// <summary>A page says one encoding and is in another: its bytes decide, and so does the place of a fault in them.</summary>
    [Theory]
    [InlineData("gb18030", "utf-8")]
    [InlineData("utf-8", "gbk")]
    public void A_page_that_lies_about_its_encoding_is_read_as_what_it_is(string real, string claimed)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(real) ?? Encoding.GetEncoding(real);
        var page = encoding.GetBytes($"<!DOCTYPE html><html><head><meta charset=\"{claimed}\"></head><body><h1>青岚区2024年政府工作报告</h1><p>推进“五助”服务，群众更加满意，城乡面貌焕然一新。</p>");
        Assert.Equal(["page.html"], Annotate(0, out _, Write("page.html", [.. page, .. "</body></html>"u8])));
        Assert.Contains("推进“五助”服务，群众更加满意", Text(), StringComparison.Ordinal);
        using (var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "out.jsonl")))) Assert.Equal(real, json.RootElement.GetProperty("encoding").GetString());

        var bad = Write("bad.html", [.. page, 0xFF, .. "</body></html>"u8]);
        Assert.Empty(Annotate(1, out var errors, bad));
        Assert.Contains($"byte {page.Length} is not {real}", errors, StringComparison.Ordinal);
        Assert.Equal(["bad.html"], Annotate(0, out _, bad, "--replace", "invalid"));
    }

    private string Text()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, "out.jsonl")));
        return json.RootElement.GetProperty("text").GetString()!;
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private List<string?> Annotate(int exitCode, out string errors, params string[] args)
    {
        var output = Path.Combine(_folder, "out.jsonl");
        Assert.Equal(exitCode, Run(["annotate", .. args, "--no-themes", "--no-builtin-glossary", "--format", "jsonl", "-o", output], out errors));
        return [.. File.ReadAllLines(output).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("name").GetString())];
    }

    private static int Run(string[] args, out string errors)
    {
        var before = Console.Error;
        using var written = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetError(written);
            return ToolCommand.Run(args);
        }
        finally
        {
            Console.SetError(before);
            errors = written.ToString();
        }
    }
}
