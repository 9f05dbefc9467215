using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Reports.Nlp.Tests.Segmentation;

/// <summary>Lines with jieba's answers, for machines without jieba: <c>Golden/jieba.jsonl</c>.</summary>
internal static class GoldenLines
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin, UnicodeRanges.CjkUnifiedIdeographs, UnicodeRanges.CjkSymbolsandPunctuation, UnicodeRanges.HalfwidthandFullwidthForms),
    };

    public static List<(string Text, Dictionary<Mode, string[]> Tokens)> Read() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Segmentation", "Golden", "jieba.jsonl")).Select(line =>
        {
            var row = JsonNode.Parse(line)!.AsObject();
            return ((string)row["text"]!, Enum.GetValues<Mode>().ToDictionary(mode => mode, mode => row[mode.ToString()]!.AsArray().Select(token => (string)token!).ToArray()));
        })];

    /// <summary>Asks jieba again and writes the file in the source folder.</summary>
    public static void Write(IReadOnlyList<string> lines)
    {
        var answers = Enum.GetValues<Mode>().ToDictionary(mode => mode, mode => Jieba.Cut(lines, mode));
        using var file = new StreamWriter(Path.Combine(SourceFolder(), "Golden", "jieba.jsonl")) { NewLine = "\n" };
        for (var i = 0; i < lines.Count; i++)
        {
            var row = new JsonObject { ["text"] = lines[i] };
            foreach (var (mode, tokens) in answers) row[mode.ToString()] = new JsonArray([.. tokens[i].Select(token => JsonValue.Create(token))]);
            file.WriteLine(row.ToJsonString(Json));
        }
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
