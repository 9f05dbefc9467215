namespace Reports.Nlp.Segmentation;

/// <summary>Logarithms of the probabilities of a character model with the states B, E, M and S (begin, end, middle, single).</summary>
/// <remarks>The figures are jieba's, in the order of the states' letters, which is the order in which ties are broken.</remarks>
internal sealed class HmmFigures
{
    /// <summary>What stands for the logarithm of 0.</summary>
    public const double Never = -3.14e100;

    /// <summary>The states in the order of every table.</summary>
    public const string States = "BEMS";

    private HmmFigures(double[] start, double[] transitions, IReadOnlyDictionary<char, double[]> emissions)
    {
        Start = start;
        Transitions = transitions;
        Emissions = emissions;
    }

    /// <summary>The model that knows no character.</summary>
    public static HmmFigures None { get; } = new(Row(), [.. Row(), .. Row(), .. Row(), .. Row()], new Dictionary<char, double[]>());

    /// <summary>Four figures.</summary>
    public double[] Start { get; }

    /// <summary>Sixteen figures: from B to each, from E to each, and so on.</summary>
    public double[] Transitions { get; }

    /// <summary>Four figures for each character.</summary>
    public IReadOnlyDictionary<char, double[]> Emissions { get; }

    /// <summary>Reads the three files of jieba's <c>finalseg</c>.</summary>
    /// <param name="folder">Folder with <c>prob_start.py</c>, <c>prob_trans.py</c> and <c>prob_emit.py</c>.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="InvalidDataException">A file is not what jieba's are.</exception>
    public static HmmFigures Read(string folder)
    {
        var start = Row();
        foreach (var (path, figure) in PythonTable.Read(Path.Combine(folder, "prob_start.py"), 1)) start[State(path[0])] = figure;

        double[] transitions = [.. Row(), .. Row(), .. Row(), .. Row()];
        foreach (var (path, figure) in PythonTable.Read(Path.Combine(folder, "prob_trans.py"), 2))
            transitions[State(path[0]) * 4 + State(path[1])] = figure;

        var emissions = new SortedDictionary<char, double[]>();
        foreach (var (path, figure) in PythonTable.Read(Path.Combine(folder, "prob_emit.py"), 2))
        {
            if (path[1].Length != 1) continue;
            if (!emissions.TryGetValue(path[1][0], out var row)) emissions.Add(path[1][0], row = Row());
            row[State(path[0])] = figure;
        }

        return new(start, transitions, emissions);
    }

    private static double[] Row() => [Never, Never, Never, Never];

    private static int State(string letter)
    {
        var state = letter.Length == 1 ? States.IndexOf(letter[0], StringComparison.Ordinal) : -1;
        return state >= 0 ? state : throw new InvalidDataException($"found the state \"{letter}\"; wanted one of B, E, M, S");
    }
}
