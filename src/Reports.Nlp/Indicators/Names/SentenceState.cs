namespace Reports.Nlp.Indicators.Names;

/// <summary>How far a sentence is read, and what the figures read so far leave to the next.</summary>
/// <remarks>One instance serves all sentences of a document in turn.</remarks>
internal sealed class SentenceState
{
    /// <summary>Where what is read ends: the last figure, or the noun behind it.</summary>
    public int Floor { get; set; }

    /// <summary>Where the clause at hand begins.</summary>
    public int Clause { get; set; }

    /// <summary>The clause before, if it holds no figure and nothing has leaned on it; else empty.</summary>
    public (int From, int To) Before { get; set; }

    /// <summary>What the verb of the figure before says, where the verb stands before its name.</summary>
    public IndicatorDirection? Direction { get; set; }

    /// <summary>The unit of the figure before.</summary>
    public string? Unit { get; set; }

    /// <summary>Whether the name of the figure before stands behind it.</summary>
    public bool NameBehind { get; set; }

    /// <summary>How many names the values left that others are reached from, each for its own; 0 where the last figure was a result.</summary>
    public int Bases { get; set; }

    /// <summary>Begins a sentence.</summary>
    public void Restart()
    {
        Floor = 0;
        Clause = 0;
        Before = default;
        Direction = null;
        Unit = null;
        NameBehind = false;
        Bases = 0;
    }
}
