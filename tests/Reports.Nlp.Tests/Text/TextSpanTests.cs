using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Text;

public class TextSpanTests
{
    [Fact]
    public void Spans_that_touch_do_not_overlap()
    {
        Assert.False(new TextSpan(0, 2).Overlaps(new(2, 4)));
        Assert.True(new TextSpan(0, 3).Overlaps(new(2, 4)));
    }

    [Fact]
    public void The_longer_of_two_spans_that_start_together_sorts_first() =>
        Assert.True(new TextSpan(1, 5) < new TextSpan(1, 3));
}
