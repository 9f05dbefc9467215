namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>What a word does around a figure and its name; a word may do several things.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,

    /// <summary>Stands before a figure: it is a rise.</summary>
    Growth = 1,

    /// <summary>Stands before a figure: it is a fall.</summary>
    Decline = 1 << 1,

    /// <summary>Stands before a figure: it is the level reached.</summary>
    Reach = 1 << 2,

    /// <summary>Stands before a figure: it is a limit.</summary>
    Hold = 1 << 3,

    /// <summary>Stands before a figure and says that it is the state (为, 保持在).</summary>
    State = 1 << 4,

    /// <summary>Stands before a figure and says that it was done (完成, 实现).</summary>
    Done = 1 << 5,

    /// <summary>Adverbs and times, no part of a name.</summary>
    Adverb = 1 << 6,

    /// <summary>A verb whose object is counted; it may stand right before the figure.</summary>
    Deliver = 1 << 7,

    /// <summary>Of those, the ones that say: added.</summary>
    Added = 1 << 8,

    /// <summary>A verb that a name may follow at the head of a clause.</summary>
    Lead = 1 << 9,

    /// <summary>A verb that a name follows wherever it stands.</summary>
    Cut = 1 << 10,

    /// <summary>A noun that makes the verb before it part of a name (改造面积).</summary>
    Head = 1 << 11,

    /// <summary>A name that leans on the one before it (总数, 增速).</summary>
    Lean = 1 << 12,

    /// <summary>Said of a target without number.</summary>
    Steady = 1 << 13,

    /// <summary>Modifier that stands before the number.</summary>
    Before = 1 << 14,

    /// <summary>Modifier that stands after the unit.</summary>
    After = 1 << 15,

    /// <summary>An adverb only where a verb follows; elsewhere it begins a name (高标准农田).</summary>
    Manner = 1 << 16,

    /// <summary>The last word of what can be measured (比例, 浓度).</summary>
    Measure = 1 << 17,

    /// <summary>A kind of people, places or things that a list sets beside others (城镇, 农村), which share the noun after the last.</summary>
    Kind = 1 << 18,

    /// <summary>Says 累计: the figure is a sum.</summary>
    Cumulative = 1 << 19,

    /// <summary>Says that the figure is that of a year in the middle of several: 年均, 每年.</summary>
    Average = 1 << 20,

    /// <summary>力争.</summary>
    Strive = 1 << 21,

    /// <summary>分别.</summary>
    Respective = 1 << 22,

    /// <summary>高 alone, which after 比 says 高于.</summary>
    High = 1 << 23,

    /// <summary>低 alone, which after 比 says 低于.</summary>
    Low = 1 << 24,

    /// <summary>Says that the figure is that of each of a list: 均, 都, 各, 双双.</summary>
    Each = 1 << 25,

    /// <summary>A verb that often says what kind a noun is of: 服务机器人, 研发机构.</summary>
    Noun = 1 << 26,

    /// <summary>A noun that names nothing that is measured without the word before it: 人员, 机构.</summary>
    Bare = 1 << 27,

    /// <summary>Whatever may stand between a name and its figure and ties the two.</summary>
    Tie = Growth | Decline | Reach | Hold | State,

    /// <summary>Whatever is taken off the end of a name.</summary>
    Tail = Tie | Done | Adverb | Manner | Before,

    /// <summary>Whatever is taken off the start of a name.</summary>
    Front = Adverb | Deliver | Lead | Done,
}
