using System.Runtime.ExceptionServices;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Threads that take items in their order and work on them side by side.</summary>
/// <param name="source">The items; one thread at a time goes on in it.</param>
/// <param name="most">How many may have begun whose results were not asked for.</param>
/// <param name="work">What is done with each.</param>
/// <param name="cancellation">Stops before the next item.</param>
internal sealed class WorkCrew<TItem, TResult>(IEnumerator<TItem> source, int most, Func<TItem, TResult?> work, CancellationToken cancellation)
    where TResult : class
{
    private readonly Queue<PlaceInOrder<TItem, TResult>> _begun = new();
    private readonly object _gate = new();
    private ExceptionDispatchInfo? _sourceFault;
    private bool _ended;

    /// <summary>Works until there is nothing left.</summary>
    public void Help()
    {
        while (true)
        {
            PlaceInOrder<TItem, TResult>? place;
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
            PlaceInOrder<TItem, TResult>? place;
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

    private PlaceInOrder<TItem, TResult>? Begin()
    {
        if (_ended) return null;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            if (source.MoveNext())
            {
                var place = new PlaceInOrder<TItem, TResult>(source.Current);
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

    private void Do(PlaceInOrder<TItem, TResult> place)
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
