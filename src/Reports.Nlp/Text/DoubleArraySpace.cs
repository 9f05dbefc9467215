using System.Runtime.InteropServices;

namespace Reports.Nlp.Text;

/// <summary>Free places of a double array while it is laid out, in a list from low to high.</summary>
internal sealed class DoubleArraySpace
{
    // A place knows the free one before and after it; place 0 is the end of the list and never free.
    private readonly List<(int Previous, int Next, bool Taken)> _places = [(0, 0, true)];
    private readonly List<bool> _bases = [true];

    public DoubleArraySpace(int expected)
    {
        _places.EnsureCapacity(expected);
        _bases.EnsureCapacity(expected);
    }

    /// <summary>The greatest base given out.</summary>
    public int HighestBase { get; private set; }

    /// <summary>Finds the lowest base whose places are free, and takes them.</summary>
    /// <param name="labels">Codes of the children, rising.</param>
    /// <returns>The base; no other node has it.</returns>
    public int Place(List<int> labels)
    {
        var lowest = labels[0];
        for (var place = _places[0].Next; place != 0; place = _places[place].Next)
        {
            if (place - lowest >= 1 && Fits(place - lowest, labels)) return Take(place - lowest, labels);
        }

        var fresh = Math.Max(_places.Count - lowest, 1);
        while (!Fits(fresh, labels)) fresh++;
        return Take(fresh, labels);
    }

    /// <summary>Takes the places of a node at a known base.</summary>
    /// <param name="base">The base.</param>
    /// <param name="labels">Codes of the children.</param>
    /// <returns>The base.</returns>
    public int Take(int @base, List<int> labels)
    {
        if (@base > DoubleArrayUnit.Max) throw new InvalidOperationException($"the keys need a base of {@base}; a unit holds {DoubleArrayUnit.Max}");
        while (_bases.Count <= @base) _bases.Add(false);
        _bases[@base] = true;
        HighestBase = Math.Max(HighestBase, @base);

        foreach (var label in labels)
        {
            Grow(@base + label);
            var places = CollectionsMarshal.AsSpan(_places);
            var (previous, next, _) = places[@base + label];
            places[previous].Next = next;
            places[next].Previous = previous;
            places[@base + label].Taken = true;
        }

        return @base;
    }

    private bool Fits(int @base, List<int> labels)
    {
        if (@base < _bases.Count && _bases[@base]) return false;
        foreach (var label in labels)
            if (@base + label < _places.Count && _places[@base + label].Taken) return false;
        return true;
    }

    private void Grow(int place)
    {
        while (_places.Count <= place)
        {
            var last = _places[0].Previous;
            var added = _places.Count;
            _places.Add((last, 0, false));
            var places = CollectionsMarshal.AsSpan(_places);
            places[last].Next = added;
            places[0].Previous = added;
        }
    }
}
