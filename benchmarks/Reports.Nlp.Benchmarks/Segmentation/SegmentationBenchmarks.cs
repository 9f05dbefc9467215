using BenchmarkDotNet.Attributes;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Throughput;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Benchmarks.Segmentation;

/// <summary>What cutting reports into words costs, by way of asking for the tokens.</summary>
[MemoryDiagnoser, OverCorpus]
public class SegmentationBenchmarks
{
    private readonly string _text = ReportCorpus.Default.Text;
    private readonly LexiconSegmenter _segmenter = new();
    private readonly LexiconSegmenter _withoutModel = new(Lexicon.Default, new() { UseCharacterModel = false });
    private readonly List<Token> _list = [];
    private Token[] _room = [];

    [GlobalSetup]
    public void Prepare() => _room = new Token[_text.Length];

    [Benchmark(Baseline = true)]
    public int IntoTheCallersRoom() => _segmenter.Segment(_text, _room);

    [Benchmark]
    public int WithoutCharacterModel() => _withoutModel.Segment(_text, _room);

    [Benchmark]
    public int Enumerated()
    {
        var count = 0;
        foreach (var _ in _segmenter.Enumerate(_text)) count++;
        return count;
    }

    [Benchmark]
    public int IntoAListThatIsUsedAgain()
    {
        _list.Clear();
        _segmenter.Segment(_text, 0, _list);
        return _list.Count;
    }

    [Benchmark]
    public int IntoANewList() => _segmenter.Segment(_text).Count;
}
