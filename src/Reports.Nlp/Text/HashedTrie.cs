using System.Numerics;

namespace Reports.Nlp.Text;

/// <summary>A set of keys as a trie whose edges lie in one hash table: built in a moment, for the few terms of one document.</summary>
/// <remarks>
/// A <see cref="DoubleArray"/> is walked faster, but numbers all 65,536 code units and seeks room for every node before it can
/// be. This one costs some bytes for each character of its keys and nothing else. A step costs a look into the table.
/// Source: hashed edges are those of D. E. Knuth, «The Art of Computer Programming» 3, section 6.3. Immutable, so safe to share.
/// </remarks>
internal sealed unsafe class HashedTrie : IKeySet
{
    private const ulong Scatter = 0x9E3779B97F4A7C15;
    private const int Root = 1;

    // From a node and a code unit to the next node; 0 where a slot is free, as no node is numbered 0.
    private readonly ulong[] _edges;
    private readonly int[] _targets;
    private readonly int[] _values;
    private readonly int _shift;

    /// <summary>Builds a set; a key's value is one more than its index.</summary>
    /// <param name="keys">Keys, none empty, none twice.</param>
    public HashedTrie(ReadOnlySpan<string> keys)
    {
        var most = 0;
        foreach (var key in keys) most += key.Length;
        _edges = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, most * 2))];
        _targets = new int[_edges.Length];
        _values = new int[Root + 1 + most];
        _shift = 64 - BitOperations.Log2((uint)_edges.Length);
        var nodes = Root;
        for (var i = 0; i < keys.Length; i++)
        {
            var node = Root;
            foreach (var c in keys[i])
            {
                var slot = Slot(node, c);
                if (_edges[slot] == 0)
                {
                    _edges[slot] = Edge(node, c);
                    _targets[slot] = ++nodes;
                }

                node = _targets[slot];
            }

            _values[node] = i + 1;
        }
    }

    /// <inheritdoc/>
    public int Find(ReadOnlySpan<char> key)
    {
        var node = Root;
        foreach (var c in key)
            if ((node = _targets[Slot(node, c)]) == 0) return 0;
        return _values[node];
    }

    /// <inheritdoc/>
    public int LongestAt(char* text, int start, int end, out int value)
    {
        value = 0;
        var (length, node) = (0, Root);
        for (var i = start; i < end && (node = _targets[Slot(node, text[i])]) != 0; i++)
        {
            if (_values[node] == 0) continue;
            value = _values[node];
            length = i + 1 - start;
        }

        return length;
    }

    private static ulong Edge(int node, char c) => (ulong)node << 16 | c;

    /// <summary>Where an edge lies, or would lie: half of all slots are free, so the search ends.</summary>
    private int Slot(int node, char c)
    {
        var edge = Edge(node, c);
        var slot = (int)(edge * Scatter >> _shift);
        while (_edges[slot] != 0 && _edges[slot] != edge) slot = (slot + 1) & (_edges.Length - 1);
        return slot;
    }
}
