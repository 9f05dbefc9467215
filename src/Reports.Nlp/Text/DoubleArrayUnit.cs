using System.Runtime.CompilerServices;

namespace Reports.Nlp.Text;

/// <summary>How a node of the double array is packed into 64 bits: one load answers «is this the child» and «what is its value».</summary>
/// <remarks>
/// From the low end: 16 bits label (the code of the edge that leads here), 24 bits base (children stand at base + code; 0 in a
/// leaf), 24 bits value (0 where no key ends). No two nodes share a base, so the label alone proves whose child a unit is.
/// </remarks>
internal static class DoubleArrayUnit
{
    /// <summary>A unit that no node uses; its label equals no code.</summary>
    public const ulong Free = 0xFFFF;

    /// <summary>The greatest value, and the greatest base, that a unit can hold.</summary>
    public const int Max = 0xFFFFFF;

    public static ulong Pack(int label, int @base, int value) => (ulong)(uint)label | (ulong)(uint)@base << 16 | (ulong)(uint)value << 40;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Label(ulong unit) => (ushort)unit;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Base(ulong unit) => (int)(unit >> 16) & Max;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Value(ulong unit) => (int)(unit >> 40);
}
