using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

using Reports.Nlp.Benchmarks.Corpus;
using Reports.Nlp.Benchmarks.Peers;
using Reports.Nlp.Benchmarks.Throughput;

// Left in the environment, since that is what the processes inherit that BenchmarkDotNet starts.
if (Array.IndexOf(args, "--reports") is var at and >= 0)
{
    if (at + 1 == args.Length)
    {
        Console.Error.WriteLine("--reports: wanted a folder of reports");
        return 2;
    }

    Environment.SetEnvironmentVariable(ReportCorpus.Variable, Path.GetFullPath(args[at + 1]));
    args = [.. args[..at], .. args[(at + 2)..]];
}

if (args is ["peers", ..]) return PeersProgram.Run(args.AsSpan(1));
// It finds the project to build by looking from here.
Environment.CurrentDirectory = Repository.Root;
var summaries = BenchmarkSwitcher.FromAssembly(typeof(ReportCorpus).Assembly).Run(args, DefaultConfig.Instance.AddColumn(new ThroughputColumn()));
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
