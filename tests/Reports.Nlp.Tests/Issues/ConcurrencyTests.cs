using System.Diagnostics;
using System.Globalization;

using Reports.Nlp.Annotation;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Issues;

/// <summary>One annotator serves many threads, and two annotators never see each other's words.</summary>
/// <remarks><c>REPORTS_NLP_THREADS_SECONDS</c> sets how long the threads run; two seconds without it.</remarks>
public class ConcurrencyTests
{
    private static readonly string Sample = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Samples", "qinglan-2024-work-report.txt"));

    [Fact]
    public void Eight_threads_give_what_one_gives()
    {
        var annotator = new ReportAnnotator();
        var wanted = Bytes(annotator, Sample);
        var clock = Stopwatch.StartNew();
        var seconds = int.TryParse(Environment.GetEnvironmentVariable("REPORTS_NLP_THREADS_SECONDS"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : 2;
        var runs = 0;
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            while (clock.Elapsed < TimeSpan.FromSeconds(seconds))
            {
                if (!Bytes(annotator, Sample).AsSpan().SequenceEqual(wanted)) Interlocked.Add(ref runs, int.MinValue / 2);
                Interlocked.Increment(ref runs);
            }
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.True(runs >= 8, $"{runs} runs, or one that differed");
    }

    [Fact]
    public void Two_annotators_never_see_each_others_words()
    {
        const string text = "一、工作回顾\n我们持续推进“百企焕新”和“九曲十八弯”行动，取得新的成效。\n";
        var (first, second) = (Annotator("百企焕新"), Annotator("九曲十八弯"));
        Parallel.For(0, 200, i =>
        {
            var report = (i % 2 == 0 ? first : second).Annotate(text, "made-up.txt");
            Assert.Equal(i % 2 == 0 ? "百企焕新" : "九曲十八弯", Assert.Single(report.Mentions).Span.In(report.Document.Text));
        });

        static ReportAnnotator Annotator(string term) => new(new ReportAnnotatorOptions
        {
            Glossaries = [new Glossary([new Sense("user/1", term, "一项为了说明而编造的行动。", SenseKind.User)])],
            UseBuiltInGlossary = false,
        });
    }

    private static byte[] Bytes(ReportAnnotator annotator, string text)
    {
        using var stream = new MemoryStream();
        AnnotationJson.WriteLine(annotator.Annotate(text, "made-up.txt"), null, stream);
        return stream.ToArray();
    }
}
