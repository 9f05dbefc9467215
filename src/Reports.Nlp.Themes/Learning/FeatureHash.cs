using System.Numerics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>The hash that names a feature. It is part of the model's format: another hash needs another version of it.</summary>
/// <remarks>
/// Two pairs of one block never have the same hash, as every step can be undone. Source: the finalizer of MurmurHash3 (Austin
/// Appleby, 2011), the block as seed.
/// </remarks>
internal static class FeatureHash
{
    /// <summary>A pair of characters, the first in the upper half.</summary>
    public static uint Pair(char first, char second) => (uint)first << 16 | second;

    /// <summary>Replaces pairs by the hashes they have in a block.</summary>
    public static void Apply(FeatureBlock block, Span<uint> pairs)
    {
        var seed = ((uint)block + 1) * 0x9E3779B1;
        var i = 0;
        for (; i <= pairs.Length - Vector<uint>.Count; i += Vector<uint>.Count)
        {
            var hash = new Vector<uint>(pairs[i..]) ^ new Vector<uint>(seed);
            hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
            hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
            (hash ^ hash >>> 16).CopyTo(pairs[i..]);
        }

        for (; i < pairs.Length; i++) pairs[i] = Mix(pairs[i] ^ seed);
    }

    /// <summary>Hash of a text, the same on every machine and in every run.</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text) hash = Mix(hash * 5 + c);
        return hash;
    }

    private static uint Mix(uint hash)
    {
        hash = (hash ^ hash >> 16) * 0x85EBCA6B;
        hash = (hash ^ hash >> 13) * 0xC2B2AE35;
        return hash ^ hash >> 16;
    }
}
