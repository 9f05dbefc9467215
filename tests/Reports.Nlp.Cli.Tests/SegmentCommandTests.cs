using System.Text;

using Reports.Nlp.Cli;

namespace Reports.Nlp.Cli.Tests;

public sealed class SegmentCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Each_line_is_cut_and_the_line_ends_stay() =>
        Assert.Equal("我 / 来到 / 北京\n\n清华大学 / \r\n好", Segment("我来到北京\n\n清华大学\r\n好"));

    [Theory]
    [InlineData("\uFEFF第一行\n第二行\n")]
    [InlineData("没有行尾")]
    [InlineData("\n\n")]
    [InlineData("甲\u2028乙\u0085丙\v丁\0戊\r己\n😀\U00020000\n")]
    public void Joined_tokens_are_the_input_byte_for_byte(string text) => Assert.Equal(text, Segment(text, "--separator", ""));

    [Fact]
    public void Modes_are_those_of_jieba()
    {
        Assert.Equal("中国科学院", Segment("中国科学院", "--mode", "precise"));
        Assert.Equal("中国 / 科学 / 学院 / 科学院 / 中国科学院", Segment("中国科学院", "--mode", "search"));
        Assert.Equal("清华 / 清华大学 / 华大 / 大学", Segment("清华大学", "--mode", "full"));
        Assert.Equal("云/栖/区/人民政府", Segment("云栖区人民政府", "--no-hmm", "--separator", "/"));
    }

    [Fact]
    public void User_words_stay_whole()
    {
        var words = Write("words.txt", "“四帮 四送”\n网通办平 5 n\n");
        Assert.Equal("“四帮 四送” / ， / 一 / 网通办平 / 台", Segment("“四帮 四送”，一网通办平台", "--user-words", words));
    }

    [Fact]
    public void Text_in_another_encoding_is_read() =>
        Assert.Equal("我 / 来到 / 北京", SegmentFile(Write("gbk.txt", CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes("我来到北京"))));

    [Fact]
    public void Bad_input_is_an_error_and_leaves_no_output()
    {
        var output = Path.Combine(_folder, "out.txt");
        foreach (var input in (string[])[Path.Combine(_folder, "missing.txt"), Write("empty.txt", ""), Write("binary.txt", [0xFF, 0x00, 0x81, 0x20, 0xFE])])
        {
            Assert.Equal(1, Run("segment", input, "-o", output));
            Assert.False(File.Exists(output));
        }
    }

    [Fact]
    public void The_output_is_never_an_input()
    {
        var input = Write("in.txt", "我来到北京");
        var words = Write("words.txt", "来到北京");
        Assert.Equal(1, Run("segment", input, "-o", input));
        Assert.Equal(1, Run("segment", input, "--user-words", words, "-o", words));
        Assert.Equal("我来到北京", File.ReadAllText(input));
        Assert.Equal("来到北京", File.ReadAllText(words));
    }

    [Fact]
    public void An_unknown_mode_is_wrong_usage() => Assert.Equal(2, ToolCommand.Run(["segment", "--mode", "fast"]));

    [Fact]
    public void A_lexicon_is_built_from_jiebas_files()
    {
        var dictionary = Write("dict.txt", "云栖 10 ns\n松溪 10 ns\n");
        Write("prob_start.py", "P={'B': -0.3, 'E': -3.14e+100, 'M': -3.14e+100, 'S': -1.5}\n");
        Write("prob_trans.py", "P={'B': {'E': -0.5, 'M': -0.9}, 'E': {'B': -0.6, 'S': -0.8}, 'M': {'E': -0.3, 'M': -1.3}, 'S': {'B': -0.7, 'S': -0.7}}\n");
        Write("prob_emit.py", "P={'B': {'\\u5f88': -5.0}, 'E': {}, 'M': {}, 'S': {}}\n");
        var output = Path.Combine(_folder, "lexicon.bin");
        Assert.Equal(0, Run("lexicon", "build", "--dictionary", dictionary, "--model", _folder, "-o", output));
        using (var stream = File.OpenRead(output)) Assert.Equal(2, Segmentation.Lexicon.Load(stream).WordCount);
        Assert.Equal(1, Run("lexicon", "build", "--dictionary", dictionary, "--model", _folder, "-o", dictionary));
        Assert.Equal(1, Run("lexicon", "build", "--dictionary", output, "--model", _folder, "-o", dictionary));
    }

    private string Segment(string text, params string[] options) => SegmentFile(Write("in.txt", text), options);

    private string SegmentFile(string input, params string[] options)
    {
        var output = Path.Combine(_folder, "out.txt");
        Assert.Equal(0, Run(["segment", input, "-o", output, .. options]));
        return new UTF8Encoding(false).GetString(File.ReadAllBytes(output));
    }

    private static int Run(params string[] arguments) => ToolCommand.Run(arguments);

    private string Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
