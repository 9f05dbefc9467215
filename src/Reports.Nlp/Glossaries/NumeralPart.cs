namespace Reports.Nlp.Glossaries;

/// <summary>One numeral of an abbreviation with what it counts: 三链 in 一带三链双核六区.</summary>
/// <param name="Numeral">The numeral as printed: <c>三</c>, <c>双</c>, <c>108</c>, <c>N</c>, <c>多</c>.</param>
/// <param name="Count">Its value, or null where it is open (<c>N</c>, <c>X</c>, <c>多</c>).</param>
/// <param name="Measure">The measure word behind the numeral (个, 项, 大, 种), or null where there is none.</param>
/// <param name="Head">What is counted: <c>链</c>, <c>不</c>, <c>着力</c>; null where a bare number stands between plus signs.</param>
/// <remarks>Equality is by value. Immutable, so safe to share.</remarks>
public sealed record NumeralPart(string Numeral, int? Count, string? Measure, string? Head);
