namespace Reports.Nlp.Documents.Recognition;

/// <summary>How headings are numbered, from the top down; the order is that of official documents (GB/T 9704: 一、（一）1.（1）).</summary>
internal enum NumberingStyle
{
    /// <summary>第一篇, 第一编, 第一部分.</summary>
    Volume,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一节.</summary>
    SectionOfChapter,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1. or 1、</summary>
    Arabic,

    /// <summary>（1）</summary>
    BracketedArabic,

    /// <summary>①</summary>
    Circled,

    /// <summary>一是, which numbers sentences rather than sections.</summary>
    Spoken,
}
