using System.CommandLine;
using System.CommandLine.Parsing;

using Reports.Nlp.Cli.Languages;

namespace Reports.Nlp.Cli;

/// <summary>Says in the language what the parser found wrong, whose own sentences are English.</summary>
/// <remarks>
/// The parser tells which symbol is wrong, and the symbol's tokens tell how. What our own validators say is in the language
/// already, and is told as it stands.
/// </remarks>
internal static class UsageErrors
{
    /// <summary>One line for each thing that is wrong, each once.</summary>
    public static IEnumerable<string> Of(ParseResult parse, UsageMessages say) => parse.Errors.SelectMany(error => Of(error, parse, say)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Of(ParseError error, ParseResult parse, UsageMessages say) => error.SymbolResult switch
    {
        CommandResult when parse.UnmatchedTokens.Count > 0 => parse.UnmatchedTokens.Select(word => word is ['-', _, ..] ? say.UnknownOption(word) : say.UnknownWord(word)),
        CommandResult { Command.Action: null } => [say.MissingVerb],
        ArgumentResult { Parent: not OptionResult, Tokens.Count: 0 } missing => [say.MissingArgument(missing.Argument.Name)],
        OptionResult { IdentifierTokenCount: 0, Option.Required: true } missing => [say.MissingOption(missing.Option.Name)],
        OptionResult { Tokens.Count: 0 } bare => [say.MissingValue(bare.Option.Name)],
        OptionResult { Option.Arity.MaximumNumberOfValues: 1, Tokens.Count: > 1 } twice => [say.OneValue(twice.Option.Name)],
        null => [say.Other(error.Message)],
        _ => [error.Message],
    };
}
