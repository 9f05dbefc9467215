using System.Numerics;

namespace Reports.Nlp.Indicators;

/// <summary>Lays out the nodes of a trie so that a child is found by its character.</summary>
/// <param name="phrases">Phrases in ordinal order, none empty, none twice.</param>
/// <param name="indexes">The number of each.</param>
/// <param name="roles">What they do, by number.</param>
internal sealed class PhraseNodeBuilder(string[] phrases, int[] indexes, WordRoles[] roles)
{
    // Bases that no node with children has: free places are labelled as if led to from the one, and leaves lead from the other.
    private const int Nowhere = 0;
    private const int Leaf = 1;

    private PhraseNode[] _nodes = [];
    private bool[] _taken = [];
    private bool[] _bases = [];

    /// <summary>The children of the root in the order of their characters, and all other nodes in a table whose length is a power of two.</summary>
    public (PhraseNode[] Roots, PhraseNode[] Nodes) Build()
    {
        var children = Children(0, phrases.Length, 0);
        for (var length = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, phrases.Length)); ; length *= 2)
        {
            _nodes = new PhraseNode[length];
            for (var i = 0; i < length; i++) _nodes[i] = new((char)(i - Nowhere), Leaf, -1, WordRoles.None, WordRoles.None);
            _taken = new bool[length];
            _bases = new bool[length];
            _bases[Nowhere] = _bases[Leaf] = true;
            var roots = children.ConvertAll(child => TryNode(child.From, child.To, 1));
            if (roots.TrueForAll(root => root is not null)) return (roots.ConvertAll(root => root!.Value).ToArray(), _nodes);
        }
    }

    /// <summary>The node that the first characters of a range of phrases lead to, with all below it laid out; null where there is no room.</summary>
    private PhraseNode? TryNode(int from, int to, int depth)
    {
        var label = phrases[from][depth - 1];
        var phrase = phrases[from].Length == depth ? indexes[from++] : -1;
        var does = phrase < 0 ? WordRoles.None : roles[phrase];
        var children = Children(from, to, depth);
        if (children.Count == 0) return new(label, Leaf, checked((short)phrase), does, does);
        if (BaseFor(children, depth) is not { } start) return null;
        _bases[start] = true;
        foreach (var child in children) _taken[Place(start, child.From, depth)] = true;
        var all = does;
        foreach (var child in children)
        {
            if (TryNode(child.From, child.To, depth + 1) is not { } node) return null;
            _nodes[Place(start, child.From, depth)] = node;
            all |= node.Roles;
        }

        return new(label, checked((ushort)start), checked((short)phrase), does, all);
    }

    private int? BaseFor(List<(int From, int To)> children, int depth)
    {
        for (var start = 0; start < _bases.Length; start++)
            if (!_bases[start] && Fit(children, start, depth)) return start;
        return null;
    }

    private bool Fit(List<(int From, int To)> children, int start, int depth)
    {
        for (var i = 0; i < children.Count; i++)
        {
            var place = Place(start, children[i].From, depth);
            if (_taken[place]) return false;
            for (var k = 0; k < i; k++)
                if (Place(start, children[k].From, depth) == place) return false;
        }

        return true;
    }

    private int Place(int start, int phrase, int depth) => (start + phrases[phrase][depth]) & (_nodes.Length - 1);

    /// <summary>The ranges of phrases that have a character at <paramref name="depth"/> in common.</summary>
    private List<(int From, int To)> Children(int from, int to, int depth)
    {
        var children = new List<(int, int)>();
        for (var i = from; i < to; from = i)
        {
            while (i < to && phrases[i][depth] == phrases[from][depth]) i++;
            children.Add((from, i));
        }

        return children;
    }
}
