using System.CommandLine;

namespace Reports.Nlp.Cli.Verbs;

/// <summary>A command with an example for its help page.</summary>
/// <param name="name">As it is typed.</param>
/// <param name="description">What it does, in the language of the messages.</param>
/// <param name="example">A command line that could be typed as it stands.</param>
internal sealed class Verb(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
