namespace Reports.Nlp.Themes.Learning;

/// <summary>The features of one paragraph as they occur, block by block, each by its hash. Reused from paragraph to paragraph by one thread.</summary>
internal sealed class FeatureKeys
{
    /// <summary>Number of blocks.</summary>
    public const int Blocks = (int)FeatureBlock.OuterHeadings + 1;

    private readonly int[] _ends = new int[Blocks];
    private uint[] _keys = new uint[1024];
    private int _count;

    /// <summary>Number of features of all blocks.</summary>
    public int Count => _count;

    public void Clear() => _count = 0;

    public void Add(uint key)
    {
        if (_count == _keys.Length) Array.Resize(ref _keys, _count * 2);
        _keys[_count++] = key;
    }

    /// <summary>Says that the features added since the last block are this block's; blocks end in their order.</summary>
    public void End(FeatureBlock block) => _ends[(int)block] = _count;

    /// <summary>The features of a block in text order, as often as they occur.</summary>
    public ReadOnlySpan<uint> Of(FeatureBlock block)
    {
        var start = block == 0 ? 0 : _ends[(int)block - 1];
        return _keys.AsSpan(start, _ends[(int)block] - start);
    }

    /// <summary>The features of all blocks.</summary>
    public ReadOnlySpan<uint> All => _keys.AsSpan(0, _count);
}
