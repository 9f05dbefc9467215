namespace Reports.Nlp.Glossaries;

/// <summary>How the notes of a list are numbered.</summary>
internal enum NoteStyle
{
    /// <summary>No number.</summary>
    None,

    /// <summary><c>1.</c> <c>1．</c> <c>1、</c> <c>1)</c> <c>⒈</c>.</summary>
    Plain,

    /// <summary><c>（1）</c> <c>⑴</c>.</summary>
    Round,

    /// <summary><c>[1]</c> <c>［1］</c> <c>【1】</c> <c>〔1〕</c>.</summary>
    Square,

    /// <summary><c>①</c>.</summary>
    Circled,

    /// <summary><c>一、</c> <c>（一）</c>: entries in some lists, groups of entries in others.</summary>
    Chinese,

    /// <summary><c>●</c> <c>◆</c>: a mark without number.</summary>
    Bullet,
}
