using System.Globalization;

using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

using Reports.Nlp.Benchmarks.Corpus;

namespace Reports.Nlp.Benchmarks.Throughput;

/// <summary>Megabytes of UTF-8 a second, where a benchmark goes through all reports.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (1,000,000 bytes of UTF-8) of reports a second";

    public bool AlwaysShow => false;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(IsOverCorpus);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (!IsOverCorpus(benchmarkCase) || summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "-";
        const double nanosecondsAndMega = 1e9 / 1e6;
        return (ReportCorpus.Default.Bytes / statistics.Mean * nanosecondsAndMega).ToString("F1", CultureInfo.InvariantCulture);
    }

    private static bool IsOverCorpus(BenchmarkCase benchmark) => benchmark.Descriptor.Type.IsDefined(typeof(OverCorpusAttribute), inherit: false);
}
