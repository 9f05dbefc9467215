using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Mentions;

/// <summary>The members that a sentence itself gives a term: “三个一批”项目163个，其中建设项目82个、储备项目33个、谋划项目48个.</summary>
internal static class LocalBreakdown
{
    private const int Reach = 120;
    private const int LongestItem = 24;

    /// <summary>Finds the breakdown that follows a term.</summary>
    /// <param name="plain">The text, plain.</param>
    /// <param name="end">Where the term ends.</param>
    /// <param name="count">How many members the term announces, or null.</param>
    /// <returns>The members without their figures, or null where nothing is broken down, or into another number of parts.</returns>
    public static List<string>? Find(ReadOnlySpan<char> plain, int end, int? count)
    {
        if (count is not >= 2) return null;
        var rest = plain[end..Math.Min(plain.Length, end + Reach)];
        var stop = rest.IndexOfAny("。!?");
        if (stop >= 0)
        {
            // 其中 may open the next sentence.
            var next = rest[(stop + 1)..];
            if (next.StartsWith("其中", StringComparison.Ordinal) && next.IndexOfAny("。!?") is var second) rest = rest[..(stop + 1 + (second < 0 ? next.Length : second))];
            else rest = rest[..stop];
        }

        var at = rest.IndexOf("其中");
        if (at < 0) return null;
        var list = rest[(at + 2)..].TrimStart(",:，：");
        foreach (var separators in (string[])[";", "、;", ",;", "、,;"])
            if (Items(list, separators, count.Value) is { } items) return items;
        return null;
    }

    /// <summary>Whether none of the members has anything to do with what a sense says.</summary>
    public static bool Contradicts(List<string> members, Sense sense)
    {
        var said = CharacterFolding.Default.Plain(sense.Definition);
        foreach (var member in members)
            for (var i = 0; i + 2 <= member.Length; i++)
                if (said.AsSpan().Contains(member.AsSpan(i, 2), StringComparison.Ordinal)) return false;
        return true;
    }

    private static List<string>? Items(ReadOnlySpan<char> list, string separators, int count)
    {
        var items = new List<string>();
        while (!list.IsEmpty && items.Count < count)
        {
            var end = list.IndexOfAny(separators);
            var item = end < 0 ? list : list[..end];
            var label = Label(item);
            if (label.Length is < 2 or > LongestItem) return null;
            items.Add(label.ToString());
            list = end < 0 ? [] : list[(end + 1)..];
        }

        return items.Count == count ? items : null;
    }

    /// <summary>建设项目82个 without its figure and its unit.</summary>
    private static ReadOnlySpan<char> Label(ReadOnlySpan<char> item)
    {
        var figure = item.IndexOfAnyInRange('0', '9');
        if (figure < 0) return [];
        if (figure > 0) return item[..figure];
        var after = figure;
        while (after < item.Length && (char.IsAsciiDigit(item[after]) || item[after] is '.' or '%' or '个' or '项' or '家' or '件' or '条' or '万' or '亿' or '元')) after++;
        return item[after..];
    }
}
