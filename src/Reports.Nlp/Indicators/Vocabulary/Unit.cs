namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>A unit, or a word that begins like one.</summary>
/// <param name="name">The word.</param>
/// <param name="kind">What it is; <see cref="UnitKind.None"/> of what is no unit.</param>
internal sealed class Unit(string name, UnitKind kind)
{
    // The powers of ten that nearly all units are printed with, so that a figure need not put them together.
    private readonly string _tenThousands = "万" + name;
    private readonly string _hundredMillions = "亿" + name;

    public string Name => name;

    public UnitKind Kind => kind;

    /// <summary>The unit with powers of ten before it.</summary>
    public string Scaled(ReadOnlySpan<char> powers) => powers switch
    {
        "" => name,
        "万" => _tenThousands,
        "亿" => _hundredMillions,
        _ => string.Concat(powers, name),
    };
}
