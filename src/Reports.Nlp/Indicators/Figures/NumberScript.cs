namespace Reports.Nlp.Indicators.Figures;

/// <summary>How a number is written, which says how sure it is that it is one.</summary>
internal enum NumberScript
{
    /// <summary>In digits, as a percentage in characters (百分之三), or in characters with a power of ten (五十万).</summary>
    Figures,

    /// <summary>A small number in characters (十二), which is often part of a word.</summary>
    Characters,

    /// <summary>A power of ten alone (千亿元), which is a number only where something bounds it.</summary>
    PowerAlone,
}
