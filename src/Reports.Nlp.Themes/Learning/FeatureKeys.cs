namespace Reports.Nlp.Themes.Learning;

/// <summary>The features of one paragraph as they occur, block by block, each by its hash. Reused from paragraph to paragraph by one thread.</summary>
internal sealed class FeatureKeys
{
    /// <summary>Number of blocks.</summary>
    public const int Blocks = (int)FeatureBlock.OuterHeadings + 1;

    private readonly int[] _ends = new int[Blocks];
    private uint[] _keys = [];
    private int _count;

    /// <summary>Number of features of all blocks.</summary>
    public int Count => _count;

    /// <summary>Empties it and leaves out the blocks before one.</summary>
    /// <param name="first">The first block that will end.</param>
    public void Clear(FeatureBlock first)
    {
        _count = 0;
        _ends.AsSpan(0, (int)first).Clear();
    }

    /// <summary>Room for more features, to be filled from its start and then told to <see cref="Take"/>.</summary>
    /// <param name="most">How many it has to have room for.</param>
    public Span<uint> Room(int most)
    {
        if (_keys.Length - _count < most) Array.Resize(ref _keys, Math.Max(_keys.Length * 2, _count + most));
        return _keys.AsSpan(_count);
    }

    /// <summary>Adds what was put into <see cref="Room"/>.</summary>
    /// <param name="count">How many.</param>
    public void Take(int count) => _count += count;

    /// <summary>Says that the features added since the last block are this block's; blocks end in their order, those behind are empty.</summary>
    public void End(FeatureBlock block) => _ends.AsSpan((int)block).Fill(_count);

    /// <summary>The features of a block in text order, as often as they occur.</summary>
    public ReadOnlySpan<uint> Of(FeatureBlock block)
    {
        var start = block == 0 ? 0 : _ends[(int)block - 1];
        return _keys.AsSpan(start, _ends[(int)block] - start);
    }

    /// <summary>The features of all blocks.</summary>
    public ReadOnlySpan<uint> All => _keys.AsSpan(0, _count);
}
