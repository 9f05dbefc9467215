using System.Text;

using Reports.Nlp.Documents;

namespace Reports.Nlp.Benchmarks.Corpus;

/// <summary>The reports that everything here is measured on: those of a folder, or else the repository's sample at the length of a real report.</summary>
/// <remarks>The folder comes by an environment variable, because that reaches the processes that BenchmarkDotNet starts.</remarks>
internal sealed class ReportCorpus
{
    /// <summary>Names the folder of reports to measure on.</summary>
    public const string Variable = "REPORTS_NLP_CORPUS";

    private const int SampleReports = 4;
    private const int SampleBytes = 50_000;

    private static readonly Lazy<ReportCorpus> Chosen = new(Choose);

    private ReportCorpus(string description, IReadOnlyList<string> texts)
    {
        Description = description;
        Texts = texts;
        Text = string.Join('\n', texts);
        Bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
    }

    public static ReportCorpus Default => Chosen.Value;

    /// <summary>What it is, for the head of a table.</summary>
    public string Description { get; }

    /// <summary>The reports, one by one.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The reports, one below the other.</summary>
    public string Text { get; }

    /// <summary>Bytes of UTF-8 of all reports.</summary>
    public long Bytes { get; }

    public IReadOnlyList<ReportDocument> Documents() => [.. Texts.Select(text => ReportReader.Read(text, "report.txt"))];

    /// <summary>Whole reports one after the other, again and again, cut after a line.</summary>
    /// <param name="bytes">How many bytes of UTF-8 it shall have, less a line at most.</param>
    public string OfSize(int bytes)
    {
        var text = new StringBuilder();
        while (true)
        {
            foreach (var line in Text.AsSpan().EnumerateLines())
            {
                bytes -= Encoding.UTF8.GetByteCount(line) + 1;
                if (bytes < 0) return text.ToString();
                text.Append(line).Append('\n');
            }
        }
    }

    /// <summary>The reports, repeated in their order until there are so many bytes.</summary>
    public IReadOnlyList<string> TextsOfSize(long bytes)
    {
        var texts = new List<string>();
        for (var i = 0; bytes > 0; i++)
        {
            var text = Texts[i % Texts.Count];
            texts.Add(text);
            bytes -= Encoding.UTF8.GetByteCount(text);
        }

        return texts;
    }

    private static ReportCorpus Choose()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } folder)
            return new($"the repository's sample, {SampleReports} reports of {SampleBytes / 1000} KB made by repeating its chapters", Enumerable.Repeat(LongSample(), SampleReports).ToArray());
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0) throw new FileNotFoundException($"{folder}: found no .txt file; wanted a folder of reports");
        return new($"{files.Length} reports of a folder", Array.ConvertAll(files, File.ReadAllText));
    }

    /// <summary>The sample's head, its chapters again and again, its end with the list of terms.</summary>
    private static string LongSample()
    {
        var sample = File.ReadAllText(Repository.File("tests", "Samples", "qinglan-2024-work-report.txt"));
        var document = ReportReader.Read(sample, "sample.txt");
        var first = document.SourceMap.ToSource(document.Sections[0].Heading).Start;
        var last = document.SourceMap.ToSource(document.Sections.First(section => section.Part == ReportPart.Glossary).Heading).Start;
        var chapters = sample[first..last];
        var times = SampleBytes / Encoding.UTF8.GetByteCount(chapters);
        return $"{sample[..first]}{string.Concat(Enumerable.Repeat(chapters, times))}{sample[last..]}";
    }
}
