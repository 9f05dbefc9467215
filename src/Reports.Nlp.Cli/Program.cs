using System.Text;

using Reports.Nlp.Cli;

// Results are written as UTF-8 everywhere; a Windows console has to be told.
if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = Encoding.UTF8;
return ToolCommand.Run(args);
