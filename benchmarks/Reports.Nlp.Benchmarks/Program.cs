using BenchmarkDotNet.Running;

using Reports.Nlp.Benchmarks.Mentions;
using Reports.Nlp.Benchmarks.Pipeline;
using Reports.Nlp.Benchmarks.Segmentation;

if (args is ["peers", "segmentation", ..]) return SegmentationPeers.Run(args[2..]);
if (args is ["peers", "matching", ..]) return MatchingPeers.Run(args[2..]);
if (args is ["peers", "pipeline", ..]) return PipelinePeers.Run(args[2..]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
