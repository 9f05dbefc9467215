using System.CommandLine;

namespace Reports.Nlp.Cli;

/// <summary>How a verb is run: by a tool that can be told to stop.</summary>
internal sealed class ToolInvocation : InvocationConfiguration
{
    /// <summary>Stops the verb.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>What stops the verb that was parsed; nothing where it is not run by <see cref="ToolCommand.Run(string[])"/>.</summary>
    public static CancellationToken CancellationOf(ParseResult parse) => parse.InvocationConfiguration is ToolInvocation { Cancellation: var token } ? token : CancellationToken.None;
}
