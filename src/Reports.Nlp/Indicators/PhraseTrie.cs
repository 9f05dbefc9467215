namespace Reports.Nlp.Indicators;

/// <summary>A trie of phrases, read from their first character or from their last.</summary>
/// <remarks>The children of a node stand together, sorted. Immutable, so safe to share.</remarks>
internal sealed class PhraseTrie
{
    private readonly bool _backwards;
    private readonly int[] _root = new int[char.MaxValue + 1];

    // Most characters begin no phrase: one bit each says so from a table that stays in the nearest cache.
    private readonly ulong[] _begins = new ulong[(char.MaxValue + 1) / 64];
    private readonly char[] _labels;
    private readonly int[] _first;
    private readonly int[] _count;
    private readonly int[] _phrase;

    /// <summary>Builds the trie.</summary>
    /// <param name="phrases">Phrases, none empty, none twice.</param>
    /// <param name="backwards">Whether they are read from their last character.</param>
    public PhraseTrie(string[] phrases, bool backwards)
    {
        _backwards = backwards;
        var order = Enumerable.Range(0, phrases.Length).Select(i => (Text: Directed(phrases[i]), Index: i)).OrderBy(p => p.Text, StringComparer.Ordinal).ToArray();
        var labels = new List<char> { '\0' };
        var first = new List<int> { 0 };
        var count = new List<int> { 0 };
        var phrase = new List<int> { -1 };
        var open = new Queue<(int Node, int From, int To, int Depth)>();
        open.Enqueue((0, 0, order.Length, 0));
        while (open.TryDequeue(out var node))
        {
            var from = node.From;
            if (from < node.To && order[from].Text.Length == node.Depth) phrase[node.Node] = order[from++].Index;
            first[node.Node] = labels.Count;
            while (from < node.To)
            {
                var label = order[from].Text[node.Depth];
                var to = from;
                while (to < node.To && order[to].Text[node.Depth] == label) to++;
                if (node.Depth == 0)
                {
                    _root[label] = labels.Count;
                    _begins[label >> 6] |= 1UL << (label & 63);
                }

                open.Enqueue((labels.Count, from, to, node.Depth + 1));
                labels.Add(label);
                first.Add(0);
                count.Add(0);
                phrase.Add(-1);
                count[node.Node]++;
                from = to;
            }
        }

        (_labels, _first, _count, _phrase) = ([.. labels], [.. first], [.. count], [.. phrase]);
    }

    /// <summary>Length of the longest phrase at the end of <paramref name="text"/> that the trie reads from, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Which phrase it is; -1 where there is none.</param>
    public int Longest(ReadOnlySpan<char> text, out int index)
    {
        index = -1;
        if (text.IsEmpty) return 0;
        var head = _backwards ? text[^1] : text[0];
        if ((_begins[head >> 6] & (1UL << (head & 63))) == 0) return 0;
        var longest = 0;
        var node = _root[head];
        for (var length = 1; node > 0; length++)
        {
            if (_phrase[node] >= 0)
            {
                longest = length;
                index = _phrase[node];
            }

            if (length == text.Length || _count[node] == 0) break;
            var child = _labels.AsSpan(_first[node], _count[node]).BinarySearch(_backwards ? text[^(length + 1)] : text[length]);
            node = child < 0 ? 0 : _first[node] + child;
        }

        return longest;
    }

    private string Directed(string phrase) => _backwards ? string.Concat(phrase.Reverse()) : phrase;
}
