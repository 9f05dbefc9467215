using System.Numerics;

namespace Reports.Nlp.Indicators;

/// <summary>A trie of phrases, read from their first character or from their last.</summary>
/// <remarks>
/// Its tables are small, because a report is read between other work that has filled the caches with its own: the first step is a bit
/// and a count of bits, and a node is eight bytes. The children of a node stand together, sorted. Immutable, so safe to share.
/// </remarks>
internal sealed class PhraseTrie
{
    private readonly bool _backwards;

    // Most characters begin no phrase. The children of the root are in the order of the bits.
    private readonly ulong[] _begins = new ulong[(char.MaxValue + 1) / 64];
    private readonly ushort[] _before = new ushort[(char.MaxValue + 1) / 64];
    private readonly Node[] _nodes;

    /// <summary>Builds the trie.</summary>
    /// <param name="phrases">Phrases, none empty, none twice.</param>
    /// <param name="backwards">Whether they are read from their last character.</param>
    public PhraseTrie(string[] phrases, bool backwards)
    {
        _backwards = backwards;
        var order = Enumerable.Range(0, phrases.Length).Select(i => (Text: Directed(phrases[i]), Index: i)).OrderBy(p => p.Text, StringComparer.Ordinal).ToArray();
        var nodes = new List<Node> { new('\0') };
        var open = new Queue<(int Node, int From, int To, int Depth)>();
        open.Enqueue((0, 0, order.Length, 0));
        while (open.TryDequeue(out var range))
        {
            var from = range.From;
            var node = nodes[range.Node] with { First = checked((ushort)nodes.Count) };
            if (from < range.To && order[from].Text.Length == range.Depth) node = node with { Phrase = checked((short)order[from++].Index) };
            while (from < range.To)
            {
                var label = order[from].Text[range.Depth];
                var to = from;
                while (to < range.To && order[to].Text[range.Depth] == label) to++;
                if (range.Depth == 0) _begins[label >> 6] |= 1UL << (label & 63);
                open.Enqueue((nodes.Count, from, to, range.Depth + 1));
                nodes.Add(new(label));
                node = node with { Count = checked((ushort)(node.Count + 1)) };
                from = to;
            }

            nodes[range.Node] = node;
        }

        _nodes = [.. nodes];
        for (var i = 1; i < _before.Length; i++) _before[i] = (ushort)(_before[i - 1] + BitOperations.PopCount(_begins[i - 1]));
    }

    /// <summary>Whether some phrase is read from this character on.</summary>
    public bool Begins(char head) => (_begins[head >> 6] & (1UL << (head & 63))) != 0;

    /// <summary>Length of the longest phrase at the end of <paramref name="text"/> that the trie reads from, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Which phrase it is; -1 where there is none.</param>
    public int Longest(ReadOnlySpan<char> text, out int index)
    {
        index = -1;
        if (text.IsEmpty) return 0;
        var head = _backwards ? text[^1] : text[0];
        var bits = _begins[head >> 6];
        var bit = 1UL << (head & 63);
        if ((bits & bit) == 0) return 0;
        var nodes = _nodes;
        var node = nodes[1 + _before[head >> 6] + BitOperations.PopCount(bits & (bit - 1))];
        var longest = 0;
        for (var length = 1; ; length++)
        {
            if (node.Phrase >= 0)
            {
                longest = length;
                index = node.Phrase;
            }

            if (node.Count == 0 || length == text.Length) return longest;
            var child = Child(nodes, node, _backwards ? text[text.Length - length - 1] : text[length]);
            if (child == 0) return longest;
            node = nodes[child];
        }
    }

    private static int Child(Node[] nodes, Node node, char label)
    {
        int low = node.First, high = node.First + node.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var found = nodes[middle].Label;
            if (found == label) return middle;
            if (found < label) low = middle + 1;
            else high = middle - 1;
        }

        return 0;
    }

    private string Directed(string phrase) => _backwards ? string.Concat(phrase.Reverse()) : phrase;

    /// <summary>A node: the character that leads to it, its children, and the phrase that ends in it or -1.</summary>
    private readonly record struct Node(char Label)
    {
        public ushort First { get; init; }

        public ushort Count { get; init; }

        public short Phrase { get; init; } = -1;
    }
}
