using System.Globalization;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Peers;

namespace Reports.Nlp.Benchmarks.Scale;

/// <summary>Measures the tool as it is installed: throughput on one worker and more, memory on longer and longer input, and cold start.</summary>
internal static class ScaleRun
{
    // A national archive: counties, years, characters of a report, bytes of UTF-8 a character.
    private const long ArchiveReports = 2_800 * 20;
    private const long ArchiveBytes = ArchiveReports * 20_000 * 3;

    private static readonly string[] Stream = ["annotate", "--input", "jsonl", "--format", "jsonl"];

    /// <summary>Runs all measurements.</summary>
    /// <returns>True.</returns>
    public static bool Run(PeerOptions options)
    {
        using var built = ToolUnderTest.Build();
        var page = new ResultPage(options, "scale", "Scale", ReportCorpus.Default.Description);
        page.Paragraph($"The tool as its package for this system ships it ({(built.Tool.Length == 1 ? "machine code" : "for the runtime: no C compiler was at hand")}), all of its work included: starting, reading\nJSON lines, annotating with themes and indicators, writing JSON lines to `/dev/null`.");
        var rates = Throughput(options, built, page);
        Memory(options, built, page);
        ColdStart(options, built, page);
        Archive(page, rates);
        page.Write();
        return true;
    }

    private static (int Jobs, double Rate)[] Throughput(PeerOptions options, ToolUnderTest built, ResultPage page)
    {
        var stream = ReportStream.Write(built.PathOf("stream.jsonl"), options.Unless(100_000, 60_000_000));
        var jobs = Enumerable.Range(0, 8).Select(i => 1 << i).TakeWhile(n => n <= Environment.ProcessorCount).ToArray();
        var seconds = Interleaved(options.Unless(1, 5), jobs.Select(n => (Func<double>)(() => MeasuredProcess.Time([.. built.Tool, .. Stream, stream.Path, "--jobs", $"{n}"]))));
        var rates = jobs.Select((n, i) => (Jobs: n, Rate: stream.Bytes / 1e6 / seconds[i])).ToArray();
        page.Paragraph($"## Throughput\n\n{stream.Reports} reports, {Number(stream.Bytes / 1e6, "F1")} MB of text; medians of interleaved runs.");
        page.Table(["`--jobs`", "s", "MB/s", "times one job"], rates.Select((rate, i) => (string[])[$"{rate.Jobs}", Number(seconds[i], "F2"), Number(rate.Rate, "F1"), Number(rate.Rate / rates[0].Rate, "F2")]));
        return rates;
    }

    private static void Memory(PeerOptions options, ToolUnderTest built, ResultPage page)
    {
        var unit = options.Unless(50_000, 1_000_000);
        var rows = ((int[])[1, 10, options.Unless(20, 100)]).Select(times =>
        {
            var stream = ReportStream.Write(built.PathOf("stream.jsonl"), (long)unit * times);
            var run = MeasuredProcess.Run([.. built.Tool, .. Stream, stream.Path]);
            return (string[])[$"{times} ×", $"{stream.Reports}", Number(stream.Bytes / 1e6, "F1"), Number(run.PeakBytes / 1e6, "F0")];
        }).ToArray();
        page.Paragraph("## Memory\n\nMost memory held at a time (VmHWM), at as many jobs as there are processors.");
        page.Table(["input", "reports", "MB of text", "peak MB"], rows);
    }

    private static void ColdStart(PeerOptions options, ToolUnderTest built, ResultPage page)
    {
        var rounds = options.Unless(1, 21);
        string[] annotate = ["annotate", Repository.File("tests", "Samples", "qinglan-2024-work-report.txt"), "--format", "json"];
        (string Name, string[] Arguments)[] runs =
        [
            ("an empty console program, on the runtime", built.Empty),
            ("one report annotated, without themes", [.. built.Tool, .. annotate, "--no-themes"]),
            ("one report annotated, with themes", [.. built.Tool, .. annotate]),
            ("the package for all other systems, without themes", [.. built.ToolOnRuntime, .. annotate, "--no-themes"]),
            ("the package for all other systems, with themes", [.. built.ToolOnRuntime, .. annotate]),
        ];
        var seconds = Interleaved(rounds, runs.Select(run => (Func<double>)(() => MeasuredProcess.Time(run.Arguments))));
        page.Paragraph($"## Cold start\n\nFrom the start of the process to its end; medians of {rounds} interleaved runs.");
        page.Table(["", "ms", "times the empty program"], runs.Select((run, i) => (string[])[run.Name, Number(seconds[i] * 1000, "F0"), Number(seconds[i] / seconds[0], "F1")]));
    }

    private static void Archive(ResultPage page, (int Jobs, double Rate)[] rates)
    {
        const int manyCores = 64;
        var (jobs, rate) = rates[^1];

        // Two runs of one machine differ by more than cores add to each other.
        var share = Math.Min(1, rate / jobs / rates[0].Rate);
        page.Paragraph($"## A national archive\n\n2,800 counties × 20 years = {ArchiveReports.ToString("N0", CultureInfo.InvariantCulture)} reports of about 20,000 characters, {Number(ArchiveBytes / 1e9, "F2")} GB of UTF-8. The line of {manyCores} cores is\ncalculated: as many times one job, less what is lost here on {jobs} ({Number(share * 100, "F0")} % of each core's speed remain).");
        page.Table(["cores", "MB/s", "s", "minutes"], rates.Append((manyCores, rates[0].Rate * manyCores * share)).Select(pair => (string[])[$"{pair.Item1}", Number(pair.Item2, "F1"), Number(ArchiveBytes / 1e6 / pair.Item2, "F0"), Number(ArchiveBytes / 6e7 / pair.Item2, "F1")]));
    }

    /// <summary>The median of each, all run once in turn, again and again; what a first run alone pays is left out.</summary>
    private static double[] Interleaved(int rounds, IEnumerable<Func<double>> runs)
    {
        var all = runs.Select(run => (Run: run, Seconds: new List<double>())).ToArray();
        foreach (var (run, _) in all) run();
        for (var round = 0; round < rounds; round++)
            foreach (var (run, seconds) in all) seconds.Add(run());
        return [.. all.Select(one => one.Seconds.Order().ElementAt(rounds / 2))];
    }

    private static string Number(double value, string format) => ResultPage.Number(value, format);
}
