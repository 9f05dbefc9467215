using Reports.Nlp.Benchmarks.Mentions;
using Reports.Nlp.Benchmarks.Pipeline;
using Reports.Nlp.Benchmarks.Scale;
using Reports.Nlp.Benchmarks.Segmentation;
using Reports.Nlp.Benchmarks.Themes;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary><c>peers</c>: sets us beside what others use, in one run.</summary>
internal static class PeersProgram
{
    private static readonly OrderedDictionary<string, Func<PeerOptions, bool>> Rooms = new()
    {
        ["segmentation"] = SegmentationPeers.Run,
        ["matching"] = MatchingPeers.Run,
        ["themes"] = ThemePeers.Run,
        ["pipeline"] = PipelinePeers.Run,
        ["scale"] = ScaleRun.Run,
    };

    /// <summary>Runs one comparison or all.</summary>
    /// <param name="args">What stands behind <c>peers</c>.</param>
    /// <returns>0; 1 where those that have to agree do not; 2 for an argument that is none.</returns>
    public static int Run(ReadOnlySpan<string> args)
    {
        if (PeerOptions.Parse(args, Rooms.Keys) is not { } options)
        {
            Console.Error.WriteLine($"wanted: peers [{string.Join('|', Rooms.Keys)}|all] [--reports FOLDER] [--write] [--install] [--job Dry]");
            return 2;
        }

        var agree = true;
        foreach (var (room, run) in Rooms)
            if (options.Room == "all" || options.Room == room) agree &= run(options);
        return agree ? 0 : 1;
    }
}
