using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators.Names;

/// <summary>Finds what the last name of a list leaves to those before it: 城镇和农村人均住房面积, 养老保险、医疗保险参保人数.</summary>
/// <remarks>
/// Only where the list shows how far its members are alike, since words alone do not say where a member ends and what is shared begins:
/// both are words of one kind (<see cref="WordRoles.Kind"/>), or both have one ending in common after which the last goes on.
/// </remarks>
internal static class SharedHead
{
    private const int ShortestEnding = 2;
    private const int ShortestHead = 2;

    /// <summary>What <paramref name="last"/> ends with that belongs to <paramref name="member"/> too; empty where the list does not show it.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> member, ReadOnlySpan<char> last)
    {
        if (member.Length == 1) return last.Length > ShortestHead ? last[1..] : default;
        if (IsKind(member))
        {
            var words = IndicatorVocabulary.Default.Words;
            var length = words.At(last, WordRoles.Kind, out _);
            if (length > 0 && !IsKind(last)) return last[length..];
        }

        for (var length = Math.Min(member.Length, last.Length - ShortestHead); length >= ShortestEnding; length--)
        {
            var at = last.IndexOf(member[^length..]);
            if (at > 0 && at + length + ShortestHead <= last.Length) return last[(at + length)..];
        }

        return default;
    }

    private static bool IsKind(ReadOnlySpan<char> name) => !name.IsEmpty && IndicatorVocabulary.Default.Words.At(name, WordRoles.Kind, out _) == name.Length;
}
