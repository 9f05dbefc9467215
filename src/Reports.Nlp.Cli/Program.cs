using System.CommandLine;

using Reports.Nlp.Cli;

return ToolCommand.Create().Parse(args).Invoke();
