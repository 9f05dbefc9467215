using System.Globalization;
using System.Text;

using Reports.Nlp.Benchmarks.Corpus;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>A page of results, in Markdown: what was compared, where and how, tables, and who was left out.</summary>
internal sealed class ResultPage
{
    private readonly StringBuilder _text = new();
    private readonly PeerOptions _options;
    private readonly string _room;

    /// <summary>Begins a page.</summary>
    /// <param name="options">What was asked for.</param>
    /// <param name="room">Name of its file.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="input">What was measured on.</param>
    public ResultPage(PeerOptions options, string room, string title, string input)
    {
        (_options, _room) = (options, room);
        Paragraph($"# {title}");
        Paragraph(string.Create(CultureInfo.InvariantCulture, $"{Machine.Description}\nInput: {input}. {DateTime.UtcNow:yyyy-MM-dd}, made by"));
        Paragraph($"```\n{options.Command}\n```");
    }

    public void Paragraph(string text) => _text.Append(text).Append("\n\n");

    /// <summary>A table whose first column is text and whose others are figures.</summary>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(columns);
        Row([.. columns.Select((_, i) => i == 0 ? "---" : "---:")]);
        foreach (var row in rows) Row(row);
        _text.Append('\n');
    }

    /// <summary>Who was left out of the comparison.</summary>
    public void LeftOut(IReadOnlyCollection<string> lines)
    {
        if (lines.Count > 0) Paragraph(string.Join('\n', lines.Select(line => $"- {line}")));
    }

    /// <summary>Writes the page to its file, or to the terminal.</summary>
    public void Write()
    {
        var text = _text.ToString().TrimEnd() + "\n";
        if (!_options.Write || _options.Dry)
        {
            Console.WriteLine(text);
            return;
        }

        var file = Repository.File("benchmarks", "results", _room + ".md");
        File.WriteAllText(file, text);
        Console.WriteLine($"wrote {Path.GetRelativePath(Repository.Root, file)}");
    }

    public static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Speed of a peer: median, and slowest to fastest.</summary>
    public static string[] Speed(Peer peer) => [Number(peer.Rate, "F1"), $"{Number(peer.Rates.Slowest, "F1")}–{Number(peer.Rates.Fastest, "F1")}"];

    public static string NameOf(Peer peer) => peer.Version.Length == 0 ? peer.Name : $"{peer.Name} {peer.Version}";

    private void Row(IEnumerable<string> cells) => _text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
