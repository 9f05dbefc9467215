using System.Runtime.ExceptionServices;

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
        var crew = new Crew<TItem, TResult>(source, jobs * WaitingPerJob, work, cancellation);
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

    /// <summary>An item on its way.</summary>
    private sealed class Place<TItem, TResult>(TItem item)
    {
        public TItem Item { get; } = item;

        public TResult? Result { get; set; }

        public ExceptionDispatchInfo? Fault { get; set; }

        public bool IsDone { get; set; }
    }

    private sealed class Crew<TItem, TResult>(IEnumerator<TItem> source, int most, Func<TItem, TResult?> work, CancellationToken cancellation)
        where TResult : class
    {
        private readonly Queue<Place<TItem, TResult>> _begun = new();
        private readonly object _gate = new();
        private ExceptionDispatchInfo? _sourceFault;
        private bool _ended;

        /// <summary>Works until there is nothing left.</summary>
        public void Help()
        {
            while (true)
            {
                Place<TItem, TResult>? place;
                lock (_gate)
                {
                    while (!_ended && _begun.Count >= most) Monitor.Wait(_gate);
                    if ((place = Begin()) is null) return;
                }

                Do(place);
            }
        }

        /// <summary>The next result in order, which may be null; works on others where it is not there yet.</summary>
        public bool TryNext(out TResult? result)
        {
            while (true)
            {
                Place<TItem, TResult>? place;
                lock (_gate)
                {
                    if (_begun.TryPeek(out var first) && first.IsDone)
                    {
                        _begun.Dequeue();
                        Monitor.PulseAll(_gate);
                        first.Fault?.Throw();
                        result = first.Result;
                        return true;
                    }

                    place = _begun.Count < most ? Begin() : null;
                    if (place is null && _begun.Count == 0)
                    {
                        _sourceFault?.Throw();
                        result = null;
                        return false;
                    }

                    if (place is null) Monitor.Wait(_gate);
                }

                if (place is not null) Do(place);
            }
        }

        /// <summary>Lets nobody begin anything more.</summary>
        public void Stop()
        {
            lock (_gate)
            {
                _ended = true;
                Monitor.PulseAll(_gate);
            }
        }

        private Place<TItem, TResult>? Begin()
        {
            if (_ended) return null;
            try
            {
                cancellation.ThrowIfCancellationRequested();
                if (source.MoveNext())
                {
                    var place = new Place<TItem, TResult>(source.Current);
                    _begun.Enqueue(place);
                    return place;
                }
            }
            catch (Exception fault)
            {
                // Told in its turn, behind the results of what came before.
                _sourceFault = ExceptionDispatchInfo.Capture(fault);
            }

            _ended = true;
            Monitor.PulseAll(_gate);
            return null;
        }

        private void Do(Place<TItem, TResult> place)
        {
            try
            {
                place.Result = work(place.Item);
            }
            catch (Exception fault)
            {
                place.Fault = ExceptionDispatchInfo.Capture(fault);
            }

            lock (_gate)
            {
                place.IsDone = true;
                Monitor.PulseAll(_gate);
            }
        }
    }
}
