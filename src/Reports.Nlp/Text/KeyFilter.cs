using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reports.Nlp.Text;

/// <summary>A set of hashes, one bit each: says «certainly not» or «perhaps».</summary>
/// <remarks>After B. H. Bloom, «Space/Time Trade-offs in Hash Coding with Allowable Errors», CACM 13(7), 1970, with one hash function.</remarks>
internal sealed class KeyFilter
{
    private const int BitsPerKey = 8;
    private const int FewestBits = 1 << 10;

    public KeyFilter(int keys)
    {
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(keys * BitsPerKey, FewestBits));
        Bits = new ulong[bits / 64];
        Shift = 32 - BitOperations.Log2(bits);
    }

    /// <summary>The bits.</summary>
    public ulong[] Bits { get; }

    /// <summary>How far a hash of 32 bits is moved down to number a bit.</summary>
    public int Shift { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(char first, char second) => first * 0x9E3779B1u ^ second * 0x85EBCA6Bu;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(uint pair, char third) => (pair ^ third) * 0xC2B2AE35u;

    /// <summary>Takes a hash into the set.</summary>
    /// <param name="hash">The hash.</param>
    public void Add(uint hash) => Bits[hash >> Shift >> 6] |= 1UL << (int)(hash >> Shift);
}
