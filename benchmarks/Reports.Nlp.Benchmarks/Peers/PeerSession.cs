namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>One comparison: those that are there, and a line for each that is not.</summary>
internal sealed class PeerSession(PeerOptions options) : IDisposable
{
    private readonly List<Peer> _peers = [];
    private readonly List<string> _files = [];
    private readonly List<string> _skipped = [];

    public PeerOptions Options { get; } = options;

    public IReadOnlyList<Peer> Peers => _peers;

    /// <summary>Who was left out, and why.</summary>
    public IReadOnlyList<string> Skipped => _skipped;

    public void Add(Peer peer) => _peers.Add(peer);

    /// <summary>Adds a peer that can be had on some machines only.</summary>
    /// <param name="name">What it is called where it is left out.</param>
    /// <param name="start">Starts it with the programs there are, or says by <see cref="MissingPeerException"/> why it cannot.</param>
    public void Add(string name, Func<PeerPrograms, Peer> start)
    {
        try
        {
            _peers.Add(start(new(Options)));
        }
        catch (MissingPeerException missing)
        {
            var line = $"{name} is skipped: {missing.Message}";
            _skipped.Add(line);
            Console.Error.WriteLine(line);
        }
    }

    /// <summary>A file for peers to read, that goes with the session.</summary>
    public string File(string content)
    {
        var file = Path.GetTempFileName();
        _files.Add(file);
        System.IO.File.WriteAllText(file, content);
        return file;
    }

    public void Measure(int passes) => Peer.Alternate(_peers, Options.Unless(1, passes));

    public void Dispose()
    {
        _peers.ForEach(peer => peer.Dispose());
        _files.ForEach(System.IO.File.Delete);
    }
}
