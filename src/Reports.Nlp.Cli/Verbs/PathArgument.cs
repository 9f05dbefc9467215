using System.CommandLine;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>An argument that names files.</summary>
internal sealed class PathArgument<T>(string name) : Argument<T>(name), IPathSymbol;
