using BenchmarkDotNet.Attributes;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Throughput;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>What it costs to find terms in reports, leftmost first and there the longest, beside the framework's own means.</summary>
[MemoryDiagnoser, OverCorpus]
public class MatchingBenchmarks
{
    private readonly string _text = ReportCorpus.Default.Text;
    private LongestMatching _ours = null!;
    private SearchValuesMatching _searchValues = null!;

    /// <summary>The terms of the built-in glossary of reports, or as many as a large collection has.</summary>
    [Params(PolicyTerms.Few, PolicyTerms.Many)]
    public int Terms { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var terms = PolicyTerms.OfCount(Terms);
        (_ours, _searchValues) = (new(terms), new(terms));
    }

    [Benchmark(Baseline = true)]
    public int SearchValues() => _searchValues.Find(_text, null);

    [Benchmark]
    public int Ours() => _ours.Find(_text, null);
}
