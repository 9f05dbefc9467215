namespace Reports.Nlp.Text;

/// <summary>Gives UTF-16 code units dense numbers, the commonest lowest, so that a double array over them stays small.</summary>
/// <remarks>
/// Code 0 means «in no key». A double array puts the children of a node at <c>base + code</c>: with low codes for common
/// characters the children of most nodes lie close together, and so do the nodes that ordinary text visits.
/// Immutable after build, so safe to share.
/// </remarks>
internal sealed class CharacterCodes
{
    /// <summary>Number of entries of <see cref="Table"/>: one for each UTF-16 code unit.</summary>
    public const int TableLength = 65536;

    private CharacterCodes(ushort[] table, int count)
    {
        Table = table;
        Count = count;
    }

    /// <summary>The code of each code unit; 0 where no key holds it.</summary>
    public ushort[] Table { get; }

    /// <summary>One more than the greatest code.</summary>
    public int Count { get; }

    /// <summary>Numbers the code units that have a weight.</summary>
    /// <param name="weights">Weight by code unit; 0 leaves the unit without a code.</param>
    /// <param name="first">The lowest code to give, at least 1.</param>
    /// <returns>Codes by falling weight; equal weights by code unit.</returns>
    public static CharacterCodes ByWeight(ReadOnlySpan<long> weights, int first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        var units = new List<(long Weight, int Unit)>();
        for (var unit = 0; unit < weights.Length; unit++)
            if (weights[unit] > 0) units.Add((-weights[unit], unit));
        units.Sort();

        var table = new ushort[TableLength];
        var code = first;
        foreach (var (_, unit) in units) table[unit] = checked((ushort)code++);
        return new(table, code);
    }
}
