namespace Reports.Nlp.Cli.Annotating;

/// <summary>Works on several items at a time and gives the results in the order of the items, with bounded memory.</summary>
internal static class OrderedWork
{
    /// <summary>Results in order; those that are null are left out.</summary>
    /// <param name="items">Read only as far as there is room to work.</param>
    /// <param name="jobs">How many are worked on at a time; twice as many wait at the most.</param>
    /// <param name="work">Called from several threads.</param>
    /// <param name="cancellation">Stops before the next item; the work stops itself.</param>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult?> work, CancellationToken cancellation)
        where TResult : class
    {
        if (jobs == 1)
        {
            foreach (var item in items)
            {
                cancellation.ThrowIfCancellationRequested();
                if (work(item) is { } result) yield return result;
            }

            yield break;
        }

        using var places = new SemaphoreSlim(jobs);
        var pending = new Queue<Task<TResult?>>();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            if (pending.Count >= 3 * jobs && pending.Dequeue().GetAwaiter().GetResult() is { } first) yield return first;
            pending.Enqueue(Task.Run(() =>
            {
                places.Wait();
                try
                {
                    return work(item);
                }
                finally
                {
                    places.Release();
                }
            }));
        }

        while (pending.TryDequeue(out var task))
            if (task.GetAwaiter().GetResult() is { } result) yield return result;
    }
}
