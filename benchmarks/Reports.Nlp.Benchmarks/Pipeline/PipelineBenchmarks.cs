using BenchmarkDotNet.Attributes;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Throughput;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Benchmarks.Pipeline;

/// <summary>What annotating costs, text in and everything known out, and what each part that can be left out adds.</summary>
[MemoryDiagnoser, OverCorpus]
public class PipelineBenchmarks
{
    private static readonly ReportAnnotatorOptions Bare = new() { Tokens = false, Indicators = false };

    private readonly IReadOnlyList<string> _texts = ReportCorpus.Default.Texts;
    private readonly ReportAnnotator _bare = new(Bare);
    private readonly ReportAnnotator _themes = new(Bare with { ThemeClassifier = ThemeClassifier.Default });
    private readonly ReportAnnotator _tokens = new(Bare with { Tokens = true });
    private readonly ReportAnnotator _indicators = new(Bare with { Indicators = true });
    private readonly ReportAnnotator _all = new(new() { ThemeClassifier = ThemeClassifier.Default });

    [Benchmark(Baseline = true)]
    public int StructureAndMentions() => Annotate(_bare);

    [Benchmark]
    public int WithThemes() => Annotate(_themes);

    [Benchmark]
    public int WithTokens() => Annotate(_tokens);

    [Benchmark]
    public int WithIndicators() => Annotate(_indicators);

    [Benchmark]
    public int Everything() => Annotate(_all);

    private int Annotate(ReportAnnotator annotator) => _texts.Sum(text => annotator.Annotate(text, "report.txt").Mentions.Count);
}
