using Reports.Nlp.Cli.Annotating;

using Xunit;

namespace Reports.Nlp.Cli.Tests.Annotating;

public class OrderedWorkTests
{
    private readonly List<string> _kept = [];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Results_come_in_the_order_of_the_items_without_those_that_are_null(int jobs)
    {
        var results = OrderedWork.Run(Enumerable.Range(0, 500), jobs, Slowly, CancellationToken.None).ToArray();
        Assert.Equal(Enumerable.Range(0, 500).Where(i => i % 5 != 0).Select(i => $"{i}"), results);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_fault_is_told_behind_what_came_before_it(int jobs)
    {
        var fault = Assert.Throws<InvalidDataException>(() => OrderedWork.Run(Enumerable.Range(1, 100), jobs, i => i == 42 ? throw new InvalidDataException("42") : $"{i}", CancellationToken.None).Select(Kept).ToArray());
        Assert.Equal("42", fault.Message);
        Assert.Equal(41, _kept.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void A_fault_of_the_items_is_told_behind_the_results(int jobs)
    {
        Assert.Throws<InvalidDataException>(() => OrderedWork.Run(Failing(30), jobs, i => $"{i}", CancellationToken.None).Select(Kept).ToArray());
        Assert.Equal(30, _kept.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_items_are_read_than_there_is_room_to_work(int jobs)
    {
        var read = 0;
        var first = OrderedWork.Run(Counting(), jobs, i => $"{i}", CancellationToken.None).Take(10).ToArray();
        Assert.Equal(10, first.Length);
        Assert.InRange(read, 10, 10 + (3 * jobs));

        IEnumerable<int> Counting()
        {
            for (var i = 0; ; i++)
            {
                read++;
                yield return i;
            }
        }
    }

    [Fact]
    public void Work_that_is_stopped_says_so()
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (var result in OrderedWork.Run(Enumerable.Range(0, 1000), 3, i => $"{i}", stop.Token))
                if (result == "20") stop.Cancel();
        });
    }

    private string Kept(string result)
    {
        _kept.Add(result);
        return result;
    }

    private static string? Slowly(int item)
    {
        Thread.SpinWait(item * 7919 % 5000);
        return item % 5 == 0 ? null : $"{item}";
    }

    private static IEnumerable<int> Failing(int after)
    {
        for (var i = 0; i < after; i++) yield return i;
        throw new InvalidDataException("no more");
    }
}
