namespace Reports.Nlp.Text;

/// <summary>Lays a set of keys out as a double array.</summary>
/// <remarks>
/// Nodes are placed by falling weight, each at the first place where its children fit, so that what text visits most lies
/// together at the front. The same keys give the same array, in whatever order they were added. Not safe for concurrent use.
/// Source of the structure: J. Aoe, «An Efficient Digital Search Algorithm by Using a Double-Array Structure», IEEE
/// Transactions on Software Engineering 15(9), 1989; the label in place of the parent is S. Yata's (Darts-clone).
/// </remarks>
internal sealed class DoubleArrayBuilder
{
    private readonly CharacterCodes _codes;
    private readonly List<(string Key, int Value, long Weight)> _keys = [];

    // Nodes of the trie in breadth-first order; a node's children are neighbours.
    private readonly List<Node> _nodes = [];

    public DoubleArrayBuilder(CharacterCodes codes) => _codes = codes;

    /// <summary>Adds a key.</summary>
    /// <param name="key">Not empty; every code unit has a code; not added before.</param>
    /// <param name="value">From 1 to <see cref="DoubleArrayUnit.Max"/>.</param>
    /// <param name="weight">How often text holds it, in any unit; only decides where its nodes stand.</param>
    public void Add(string key, int value, long weight)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, DoubleArrayUnit.Max);
        _keys.Add((key, value, weight));
    }

    /// <summary>The units of the array; the root's base is <see cref="DoubleArray.RootBase"/>.</summary>
    /// <returns>Units such that base + code is inside for every node and code.</returns>
    public ulong[] Build()
    {
        GrowTrie();
        var space = new DoubleArraySpace(_nodes.Count + _codes.Count, _codes.Count);
        var bases = PlaceChildren(space);

        var units = new ulong[space.HighestBase + _codes.Count];
        Array.Fill(units, DoubleArrayUnit.Free);
        for (var parent = 0; parent < _nodes.Count; parent++)
        {
            for (var child = _nodes[parent].FirstChild; child < _nodes[parent].EndOfChildren; child++)
                units[bases[parent] + _nodes[child].Label] = DoubleArrayUnit.Pack(_nodes[child].Label, bases[child], _nodes[child].Value);
        }

        return units;
    }

    private void GrowTrie()
    {
        var table = _codes.Table;
        _keys.Sort((a, b) =>
        {
            var length = Math.Min(a.Key.Length, b.Key.Length);
            for (var i = 0; i < length; i++)
            {
                var order = table[a.Key[i]].CompareTo(table[b.Key[i]]);
                if (order != 0) return order;
            }

            return a.Key.Length.CompareTo(b.Key.Length);
        });

        _nodes.Clear();
        _nodes.Add(new() { FirstKey = 0, EndOfKeys = _keys.Count });
        for (var parent = 0; parent < _nodes.Count; parent++)
        {
            var node = _nodes[parent];
            var key = node.FirstKey;
            if (node.Depth > 0 && key < node.EndOfKeys && _keys[key].Key.Length == node.Depth)
                node.Value = _keys[key++].Value;

            node.FirstChild = _nodes.Count;
            while (key < node.EndOfKeys)
            {
                var first = key;
                if (_keys[key].Key.Length == node.Depth) throw new ArgumentException($"found the key \"{_keys[key].Key}\" twice; wanted each once");
                int label = table[_keys[key].Key[node.Depth]];
                if (label == 0) throw new ArgumentException($"found \"{_keys[key].Key[node.Depth]}\" in the key \"{_keys[key].Key}\"; wanted characters that have a code");
                var weight = 0L;
                while (key < node.EndOfKeys && table[_keys[key].Key[node.Depth]] == label) weight += _keys[key++].Weight;
                _nodes.Add(new() { Depth = node.Depth + 1, FirstKey = first, EndOfKeys = key, Label = label, Weight = weight });
            }

            node.EndOfChildren = _nodes.Count;
        }
    }

    private int[] PlaceChildren(DoubleArraySpace space)
    {
        var order = new List<int>();
        for (var node = 1; node < _nodes.Count; node++)
            if (_nodes[node].EndOfChildren > _nodes[node].FirstChild) order.Add(node);
        order.Sort((a, b) =>
        {
            var byWeight = _nodes[b].Weight.CompareTo(_nodes[a].Weight);
            return byWeight != 0 ? byWeight : a.CompareTo(b);
        });

        var bases = new int[_nodes.Count];
        bases[0] = DoubleArray.RootBase;
        var labels = new List<int>();
        Labels(0, labels);
        space.Take(bases[0], labels);
        foreach (var node in order)
        {
            Labels(node, labels);
            bases[node] = space.Place(labels);
        }

        return bases;
    }

    private void Labels(int node, List<int> labels)
    {
        labels.Clear();
        for (var child = _nodes[node].FirstChild; child < _nodes[node].EndOfChildren; child++) labels.Add(_nodes[child].Label);
    }

    private sealed class Node
    {
        public int Depth, Label, Value, FirstKey, EndOfKeys, FirstChild, EndOfChildren;
        public long Weight;
    }
}
