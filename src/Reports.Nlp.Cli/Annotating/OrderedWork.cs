namespace Reports.Nlp.Cli.Annotating;

/// <summary>Works on several items at a time and gives the results in the order of the items, with bounded memory.</summary>
/// <remarks>
/// Who asks for the results works too: where the next one is not there yet, it takes an item instead of waiting, so that there
/// are no more threads than jobs and none hands its work to another.
/// </remarks>
internal static class OrderedWork
{
    private const int WaitingPerJob = 3;

    // No machine of today works on more at a time, and threads are not free.
    private const int MostThreads = 512;

    /// <summary>Results in order; those that are null are left out.</summary>
    /// <param name="items">Read by one thread at a time, only as far as there is room to work.</param>
    /// <param name="jobs">How many are worked on at a time; twice as many wait at the most.</param>
    /// <param name="work">Called from several threads.</param>
    /// <param name="cancellation">Stops before the next item; the work stops itself.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult?> work, CancellationToken cancellation)
        where TResult : class
    {
        jobs = Math.Min(jobs, MostThreads);
        using var source = items.GetEnumerator();
        var crew = new WorkCrew<TItem, TResult>(source, jobs * WaitingPerJob, work, cancellation);
        var helpers = Enumerable.Range(1, jobs - 1).Select(_ => new Thread(crew.Help) { IsBackground = true }).ToArray();
        foreach (var helper in helpers) helper.Start();
        try
        {
            while (crew.TryNext(out var result))
                if (result is not null) yield return result;
        }
        finally
        {
            crew.Stop();
            foreach (var helper in helpers) helper.Join();
        }
    }
}
