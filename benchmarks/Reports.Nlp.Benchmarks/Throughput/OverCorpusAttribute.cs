namespace Reports.Nlp.Benchmarks.Throughput;

/// <summary>Says that each benchmark of a class goes through all reports once, so that its speed can be told in bytes a second.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OverCorpusAttribute : Attribute;
