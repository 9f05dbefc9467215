namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>Something that does the same work as others and is timed beside them: ours in this process, others in theirs.</summary>
/// <param name="name">What it is called in a table.</param>
/// <param name="bytes">Bytes of UTF-8 that a pass goes through.</param>
internal abstract class Peer(string name, long bytes) : IDisposable
{
    private readonly List<double> _seconds = [];

    public string Name { get; } = name;

    /// <summary>Version of what does the work; empty for ours.</summary>
    public virtual string Version => "";

    public long Bytes { get; } = bytes;

    /// <summary>Seconds of the median pass.</summary>
    public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

    /// <summary>Megabytes a second of the median pass.</summary>
    public double Rate => RateOf(Median);

    /// <summary>Megabytes a second of the slowest and of the fastest pass.</summary>
    public (double Slowest, double Fastest) Rates => (RateOf(_seconds.Max()), RateOf(_seconds.Min()));

    /// <summary>What share of its time another peer, which does less, saves: the median over the passes that the two made one after the other.</summary>
    public double SavedBy(Peer less) => _seconds.Zip(less._seconds, (all, part) => (all - part) / all).Order().ElementAt(_seconds.Count / 2);

    /// <summary>Does the work once.</summary>
    /// <returns>The seconds it took, measured in the process that did it.</returns>
    public abstract double Pass();

    /// <summary>What the last pass found, in the order of the text.</summary>
    public abstract IReadOnlyList<string> Answers();

    public virtual void Dispose()
    {
    }

    /// <summary>Warms all up, then lets each pass once, again and again, so that whatever else the machine does befalls them alike.</summary>
    /// <param name="peers">Those to time.</param>
    /// <param name="passes">Passes of each.</param>
    public static void Alternate(IReadOnlyList<Peer> peers, int passes)
    {
        const int warmUps = 2;
        for (var round = 0; round < warmUps; round++)
            foreach (var peer in peers) peer.Pass();
        for (var round = 0; round < passes; round++)
            foreach (var peer in peers) peer._seconds.Add(peer.Pass());
    }

    private double RateOf(double seconds) => Bytes / 1e6 / seconds;
}
