using Reports.Nlp.Cli;

return ToolCommand.Run(args);
