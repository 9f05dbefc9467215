namespace Reports.Nlp.Documents.Lines;

/// <summary>What a label of a page tells.</summary>
internal enum PageLabelKind
{
    /// <summary>It is no such label.</summary>
    None,

    /// <summary>A newspaper or a person: 来源, 编辑.</summary>
    Name,

    /// <summary>When the page was made: 时间, 发布日期.</summary>
    Day,

    /// <summary>How often it was read: 阅读量.</summary>
    Count,

    /// <summary>Something to press, or where one is: 字号, 分享到, 当前位置.</summary>
    Tool,
}
