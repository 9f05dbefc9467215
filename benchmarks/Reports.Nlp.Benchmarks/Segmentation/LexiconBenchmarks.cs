using BenchmarkDotNet.Attributes;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Benchmarks.Segmentation;

/// <summary>What it costs to have a lexicon: loaded from a stream and checked, or with terms of one's own put on top.</summary>
[MemoryDiagnoser]
public class LexiconBenchmarks
{
    private readonly byte[] _file = File.ReadAllBytes(Repository.File("src", "Reports.Nlp", "Resources", "lexicon.bin"));
    private readonly string[] _few = PolicyTerms.OfCount(PolicyTerms.Few);
    private readonly string[] _many = PolicyTerms.OfCount(PolicyTerms.Many);

    [Benchmark(Baseline = true)]
    public int Load() => Lexicon.Load(new MemoryStream(_file)).WordCount;

    [Benchmark]
    public int With65Terms() => Lexicon.Default.With(_few).TermCount;

    [Benchmark]
    public int With20000Terms() => Lexicon.Default.With(_many).TermCount;
}
