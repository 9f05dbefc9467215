using System.CommandLine;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>An option that names files.</summary>
internal sealed class PathOption<T>(string name, params string[] aliases) : Option<T>(name, aliases), IPathSymbol;
