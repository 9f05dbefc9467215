using BenchmarkDotNet.Attributes;

using Reports.Nlp.Annotation;
using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Throughput;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Benchmarks.Themes;

/// <summary>What it costs to tell the themes of all paragraphs, in one call or in a call each.</summary>
[MemoryDiagnoser, OverCorpus]
public class ClassificationBenchmarks
{
    private readonly ThemeClassifier _classifier = ThemeClassifier.Default;

    private readonly ThemeInput[] _paragraphs =
        [.. ReportCorpus.Default.Documents().SelectMany(document => document.Paragraphs.Select(new ThemeInputs(document).Of))];

    [Benchmark(Baseline = true)]
    public int Batch() => _classifier.Classify(_paragraphs).Count;

    [Benchmark]
    public int OneByOne()
    {
        var sure = 0;
        foreach (var paragraph in _paragraphs)
            if (!_classifier.Classify(paragraph).Abstains) sure++;
        return sure;
    }
}
