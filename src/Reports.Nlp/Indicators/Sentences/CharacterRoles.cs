namespace Reports.Nlp.Indicators.Sentences;

/// <summary>What a character tells of its sentence, whatever stands around it; a character may tell several things.</summary>
[Flags]
internal enum CharacterRoles : ushort
{
    None = 0,

    /// <summary>A digit, full-width ones too.</summary>
    Digit = 1,

    /// <summary>Stands in whatever a sentence states: numbers, ranks, 同步, 预期目标. 一 alone is in nearly every one.</summary>
    Stating = 1 << 1,

    /// <summary>A value may begin with it, or what values are not read in: a title, a quotation.</summary>
    Starting = 1 << 2,

    /// <summary>年.</summary>
    Year = 1 << 3,

    /// <summary>Ends a time of several years beside 年: 期, 来, 末.</summary>
    Period = 1 << 4,

    /// <summary>A part of a year is read around it.</summary>
    PartOfYear = 1 << 5,

    /// <summary>A clause may end with it.</summary>
    ClauseEnd = 1 << 6,

    /// <summary>Is folded or left out where figures are read.</summary>
    Folded = 1 << 7,

    /// <summary>标 of 预期目标 and 步 of 同步.</summary>
    Aim = 1 << 8,

    /// <summary>Behind a number in characters it makes a figure of it: more of the number, or a unit. Behind 一 of 一致 stands none.</summary>
    Counted = 1 << 9,

    /// <summary>预, of 预计.</summary>
    Expected = 1 << 10,

    /// <summary>Begins 今后五年 and 未来五年.</summary>
    LongTerm = 1 << 11,

    /// <summary>Stands before what another value is reached from: 从, 由, 自.</summary>
    Base = 1 << 12,

    /// <summary>Compares, if it stands right: 比, 较, 于.</summary>
    Comparing = 1 << 13,

    /// <summary>Of 累计 and 力争.</summary>
    Summing = 1 << 14,

    /// <summary>Begins a verb that ends what came before it, or stands before one that then does: 、, 和.</summary>
    Cutting = 1 << 15,

    /// <summary>What the reading of a sentence goes to one after another.</summary>
    Placed = Starting | Year | Period | PartOfYear | ClauseEnd,
}
