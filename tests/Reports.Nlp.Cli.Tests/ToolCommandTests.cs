using Reports.Nlp.Cli;

namespace Reports.Nlp.Cli.Tests;

public class ToolCommandTests
{
    [Fact]
    public void An_unknown_verb_is_wrong_usage() =>
        Assert.Equal(2, ToolCommand.Run(["no-such-verb"]));
}
