using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Figures;

/// <summary>A number with its unit, as it stands in a compact sentence.</summary>
/// <remarks>Filled in place while it is read: copies of it are dear.</remarks>
internal record struct Quantity
{
    /// <summary>Where the number begins.</summary>
    public int Start;

    /// <summary>Where its digits end.</summary>
    public int NumberEnd;

    /// <summary>Where the unit ends; where no number was read, where the next may begin.</summary>
    public int End;

    /// <summary>The number in the printed unit.</summary>
    public decimal Value;

    /// <summary>The unit with the power of ten before it, or null.</summary>
    public string? Unit;

    /// <summary>What kind of unit it is; <see cref="UnitKind.None"/> also where there is none.</summary>
    public UnitKind Kind;

    /// <summary>Whether 余 or 多 stands in it.</summary>
    public bool AndMore;

    /// <summary>How the number is written.</summary>
    public NumberScript Script;
}
