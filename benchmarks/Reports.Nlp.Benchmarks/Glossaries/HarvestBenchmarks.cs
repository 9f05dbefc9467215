using BenchmarkDotNet.Attributes;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Throughput;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Benchmarks.Glossaries;

/// <summary>What it costs to find what reports define: of documents already read, and reading included.</summary>
[MemoryDiagnoser, OverCorpus]
public class HarvestBenchmarks
{
    private readonly IReadOnlyList<string> _texts = ReportCorpus.Default.Texts;
    private readonly IReadOnlyList<ReportDocument> _documents = ReportCorpus.Default.Documents();

    [Benchmark(Baseline = true)]
    public int DocumentsThatWereRead() => _documents.Sum(document => GlossaryHarvester.Harvest(document).Glossary.Senses.Count);

    [Benchmark]
    public int ReadingIncluded() => _texts.Sum(text => GlossaryHarvester.Harvest(ReportReader.Read(text, "report.txt")).Glossary.Senses.Count);
}
