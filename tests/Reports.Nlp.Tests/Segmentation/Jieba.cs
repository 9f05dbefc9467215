using System.Diagnostics;
using System.Text;

namespace Reports.Nlp.Tests.Segmentation;

/// <summary>Asks jieba for its tokens.</summary>
internal static class Jieba
{
    public const string Folder = "/usr/lib/python3/dist-packages/jieba";

    private const string Python = "/usr/bin/python3";
    private const char Separator = '\u241F';

    private const string Script = """
        import sys, jieba
        jieba.setLogLevel(60)
        cut = {
            "Precise": lambda line: jieba.cut(line),
            "PreciseWithoutModel": lambda line: jieba.cut(line, HMM=False),
            "Search": lambda line: jieba.cut_for_search(line),
            "SearchWithoutModel": lambda line: jieba.cut_for_search(line, HMM=False),
            "Full": lambda line: jieba.cut(line, cut_all=True),
        }[sys.argv[1]]
        lines = sys.stdin.buffer.read().decode("utf-8").split("\n")
        sys.stdout.buffer.write("\n".join("\u241f".join(cut(line)) for line in lines).encode("utf-8"))
        """;

    public static bool IsInstalled { get; } = File.Exists(Python) && File.Exists(Path.Combine(Folder, "dict.txt"));

    /// <summary>Tokens of each line; no line may hold a line feed or half a surrogate pair.</summary>
    public static List<string[]> Cut(IReadOnlyList<string> lines, Mode mode)
    {
        var start = new ProcessStartInfo(Python, ["-c", Script, mode.ToString()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var writing = Task.Run(() =>
        {
            process.StandardInput.Write(string.Join('\n', lines));
            process.StandardInput.Close();
        });
        var answer = process.StandardOutput.ReadToEnd();
        writing.GetAwaiter().GetResult();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. answer.Split('\n').Zip(lines, (tokens, line) => line.Length == 0 ? [] : tokens.Split(Separator))];
    }
}
