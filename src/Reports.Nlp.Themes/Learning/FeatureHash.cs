using System.Numerics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>The hash that names a feature. It is part of the model's format: another hash needs another version of it.</summary>
/// <remarks>Source: mixing and finalizer of MurmurHash3 (Austin Appleby, 2011), one code unit a step, the block as seed.</remarks>
internal static class FeatureHash
{
    public static uint Of(FeatureBlock block, ReadOnlySpan<char> characters)
    {
        var hash = ((uint)block + 1) * 0x9E3779B1;
        foreach (var c in characters)
        {
            hash ^= BitOperations.RotateLeft(c * 0xCC9E2D51, 15) * 0x1B873593;
            hash = BitOperations.RotateLeft(hash, 13) * 5 + 0xE6546B64;
        }

        hash ^= (uint)characters.Length;
        hash = (hash ^ hash >> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >> 13) * 0xC2B2AE35;
        return hash ^ hash >> 16;
    }

    public static uint Of(FeatureBlock block, char character) => Of(block, [character]);
}
