using System.Numerics;

namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>Lays out the nodes of a trie so that a child is found by its character.</summary>
/// <param name="phrases">Phrases in ordinal order, none empty, none twice.</param>
/// <param name="indexes">The number of each.</param>
/// <param name="roles">What they do, by number.</param>
internal sealed class PhraseNodeBuilder(string[] phrases, int[] indexes, WordRoles[] roles)
{
    // Bases that no node with children has: free places are labelled as if led to from the one, and leaves lead from the other.
    private const int Nowhere = 0;
    private const int Leaf = 1;

    private readonly Dictionary<PhraseWork, ushort> _work = [];
    private PhraseNode[] _nodes = [];
    private ulong[] _taken = [];
    private bool[] _bases = [];
    private int _firstFree;

    /// <summary>The children of the root in the order of their characters, all other nodes in a table whose length is a power of two, and what is done at them.</summary>
    public (PhraseNode[] Roots, PhraseNode[] Nodes, PhraseWork[] Work) Build()
    {
        var heads = Children(0, phrases.Length, 0);
        var roots = new PhraseNode[heads.Count - 1];
        for (var length = (int)BitOperations.RoundUpToPowerOf2((uint)CountNodes() + 2); !TryLayOut(length, heads, roots);) length *= 2;
        return (roots, _nodes, [.. _work.OrderBy(work => work.Value).Select(work => work.Key)]);
    }

    private bool TryLayOut(int length, List<int> heads, PhraseNode[] roots)
    {
        _nodes = new PhraseNode[length];
        _work.Clear();
        var none = WorkOf(WordRoles.None, WordRoles.None);
        for (var i = 0; i < length; i++) _nodes[i] = new((char)(i - Nowhere), Leaf, -1, none);
        _taken = new ulong[(length + 63) / 64];
        _bases = new bool[length];
        _bases[Nowhere] = _bases[Leaf] = true;
        _firstFree = 0;
        for (var i = 0; i < roots.Length; i++)
            if (!TryNode(heads[i], heads[i + 1], 1, out roots[i], out _)) return false;
        return true;
    }

    /// <summary>Makes the node that the first characters of a range of phrases lead to, and lays out all below it; false where there is no room.</summary>
    /// <param name="from">The first of the phrases.</param>
    /// <param name="to">Behind the last of them.</param>
    /// <param name="depth">How many characters lead to it.</param>
    /// <param name="node">The node.</param>
    /// <param name="all">What the phrases do that end in it or go on from it.</param>
    private bool TryNode(int from, int to, int depth, out PhraseNode node, out WordRoles all)
    {
        var label = phrases[from][depth - 1];
        var phrase = phrases[from].Length == depth ? indexes[from++] : -1;
        var does = phrase < 0 ? WordRoles.None : roles[phrase];
        all = does;
        node = new(label, Leaf, checked((short)phrase), WorkOf(does, all));
        if (from == to) return true;
        var children = Children(from, to, depth);
        var start = BaseFor(children, depth);
        if (start < 0) return false;
        _bases[start] = true;
        for (var i = 0; i < children.Count - 1; i++) Take(Place(start, children[i], depth));
        for (var i = 0; i < children.Count - 1; i++)
        {
            if (!TryNode(children[i], children[i + 1], depth + 1, out var child, out var below)) return false;
            _nodes[Place(start, children[i], depth)] = child;
            all |= below;
        }

        node = new(label, checked((ushort)start), checked((short)phrase), WorkOf(does, all));
        return true;
    }

    private ushort WorkOf(WordRoles does, WordRoles all)
    {
        if (_work.TryGetValue(new(does, all), out var known)) return known;
        return _work[new(does, all)] = checked((ushort)_work.Count);
    }

    /// <summary>The base from which the first child comes to lie in the first free place that leaves room for the others, or -1.</summary>
    private int BaseFor(List<int> children, int depth)
    {
        _firstFree = NextFree(_firstFree);
        for (var place = _firstFree; place < _nodes.Length; place = NextFree(place + 1))
        {
            var start = (place - phrases[children[0]][depth]) & (_nodes.Length - 1);
            if (!_bases[start] && Fit(children, start, depth)) return start;
        }

        return -1;
    }

    private bool IsTaken(int place) => (_taken[place >> 6] & (1UL << (place & 63))) != 0;

    private void Take(int place) => _taken[place >> 6] |= 1UL << (place & 63);

    /// <summary>The first free place from <paramref name="from"/> on, or one behind the table; sixty-four places at a look, as most are taken in the end.</summary>
    private int NextFree(int from)
    {
        for (var i = from >> 6; i < _taken.Length; i++, from = i << 6)
            if (~_taken[i] >> (from & 63) is var free and not 0) return from + BitOperations.TrailingZeroCount(free);
        return _nodes.Length;
    }

    private bool Fit(List<int> children, int start, int depth)
    {
        for (var i = 0; i < children.Count - 1; i++)
        {
            var place = Place(start, children[i], depth);
            if (IsTaken(place)) return false;
            for (var k = 0; k < i; k++)
                if (Place(start, children[k], depth) == place) return false;
        }

        return true;
    }

    private int Place(int start, int phrase, int depth) => (start + phrases[phrase][depth]) & (_nodes.Length - 1);

    /// <summary>Where the ranges of phrases begin that have a character at <paramref name="depth"/> in common, and where the last one ends.</summary>
    private List<int> Children(int from, int to, int depth)
    {
        var starts = new List<int> { from };
        for (var i = from + 1; i < to; i++)
            if (phrases[i][depth] != phrases[i - 1][depth]) starts.Add(i);
        starts.Add(to);
        return starts;
    }

    /// <summary>How many beginnings the phrases have that are longer than a character.</summary>
    private int CountNodes()
    {
        var count = 0;
        for (var i = 0; i < phrases.Length; i++)
            count += phrases[i].Length - Math.Max(1, i == 0 ? 0 : phrases[i].AsSpan().CommonPrefixLength(phrases[i - 1]));
        return count;
    }
}
