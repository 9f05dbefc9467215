using Reports.Nlp.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>The words and terms a caller gave to a lexicon, ready to be found.</summary>
/// <remarks>Immutable, so safe to share.</remarks>
internal sealed class UserTerms
{
    private readonly HashSet<string> _words;

    private UserTerms(HashSet<string> words)
    {
        _words = words;
        Matcher = LongestMatcher.Build(words.Order(StringComparer.Ordinal).ToArray());
    }

    public int Count => _words.Count;

    public LongestMatcher Matcher { get; }

    /// <summary>Terms given before and new ones.</summary>
    /// <param name="before">Terms given before, or null.</param>
    /// <param name="words">New ones.</param>
    /// <returns>All of them, or null where there are none.</returns>
    public static UserTerms? Join(UserTerms? before, IEnumerable<string> words)
    {
        var all = before is null ? new HashSet<string>(StringComparer.Ordinal) : new(before._words, StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (Fault(word) is { } fault) throw new ArgumentException($"found \"{word}\", {fault}; wanted a word or term", nameof(words));
            all.Add(word);
        }

        return all.Count == 0 ? null : new(all);
    }

    /// <summary>What speaks against a word.</summary>
    /// <param name="word">The word.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? Fault(string? word)
    {
        if (string.IsNullOrWhiteSpace(word)) return "which is empty";
        for (var i = 0; i < word.Length; i++)
        {
            if (!char.IsSurrogate(word[i])) continue;
            if (i + 1 == word.Length || !char.IsSurrogatePair(word[i], word[i + 1])) return "which holds half a surrogate pair";
            i++;
        }

        return null;
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
