using System.Numerics;

namespace Reports.Nlp.Themes.Learning;

/// <summary>A sparse vector in a feature space. Reused from paragraph to paragraph by one thread.</summary>
internal sealed class FeatureVector
{
    // Open addressing from a feature to its place plus one; as large as the paragraph asks for, not as the space.
    private int[] _slots = [];
    private int _mask;

    /// <summary>The features it holds, each once, in the order they first occur; valid up to <see cref="Count"/>.</summary>
    public int[] Indices { get; private set; } = [];

    /// <summary>Their values.</summary>
    public float[] Values { get; private set; } = [];

    /// <summary>Number of features it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Empties it and makes room.</summary>
    /// <param name="occurrences">Number of features that will be added at most.</param>
    public void Clear(int occurrences)
    {
        Count = 0;
        if (Indices.Length < occurrences)
        {
            var room = (int)BitOperations.RoundUpToPowerOf2((uint)occurrences);
            Indices = new int[room];
            Values = new float[room];
            _slots = new int[room * 2];
        }

        _mask = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, occurrences)) * 2 - 1;
        Array.Clear(_slots, 0, Math.Min(_slots.Length, _mask + 1));
    }

    /// <summary>Counts one occurrence of a feature.</summary>
    public void Add(int index)
    {
        // Neighbours in the space are neighbours by hash, nothing more, so the low bits serve as they are.
        for (var slot = index & _mask; ; slot = (slot + 1) & _mask)
        {
            var place = _slots[slot] - 1;
            if (place < 0)
            {
                Indices[Count] = index;
                Values[Count] = 1;
                _slots[slot] = ++Count;
                return;
            }

            if (Indices[place] != index) continue;
            Values[place]++;
            return;
        }
    }
}
