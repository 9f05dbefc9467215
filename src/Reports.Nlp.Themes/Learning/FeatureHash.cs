using System.Numerics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>The hash that names a feature. It is part of the model's format: another hash needs another version of it.</summary>
/// <remarks>
/// Source: mixing and finalizer of MurmurHash3 (Austin Appleby, 2011), one code unit a step, the block as seed. The steps can be
/// had one by one, so that runs of characters that overlap share theirs.
/// </remarks>
internal static class FeatureHash
{
    /// <summary>Hash of a feature.</summary>
    public static uint Of(FeatureBlock block, ReadOnlySpan<char> characters)
    {
        var state = Start(block);
        foreach (var c in characters) state = Add(state, Mix(c));
        return End(state, characters.Length);
    }

    /// <summary>Hash of a feature of one character.</summary>
    public static uint Of(FeatureBlock block, char character) => Of(block, [character]);

    /// <summary>State before the first character.</summary>
    public static uint Start(FeatureBlock block) => ((uint)block + 1) * 0x9E3779B1;

    /// <summary>What a character adds, whatever stands before it.</summary>
    public static uint Mix(char character) => BitOperations.RotateLeft(character * 0xCC9E2D51, 15) * 0x1B873593;

    /// <summary>State behind one more character.</summary>
    public static uint Add(uint state, uint mixed) => BitOperations.RotateLeft(state ^ mixed, 13) * 5 + 0xE6546B64;

    /// <summary>The hash, from the state behind the last character.</summary>
    public static uint End(uint state, int length)
    {
        var hash = state ^ (uint)length;
        hash = (hash ^ hash >> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >> 13) * 0xC2B2AE35;
        return hash ^ hash >> 16;
    }
}
