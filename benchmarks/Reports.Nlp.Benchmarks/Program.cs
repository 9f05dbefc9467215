using BenchmarkDotNet.Running;

using Reports.Nlp.Benchmarks.Segmentation;

if (args is ["peers", "segmentation", ..]) return SegmentationPeers.Run(args[2..]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
