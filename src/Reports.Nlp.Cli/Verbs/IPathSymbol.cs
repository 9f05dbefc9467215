namespace Reports.Nlp.Cli.Verbs;

/// <summary>An argument or option whose value is a file or folder, which shells complete.</summary>
internal interface IPathSymbol;
