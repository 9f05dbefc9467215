namespace Reports.Nlp.Glossaries;

/// <summary>Takes enumerations apart: by punctuation and by 和, 与, 及, 以及, never inside brackets or quotation marks.</summary>
internal static class EnumerationText
{
    // 以及 parts wider groups than 和, and 及 often ties two halves of one member (购置及运行).
    private static readonly string[] Conjunctions = ["以及", "和", "与", "及", "或", "暨"];

    /// <summary>Depth of brackets and quotation marks after <paramref name="c"/>; a mark that closes nothing is ignored.</summary>
    public static int Depth(int depth, char c) => c switch
    {
        '（' or '(' or '[' or '［' or '【' or '〔' or '《' or '〈' or '“' or '‘' or '「' or '『' or '{' => depth + 1,
        '）' or ')' or ']' or '］' or '】' or '〕' or '》' or '〉' or '”' or '’' or '」' or '』' or '}' => Math.Max(0, depth - 1),
        _ => depth,
    };

    /// <summary>The stretches between separators that stand outside brackets and quotation marks, trimmed, none empty.</summary>
    public static List<string> Split(string text, string separators)
    {
        var items = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
                depth = Depth(depth, text[i]);
                if (depth > 0 || !separators.Contains(text[i], StringComparison.Ordinal)) continue;
            }

            var item = text[start..i].Trim();
            if (item.Length > 0) items.Add(item);
            start = i + 1;
        }

        return items;
    }

    /// <summary>Whether separators could take the text apart into <paramref name="count"/> items at all: one look, where splitting costs more.</summary>
    public static bool MaySplit(ReadOnlySpan<char> text, string separators, int count)
    {
        for (var found = 1; found < count; found++)
        {
            var next = text.IndexOfAny(separators);
            if (next < 0) return false;
            text = text[(next + 1)..];
        }

        return true;
    }

    /// <summary>Takes the text apart into exactly <paramref name="count"/> items, or returns null.</summary>
    /// <remarks>
    /// Punctuation alone is tried first, so that a conjunction inside a member (提高质量和效益) stays. Where one item is missing,
    /// the conjunction that joins the last two is looked for, then one in any item.
    /// </remarks>
    public static List<string>? SplitInto(string text, int count, string separators)
    {
        if (!MaySplit(text, separators, count - 1)) return null;
        var items = Split(text, separators);
        if (items.Count == count) return items;
        if (items.Count != count - 1) return null;
        for (var i = items.Count - 1; i >= 0; i--)
        {
            var (at, length) = Conjunction(items[i]);
            if (at <= 0) continue;
            var item = items[i];
            items[i] = item[..at].Trim();
            items.Insert(i + 1, item[(at + length)..].Trim());
            return items;
        }

        return null;
    }

    /// <summary>The conjunction that parts an item in two; its place is -1 where there is none with text on both sides.</summary>
    public static (int At, int Length) Conjunction(string item)
    {
        foreach (var conjunction in Conjunctions)
        {
            if (!item.Contains(conjunction, StringComparison.Ordinal)) continue;
            var depth = 0;
            for (var i = 0; i + conjunction.Length < item.Length; i++)
            {
                depth = Depth(depth, item[i]);
                if (i == 0 || depth > 0 || !item.AsSpan(i).StartsWith(conjunction, StringComparison.Ordinal)) continue;
                if (!IsInsideWord(item, i, conjunction)) return (i, conjunction.Length);
            }
        }

        return (-1, 0);
    }

    private static bool IsInsideWord(string item, int at, string conjunction)
    {
        if (conjunction.Length > 1) return false;
        var before = item[at - 1];
        var after = item[at + 1];
        return conjunction[0] switch
        {
            '和' => after is '谐' or '平' or '解' or '睦' or '美' or '田' or '气' or '林' || before is '共' or '调' or '缓' or '总' or '饱' or '温' or '中' or '融',
            '与' => before is '参' or '给' or '赠' or '授',
            '及' => before is '普' or '以' or '涉' or '触' or '危' or '波' or '顾' || after is '时' or '其' or '格' or '早',
            '或' => after is '者' or '许' || before is '抑',
            _ => false,
        };
    }
}
