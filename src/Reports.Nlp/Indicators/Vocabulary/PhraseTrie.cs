using System.Numerics;
using System.Runtime.CompilerServices;

namespace Reports.Nlp.Indicators.Vocabulary;

/// <summary>A trie of phrases, read from their first character or from their last.</summary>
/// <remarks>
/// Its tables are small, because a report is read between other work that has filled the caches with its own: the first step is a bit
/// and a count of bits, each other one a look at <see cref="PhraseNode"/> and a comparison. Immutable, so safe to share.
/// </remarks>
internal sealed class PhraseTrie
{
    private readonly bool _backwards;

    // Most characters begin no phrase. The children of the root are in the order of the bits.
    private readonly ulong[] _begins = new ulong[(char.MaxValue + 1) / 64];
    private readonly ushort[] _before = new ushort[(char.MaxValue + 1) / 64];
    private readonly PhraseNode[] _roots;
    private readonly PhraseNode[] _nodes;
    private readonly PhraseWork[] _work;

    /// <summary>Builds the trie.</summary>
    /// <param name="phrases">Phrases, none empty, none twice.</param>
    /// <param name="roles">What each of them does.</param>
    /// <param name="backwards">Whether they are read from their last character.</param>
    public PhraseTrie(string[] phrases, WordRoles[] roles, bool backwards)
    {
        _backwards = backwards;
        var ordered = Array.ConvertAll(phrases, Directed);
        var indexes = Enumerable.Range(0, phrases.Length).ToArray();
        Array.Sort(ordered, indexes, StringComparer.Ordinal);
        (_roots, _nodes, _work) = new PhraseNodeBuilder(ordered, indexes, roles).Build();
        foreach (var root in _roots) _begins[root.Label >> 6] |= 1UL << (root.Label & 63);
        for (var i = 1; i < _begins.Length; i++) _before[i] = checked((ushort)(_before[i - 1] + BitOperations.PopCount(_begins[i - 1])));
    }

    /// <summary>Whether some phrase is read from this character on.</summary>
    public bool Begins(char head) => (_begins[head >> 6] & (1UL << (head & 63))) != 0;

    /// <summary>Length of the longest phrase at the end of <paramref name="text"/> that the trie reads from, or 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wanted">What the phrase must do, one of these at least; else there is none.</param>
    /// <param name="index">Which phrase it is; means nothing where there is none.</param>
    /// <remarks>Called from many places, in whose frames its own would have to be cleared at each call of theirs.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int Longest(ReadOnlySpan<char> text, WordRoles wanted, out int index)
    {
        index = -1;
        if (text.IsEmpty) return 0;
        var (at, step) = _backwards ? (text.Length - 1, -1) : (0, 1);
        var head = text[at];
        var bits = _begins[head >> 6];
        var bit = 1UL << (head & 63);
        if ((bits & bit) == 0) return 0;
        var (nodes, work) = (_nodes, _work);
        ref readonly var node = ref _roots[_before[head >> 6] + BitOperations.PopCount(bits & (bit - 1))];
        var longest = 0;
        var does = false;
        var length = 1;

        // A longer phrase that does nothing of what is wanted hides a shorter one that does, but where none does, none need be read.
        for (; does || (work[node.Work].Roles & wanted) != 0; length++)
        {
            if (node.Phrase >= 0)
            {
                longest = length;
                index = node.Phrase;
                does = (work[node.Work].Does & wanted) != 0;
            }

            if (length == text.Length) break;
            var next = text[at += step];
            ref readonly var child = ref nodes[(node.Base + next) & (nodes.Length - 1)];
            if (child.Label != next) break;
            node = ref child;
        }

        return does ? longest : 0;
    }

    private string Directed(string phrase) => _backwards ? string.Concat(phrase.Reverse()) : phrase;
}
