using BenchmarkDotNet.Attributes;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Throughput;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Benchmarks.Mentions;

/// <summary>What it costs to tell what the abbreviations of documents mean: with the built-in glossary, and with what all of the documents define besides.</summary>
[MemoryDiagnoser, OverCorpus]
public class ResolutionBenchmarks
{
    private readonly (ReportDocument Document, Glossary Own)[] _documents =
        [.. ReportCorpus.Default.Documents().Select(document => (document, GlossaryHarvester.Harvest(document).Glossary))];

    private readonly MentionResolver _builtIn = new(new() { BuiltIn = BuiltInGlossary.Default });
    private MentionResolver _corpus = null!;

    [GlobalSetup]
    public void Prepare() => _corpus = new(new() { BuiltIn = BuiltInGlossary.Default, Corpus = new(_documents.SelectMany(pair => pair.Own.Senses).DistinctBy(sense => sense.Id)) });

    [Benchmark(Baseline = true)]
    public int BuiltIn() => Resolve(_builtIn);

    [Benchmark]
    public int BuiltInAndCorpus() => Resolve(_corpus);

    private int Resolve(MentionResolver resolver)
    {
        var mentions = 0;
        foreach (var (document, own) in _documents) mentions += resolver.Resolve(document, own).Mentions.Count;
        return mentions;
    }
}
