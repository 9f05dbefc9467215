namespace Reports.Nlp.Mentions;

/// <summary>What kind of spelling a key is: how likely it is that text holds it without meaning the term.</summary>
internal enum TermShape
{
    /// <summary>Nothing but digits, plus signs and N: 132, 1+7, 108+N.</summary>
    Figures,

    /// <summary>A number with nothing but a measure word behind it: 三名, 七个.</summary>
    Measured,

    /// <summary>A number and one character: 三网, 四风.</summary>
    Short,

    /// <summary>A number, a measure word and something counted: 三项制度, 三个着力.</summary>
    Counted,

    /// <summary>A number and what it counts, without measure word: 四方责任, 三级网格.</summary>
    Numbered,

    /// <summary>双 and something: a pair is announced, not counted.</summary>
    Paired,

    /// <summary>Several numbers with what they count: 一制三化.</summary>
    Compound,

    /// <summary>A word of the language without number: 雏鹰.</summary>
    Word,

    /// <summary>Anything else: a name of its own.</summary>
    Name,
}
