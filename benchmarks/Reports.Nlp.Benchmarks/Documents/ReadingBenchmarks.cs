using System.Text;

using BenchmarkDotNet.Attributes;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Throughput;
using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Benchmarks.Documents;

/// <summary>What it costs to make documents (sections, paragraphs, sentences, a map to the source) of text, and of bytes.</summary>
[MemoryDiagnoser, OverCorpus]
public class ReadingBenchmarks
{
    private readonly IReadOnlyList<string> _texts = ReportCorpus.Default.Texts;
    private byte[][] _files = [];

    [GlobalSetup]
    public void Prepare() => _files = [.. _texts.Select(Encoding.UTF8.GetBytes)];

    [Benchmark(Baseline = true)]
    public int Text() => _texts.Sum(text => ReportReader.Read(text, "report.txt").Paragraphs.Count);

    [Benchmark]
    public int Bytes() => _files.Sum(file => ReportReader.Read(TextDecoder.Decode(file).Text, "report.txt").Paragraphs.Count);
}
