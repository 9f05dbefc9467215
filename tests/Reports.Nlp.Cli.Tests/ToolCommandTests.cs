using Reports.Nlp.Cli;

namespace Reports.Nlp.Cli.Tests;

public class ToolCommandTests
{
    [Fact]
    public void An_unknown_verb_is_wrong_usage() =>
        Assert.NotEmpty(ToolCommand.Create().Parse(["no-such-verb"]).Errors);
}
