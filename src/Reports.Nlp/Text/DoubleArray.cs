using System.Runtime.CompilerServices;

namespace Reports.Nlp.Text;

/// <summary>A set of keys with values, as an automaton over UTF-16 code units that lies in memory as it lies in the file.</summary>
/// <remarks>
/// A step costs one load and one comparison, whatever the number of keys. The memory is not copied: it belongs to a resource
/// that stays mapped, or to a pinned array that <c>owner</c> keeps alive; who reads through <see cref="Units"/> keeps this
/// object alive meanwhile (<see cref="GC.KeepAlive"/>). Immutable, so safe to share.
/// </remarks>
internal sealed unsafe class DoubleArray : IKeySet
{
    /// <summary>Base of the root: its child by code c is unit 1 + c.</summary>
    public const int RootBase = 1;

    private readonly object? _owner;

    /// <summary>Reads an array in place.</summary>
    /// <param name="units">The units, as <see cref="DoubleArrayBuilder.Build"/> returned them.</param>
    /// <param name="codes">Code of each of the 65,536 code units.</param>
    /// <param name="owner">What keeps the memory alive, or null where it stays anyway.</param>
    public DoubleArray(ulong* units, ushort* codes, object? owner)
    {
        Units = units;
        Codes = codes;
        _owner = owner;
    }

    /// <summary>The units.</summary>
    public ulong* Units { get; }

    /// <summary>Code of each code unit; 0 where no key holds it.</summary>
    public ushort* Codes { get; }

    /// <summary>Copies an array just built to memory that does not move.</summary>
    /// <param name="units">The units.</param>
    /// <param name="codes">The codes they were built with.</param>
    /// <returns>The array.</returns>
    public static DoubleArray Pin(ulong[] units, CharacterCodes codes)
    {
        var pinnedUnits = GC.AllocateUninitializedArray<ulong>(units.Length, pinned: true);
        units.CopyTo(pinnedUnits, 0);
        var pinnedCodes = GC.AllocateUninitializedArray<ushort>(CharacterCodes.TableLength, pinned: true);
        codes.Table.CopyTo(pinnedCodes, 0);
        fixed (ulong* u = pinnedUnits)
        fixed (ushort* c = pinnedCodes)
            return new(u, c, (pinnedUnits, pinnedCodes));
    }

    /// <inheritdoc/>
    public int Find(ReadOnlySpan<char> key)
    {
        var unit = DoubleArrayUnit.Pack(0, RootBase, 0);
        foreach (var c in key)
        {
            int code = Codes[c];
            var next = DoubleArrayUnit.Base(unit);
            if (next == 0) return 0;
            unit = Units[next + code];
            if (DoubleArrayUnit.Label(unit) != code) return 0;
        }

        GC.KeepAlive(this);
        return key.IsEmpty ? 0 : DoubleArrayUnit.Value(unit);
    }

    /// <summary>The value of a key whose codes are known.</summary>
    /// <param name="codes">Codes of its characters.</param>
    /// <param name="length">Number of characters.</param>
    /// <returns>Its value, or 0 where it is no key.</returns>
    public int Find(ushort* codes, int length)
    {
        var unit = DoubleArrayUnit.Pack(0, RootBase, 0);
        for (var i = 0; i < length; i++)
        {
            var next = DoubleArrayUnit.Base(unit);
            if (next == 0) return 0;
            unit = Units[next + codes[i]];
            if (DoubleArrayUnit.Label(unit) != codes[i]) return 0;
        }

        GC.KeepAlive(this);
        return DoubleArrayUnit.Value(unit);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int LongestAt(char* text, int start, int end, out int value)
    {
        var units = Units;
        var codes = Codes;
        value = 0;
        var length = 0;
        var next = RootBase;
        for (var i = start; i < end && next != 0; i++)
        {
            int code = codes[text[i]];
            var unit = units[next + code];
            if (DoubleArrayUnit.Label(unit) != code) break;
            next = DoubleArrayUnit.Base(unit);
            if (DoubleArrayUnit.Value(unit) == 0) continue;
            value = DoubleArrayUnit.Value(unit);
            length = i + 1 - start;
        }

        GC.KeepAlive(this);
        return length;
    }
}
