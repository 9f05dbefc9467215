namespace Reports.Nlp.Formats.Word;

/// <summary>One level of a numbering.</summary>
/// <param name="Format">Name of the number format: <c>decimal</c>, <c>chineseCounting</c>.</param>
/// <param name="Text">The label with <c>%1</c> for the number of the first level: <c>第%1章</c>.</param>
/// <param name="Start">The first number.</param>
/// <param name="IsLegal">Whether numbers of other levels in the label are in decimal digits.</param>
internal sealed record NumberLevel(string Format, string Text, int Start, bool IsLegal);
