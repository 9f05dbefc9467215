using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Tests.Languages;

public sealed partial class LanguageTests : IDisposable
{
    private const string Report = "青岚区2024年政府工作报告\n\n各位代表：\n\n一、2023年工作回顾\n\n推进“五助”服务，探索“三送”机制，地区生产总值增长5%。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助行。\n3.六进：进社区、进学校、进企业、进农村、进机关。\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("", "", "zh_CN.UTF-8", DisplayLanguage.Chinese)]
    [InlineData("", "", "zh-Hans", DisplayLanguage.Chinese)]
    [InlineData("", "", "zh", DisplayLanguage.Chinese)]
    [InlineData("", "", "en_US.UTF-8", DisplayLanguage.English)]
    [InlineData("", "", "zhu_XX", DisplayLanguage.English)]
    [InlineData("", "", "C", DisplayLanguage.English)]
    [InlineData("", "zh_TW.UTF-8", "en_US.UTF-8", DisplayLanguage.Chinese)]
    [InlineData("C", "zh_CN.UTF-8", "zh_CN.UTF-8", DisplayLanguage.English)]
    [InlineData("zh_CN.UTF-8", "C", "C", DisplayLanguage.Chinese)]
    public void The_locale_decides_in_the_order_of_posix(string all, string messages, string lang, DisplayLanguage wanted)
    {
        string? Variable(string name) => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, "LANG" => lang, _ => null };
        Assert.Equal(new(wanted, ByName: false), LanguageChoice.Of(["annotate", "x.txt"], Variable));
    }

    [Theory]
    [InlineData(true, "--lang", "zh", "annotate")]
    [InlineData(true, "annotate", "--lang", "zh", "--help")]
    [InlineData(true, "annotate", "x.txt", "--lang=zh")]
    [InlineData(true, "annotate", "x.txt", "--lang:zh", "--no-such-option")]
    [InlineData(false, "explain", "zh")]
    [InlineData(false, "annotate", "--", "--lang", "zh")]
    [InlineData(false, "annotate", "--lang", "de")]
    [InlineData(false, "annotate", "--lang")]
    public void The_option_decides_wherever_it_stands(bool chinese, params string[] args) =>
        Assert.Equal(new(chinese ? DisplayLanguage.Chinese : DisplayLanguage.English, chinese), LanguageChoice.Of(args, _ => "C"));

    [Theory]
    [InlineData(2)]
    [InlineData(2, "no-such-verb")]
    [InlineData(2, "glossary")]
    [InlineData(2, "annotate")]
    [InlineData(2, "annotate", "x.txt", "--no-such-option")]
    [InlineData(2, "annotate", "x.txt", "--format", "pdf")]
    [InlineData(2, "annotate", "x.txt", "--format")]
    [InlineData(2, "annotate", "x.txt", "--format", "json", "--format", "csv")]
    [InlineData(2, "annotate", "x.txt", "--jobs", "many")]
    [InlineData(2, "annotate", "x.txt", "--min-confidence", "2")]
    [InlineData(2, "annotate", "x.txt", "--max-size", "0")]
    [InlineData(2, "compare", "x.txt", "--term", "")]
    [InlineData(2, "compare", "x.txt", "--top", "0")]
    [InlineData(2, "explain", "五助", "--year", "22")]
    [InlineData(2, "train")]
    [InlineData(2, "completion", "cmd")]
    [InlineData(2, "segment", "a.txt", "b.txt")]
    [InlineData(2, "lint", "x.txt", "--lang", "de")]
    [InlineData(1, "annotate", "no-such-file.txt")]
    [InlineData(1, "annotate", "{empty}")]
    [InlineData(1, "annotate", "{binary}")]
    [InlineData(1, "annotate", "{report}", "--max-size", "10")]
    [InlineData(1, "annotate", "{report}", "--theme-model", "{report}")]
    [InlineData(1, "annotate", "{report}", "--glossary", "{report}")]
    [InlineData(1, "annotate", "{report}", "--no-themes", "-o", "{report}")]
    [InlineData(1, "annotate", "{report}", "--no-themes", "-o", "{folder}/none/out.json")]
    [InlineData(1, "annotate", "{lines}", "--input", "jsonl", "--no-themes", "-o", "{folder}/out.json")]
    [InlineData(1, "compare", "no-such-file.txt", "--no-themes")]
    [InlineData(1, "classify", "no-such-file.jsonl")]
    [InlineData(1, "classify", "{lines}", "-o", "{folder}/out.jsonl")]
    [InlineData(1, "evaluate", "--data", "no-such-file.tsv")]
    [InlineData(1, "train", "--add", "{report}", "-o", "{folder}/model")]
    [InlineData(1, "explain", "没有此词", "--no-builtin-glossary")]
    [InlineData(1, "glossary", "list", "no-such-file.json")]
    [InlineData(1, "glossary", "find", "{glossary}", "没有此词")]
    [InlineData(1, "segment", "{empty}")]
    [InlineData(1, "segment", "{report}", "--user-words", "{binary}")]
    [InlineData(1, "lexicon", "build", "--dictionary", "{report}", "--model", "{folder}", "-o", "{folder}/lexicon.bin")]
    public void Whatever_is_wrong_is_told_in_the_language_asked_for(int exitCode, params string[] args)
    {
        var typed = Array.ConvertAll(args, Prepared);
        foreach (var (language, isChinese) in ((string, bool)[])[("zh", true), ("en", false)])
        {
            string[] named = args.Contains("--lang") ? [] : ["--lang", language];
            Environment.SetEnvironmentVariable("LC_ALL", isChinese ? "zh_CN.UTF-8" : "C");
            try
            {
                var (code, _, errors) = Tool.Run([.. typed, .. named]);
                Assert.Equal(exitCode, code);
                Assert.NotEqual("", errors);
                foreach (var line in errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)) Assert.Equal(isChinese, Han().IsMatch(Quoted().Replace(line, "")));
                if (exitCode == 2) Assert.EndsWith(" --help\n", errors, StringComparison.Ordinal);
            }
            finally
            {
                Environment.SetEnvironmentVariable("LC_ALL", "C");
            }
        }
    }

    [Theory]
    [InlineData("annotate", "--format", "csv")]
    [InlineData("annotate", "--format", "csv", "--what", "indicators")]
    [InlineData("annotate", "--format", "glossed")]
    [InlineData("annotate", "--format", "conllu")]
    [InlineData("annotate", "--format", "brat")]
    [InlineData("annotate", "--format", "webanno")]
    [InlineData("glossary", "harvest")]
    [InlineData("segment")]
    public void Data_is_the_same_in_every_language(params string[] args) => Assert.Equal(Output([.. args, Prepared("{report}"), "--lang", "en"]), Output([.. args, Prepared("{report}"), "--lang", "zh"]));

    [Theory]
    [InlineData("annotate", "--format", "jsonl")]
    [InlineData("lint", "--format", "json")]
    public void Json_differs_in_the_messages_of_diagnostics_only_and_only_where_a_language_is_named(params string[] args)
    {
        string[] line = [.. args, Prepared("{report}")];
        var plain = Output(line);
        Assert.Equal(plain, Output([.. line, "--lang", "en"]));
        Environment.SetEnvironmentVariable("LC_ALL", "zh_CN.UTF-8");
        Assert.Equal(plain, Output(line));
        Environment.SetEnvironmentVariable("LC_ALL", "C");
        var chinese = JsonNode.Parse(Output([.. line, "--lang", "zh"]))!;
        var english = JsonNode.Parse(plain)!;
        Assert.Contains("缺少注释2", chinese.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        Assert.Contains("note 2 is missing", plain, StringComparison.Ordinal);
        Assert.Equal(Silent(english), Silent(chinese));
    }

    [Fact]
    public void Text_for_people_is_in_the_language_asked_for()
    {
        string[] annotate = ["annotate", Prepared("{report}"), "--format", "text", "--no-themes"];
        Assert.Contains("本文定义：", Output([.. annotate, "--lang", "zh"]), StringComparison.Ordinal);
        Assert.Contains("this report's list of terms: report", Output([.. annotate, "--lang", "en"]), StringComparison.Ordinal);
        Assert.Contains("report.txt:12: 警告 RN0302：名词解释中有“六进”", Output(["lint", Prepared("{report}"), "--lang", "zh"]), StringComparison.Ordinal);
        Assert.Contains("report.txt:12: warning RN0302: “六进” is explained", Output(["lint", Prepared("{report}"), "--lang", "en"]), StringComparison.Ordinal);
        Assert.Contains("（用户术语表）", Output(["explain", "五助", "--glossary", Prepared("{glossary}"), "--lang", "zh"]), StringComparison.Ordinal);
        Assert.Contains("(your glossary)", Output(["explain", "五助", "--glossary", Prepared("{glossary}"), "--lang", "en"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_chinese_unless_another_language_is_named()
    {
        string[] annotate = ["annotate", Prepared("{report}"), "--format", "html", "--no-themes"];
        Assert.Contains("<html lang=\"zh-CN\">", Output(annotate), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", Output([.. annotate, "--lang", "en"]), StringComparison.Ordinal);
    }

    /// <summary>The JSON without the messages of diagnostics.</summary>
    private static string Silent(JsonNode json)
    {
        if (json is JsonObject fields && fields.ContainsKey("code")) fields.Remove("message");
        foreach (var child in json is JsonObject o ? [.. o.Select(pair => pair.Value)] : json is JsonArray list ? list.ToArray() : [])
            if (child is not null) Silent(child);
        return json.ToJsonString();
    }

    private string Output(params string[] args)
    {
        var output = Path.Combine(_folder, "output.bin");
        var (exitCode, _, errors) = Tool.Run([.. args, "-o", output]);
        Assert.True(exitCode == 0, errors);
        return Encoding.Latin1.GetString(File.ReadAllBytes(output)) is var bytes && args.Contains("brat") ? bytes : File.ReadAllText(output);
    }

    private string Prepared(string word)
    {
        byte[]? content = word switch
        {
            "{report}" => Encoding.UTF8.GetBytes(Report),
            "{empty}" => [],
            "{binary}" => [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01, 0xFF],
            "{lines}" => Encoding.UTF8.GetBytes("no json\n7\n{\"name\":1}\n{\"name\":\"a\"}\n"),
            "{glossary}" => Encoding.UTF8.GetBytes("{\"schema\":\"reports-nlp-glossary/1\",\"entries\":[{\"id\":\"g/1\",\"term\":\"五助\",\"definition\":\"助餐、助浴、助医、助洁、助行。\",\"kind\":\"user\"}]}"),
            _ => null,
        };
        if (content is null) return word.Replace("{folder}", _folder, StringComparison.Ordinal);
        var path = Path.Combine(_folder, word.Trim('{', '}') + ".txt");
        if (!File.Exists(path)) File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>What a message quotes is as it was typed or found.</summary>
    [GeneratedRegex("\"[^\"]*\"|“没有此词”")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
