using Reports.Nlp.Benchmarks.Corpus;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>What the command line asks for.</summary>
internal sealed record PeerOptions
{
    /// <summary>Which comparison, or <c>all</c>.</summary>
    public string Room { get; private init; } = "all";

    /// <summary>Whether results go to <c>benchmarks/results</c> rather than to the terminal.</summary>
    public bool Write { get; private init; }

    /// <summary>Whether Debian packages of peers may be installed.</summary>
    public bool Install { get; private init; }

    /// <summary>Whether it is only seen that all runs: one pass over little text, and no figure worth keeping.</summary>
    public bool Dry { get; private init; }

    /// <summary>What was typed, as it goes into the results: without the place of the reports.</summary>
    public string Command { get; private init; } = "";

    /// <summary>Reads the arguments behind <c>peers</c>.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="rooms">The comparisons there are.</param>
    /// <returns>The options, or null where an argument is none.</returns>
    public static PeerOptions? Parse(ReadOnlySpan<string> args, IReadOnlyCollection<string> rooms)
    {
        var options = new PeerOptions();
        for (var i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--write": options = options with { Write = true }; break;
                case "--install": options = options with { Install = true }; break;
                case "--job" when i + 1 < args.Length && string.Equals(args[++i], "Dry", StringComparison.OrdinalIgnoreCase): options = options with { Dry = true }; break;
                case var room when i == 0 && (room == "all" || rooms.Contains(room)): options = options with { Room = room }; break;
                default: return null;
            }
        }

        var reports = Environment.GetEnvironmentVariable(ReportCorpus.Variable) is { Length: > 0 } ? " --reports FOLDER" : "";
        return options with { Command = $"dotnet run -c Release --project benchmarks/Reports.Nlp.Benchmarks -- peers {options.Room}{reports}{(options.Write ? " --write" : "")}" };
    }

    /// <summary>So much text, or so many passes, as are worth it: next to nothing where it is only seen that all runs.</summary>
    public int Unless(int dry, int amount) => Dry ? dry : amount;
}
