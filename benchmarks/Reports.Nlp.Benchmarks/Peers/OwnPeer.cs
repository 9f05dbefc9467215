using System.Diagnostics;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>Work that is done in this process, by one thread.</summary>
internal sealed class OwnPeer(string name, long bytes, Action work, Func<IReadOnlyList<string>> answers) : Peer(name, bytes)
{
    // A pass shorter than a time slice of the scheduler would be measured where it was lucky.
    private const double ShortestPass = 0.2;

    private int _together = 1;

    /// <summary>Work whose answers nobody compares.</summary>
    public OwnPeer(string name, long bytes, Action work) : this(name, bytes, work, () => [])
    {
    }

    public override double Pass()
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < _together; i++) work();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var once = seconds / _together;
        if (seconds < ShortestPass) _together = (int)Math.Ceiling(ShortestPass / once);
        return once;
    }

    public override IReadOnlyList<string> Answers() => answers();
}
