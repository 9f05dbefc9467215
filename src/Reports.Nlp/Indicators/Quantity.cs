namespace Reports.Nlp.Indicators;

/// <summary>A number with its unit, as it stands in a compact sentence.</summary>
/// <param name="Start">Where the number begins.</param>
/// <param name="NumberEnd">Where its digits end.</param>
/// <param name="End">Where the unit ends.</param>
/// <param name="Value">The number in the printed unit.</param>
/// <param name="Unit">The unit with the power of ten before it, or null.</param>
/// <param name="Kind">What kind of unit it is; <see cref="UnitKind.None"/> also where there is none.</param>
/// <param name="AndMore">Whether 余 or 多 stands in it.</param>
/// <param name="Script">How the number is written.</param>
internal readonly record struct Quantity(
    int Start, int NumberEnd, int End, decimal Value, string? Unit, UnitKind Kind, bool AndMore, NumberScript Script);
