using Reports.Nlp.Annotation;
using Reports.Nlp.Annotation.Comparison;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Tests;

/// <summary>What may take long can be stopped: before it begins, and in its middle.</summary>
public class CancellationTests
{
    private static readonly string Report = "青岚区2024年政府工作报告\n各位代表：\n一、2023年工作回顾\n" + string.Concat(Enumerable.Range(1, 400).Select(i => $"推进“五助”服务，新增床位{i}张，群众更加满意。\n"))
        + "名词解释\n1.五助：助餐、助浴、助医、助洁、助行。\n";

    private static readonly ReportDocument Document = ReportReader.Read(Report, "report.txt");
    private static readonly AnnotatedReport Annotated = new ReportAnnotator().Annotate(Document);
    private static readonly CancellationToken Stopped = new(canceled: true);

    public static TheoryData<string, Action<CancellationToken>> Work => new()
    {
        { "read", token => ReportReader.Read(Report, "report.txt", token) },
        { "read under an id", token => ReportReader.Read(Report, "report.txt", "report", token) },
        { "read with a map", token => ReportReader.Read(Report, "report.txt", "report", SourceMap.Identity(Report.Length), token) },
        { "harvest", token => GlossaryHarvester.Harvest(Document, token) },
        { "harvest several", token => GlossaryHarvester.Harvest([Document], token) },
        { "resolve", token => new MentionResolver(new MentionSources()).Resolve(Document, Glossary.Empty, token) },
        { "find candidates", token => new MentionResolver(new MentionSources()).FindCandidates(Document, Glossary.Empty, OverlapPolicy.All, token) },
        { "extract", token => IndicatorExtractor.Extract(Document, token) },
        { "annotate a text", token => new ReportAnnotator().Annotate(Report, "report.txt", token) },
        { "annotate", token => new ReportAnnotator().Annotate(Document, token) },
        { "annotate together", token => new ReportAnnotator().AnnotateTogether([Document], token) },
        { "compare", token => ReportComparison.Of([Annotated], new(), token) },
    };

    [Theory]
    [MemberData(nameof(Work))]
    public void What_was_stopped_before_does_not_begin(string name, Action<CancellationToken> work)
    {
        Assert.NotEmpty(name);
        Assert.Throws<OperationCanceledException>(() => work(Stopped));
        work(CancellationToken.None);
    }

    [Fact]
    public void Annotating_stops_between_two_paragraphs()
    {
        using var stop = new CancellationTokenSource();
        var segmenter = new CountingSegmenter(7, stop);
        var annotator = new ReportAnnotator(new ReportAnnotatorOptions { Segmenter = segmenter });
        Assert.Throws<OperationCanceledException>(() => annotator.Annotate(Document, stop.Token));
        Assert.InRange(segmenter.Calls, 7, 20);
    }

    [Fact]
    public void Reports_that_are_annotated_together_stop_in_the_second()
    {
        using var stop = new CancellationTokenSource();
        var other = ReportReader.Read(Report, "other.txt");
        var counted = new CountingSegmenter(int.MaxValue, stop);
        new ReportAnnotator(new ReportAnnotatorOptions { Segmenter = counted }).Annotate(Document);
        var segmenter = new CountingSegmenter(counted.Calls + 7, stop);
        Assert.Throws<OperationCanceledException>(() => new ReportAnnotator(new ReportAnnotatorOptions { Segmenter = segmenter }).AnnotateTogether([Document, other], stop.Token));
        Assert.InRange(segmenter.Calls, counted.Calls + 7, counted.Calls + 20);
    }

    /// <summary>A classifier that knows nothing of tokens is stopped before it and after it.</summary>
    [Fact]
    public void A_classifier_without_a_token_still_stops_with_the_rest()
    {
        using var stop = new CancellationTokenSource();
        var annotator = new ReportAnnotator(new ReportAnnotatorOptions { ThemeClassifier = new StoppingClassifier(stop) });
        Assert.Throws<OperationCanceledException>(() => annotator.Annotate(Document, stop.Token));
        Assert.Throws<OperationCanceledException>(() => ((IThemeClassifier)new StoppingClassifier(stop)).Classify([], stop.Token));
    }

    [Fact]
    public void A_harvest_of_many_stops_where_it_is()
    {
        using var stop = new CancellationTokenSource();
        var given = 0;
        Assert.Throws<OperationCanceledException>(() => GlossaryHarvester.Harvest(Endless(), stop.Token));
        Assert.Equal(3, given);

        IEnumerable<ReportDocument> Endless()
        {
            while (true)
            {
                if (++given == 3) stop.Cancel();
                yield return ReportReader.Read(Report, $"report-{given}.txt");
            }
        }
    }

    /// <summary>The other thread stops what has begun; whoever is read to the end in spite of it is read again.</summary>
    [Fact]
    public void Reading_stops_in_the_middle()
    {
        using var stop = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();
        var text = string.Concat(Enumerable.Repeat("一、工作\n推进“五助”服务，群众更加满意。\n", 20_000));
        var thread = new Thread(() =>
        {
            begun.Wait();
            stop.Cancel();
        });
        thread.Start();
        Assert.Throws<OperationCanceledException>((Action)ReadOn);
        thread.Join();

        void ReadOn()
        {
            begun.Set();
            while (true) ReportReader.Read(text, "report.txt", stop.Token);
        }
    }

    [Fact]
    public void A_comparison_stops_between_two_reports()
    {
        using var stop = new CancellationTokenSource();
        var annotator = new ReportAnnotator();
        AnnotatedReport[] reports = [.. Enumerable.Range(0, 5).Select(i => annotator.Annotate(Report, $"r{i}.txt"))];
        Assert.Throws<OperationCanceledException>(() => ReportComparison.Of(reports, new() { ChosenTerms = new StoppingTerms(stop) }, stop.Token));
    }

    private sealed class CountingSegmenter(int last, CancellationTokenSource stop) : ISegmenter
    {
        private readonly LexiconSegmenter _inner = new();

        public int Calls { get; private set; }

        public void Segment(ReadOnlySpan<char> text, int offset, List<Token> tokens)
        {
            if (++Calls == last) stop.Cancel();
            _inner.Segment(text, offset, tokens);
        }
    }

    private sealed class StoppingClassifier(CancellationTokenSource stop) : IThemeClassifier
    {
        public IReadOnlyList<ThemePrediction> Classify(IReadOnlyList<ThemeInput> inputs)
        {
            stop.Cancel();
            return [.. inputs.Select(_ => new ThemePrediction([new("other", 1)], false))];
        }
    }

    /// <summary>Words to count, the second of which stops the counting.</summary>
    private sealed class StoppingTerms(CancellationTokenSource stop) : List<string>(["服务", "床位", "群众"]), IReadOnlyList<string>, IEnumerable<string>
    {
        IEnumerator<string> IEnumerable<string>.GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                if (i == 1) stop.Cancel();
                yield return this[i];
            }
        }
    }
}
