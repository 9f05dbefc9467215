using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>What stands before a figure: the name it belongs to, and what is said between the two.</summary>
internal record struct FoundName
{
    /// <summary>Where the name begins.</summary>
    public int Start;

    /// <summary>Where it ends; at its start where there is none.</summary>
    public int End;

    /// <summary>The usual indicator it names, or null.</summary>
    public UsualIndicator? Usual;

    /// <summary>What ties name and figure.</summary>
    public WordRoles Roles;

    /// <summary>高于 or 低于, where the figure is a distance from something else.</summary>
    public IndicatorModifier? Comparison;

    /// <summary>What the verb at the head of the clause says the figure is: 压减政府性基金项目30%.</summary>
    public WordRoles Led;

    /// <summary>Whether a verb stands before the name.</summary>
    public bool HasVerb;

    /// <summary>Whether 分别 stands between.</summary>
    public bool Respectively;

    /// <summary>Whether 均, 都 or 各 stands between.</summary>
    public bool Each;

    /// <summary>Whether it ends with a usual name that is the last of a list.</summary>
    public bool ListsUsual;

    /// <summary>Whether 力争 stands in the clause.</summary>
    public bool Strives;

    /// <summary>Whether 累计 stands in the clause.</summary>
    public bool Cumulative;

    /// <summary>Whether 年均 stands between, or at the head of the clause.</summary>
    public bool Averaged;

    /// <summary>Whether the verb right before the name or figure says 新增.</summary>
    public bool Added;

    /// <summary>Whether a verb that takes counted objects stands right before the figure.</summary>
    public bool Delivers;

    /// <summary>Whether what stands there can be no name, so that the figure measures nothing in this sentence.</summary>
    public bool Rejected;

    /// <summary>Whether a word of time was taken off the end: before it 比 compares.</summary>
    public bool Timed;

    /// <summary>高 or 低 right before the figure, which after 比 say the same as 高于 and 低于.</summary>
    public IndicatorModifier? Height;

    public readonly bool IsEmpty => End <= Start;
}
