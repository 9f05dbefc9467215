namespace Reports.Nlp.Glossaries;

/// <summary>Finds members that the definition numbers itself: 一是…二是…, 第一种：…, （1）…, ①….</summary>
internal static class OrdinalMarks
{
    private const string Digits = "一二三四五六七八九十";

    /// <summary>The numbered stretches, where the numbering runs from one to exactly <paramref name="count"/>.</summary>
    /// <returns>The members in order, or null. 第一种 and the like stay part of the member, bare numbers do not.</returns>
    public static List<string>? Find(string text, int count)
    {
        if (count is < 2 or > 10) return null;
        Func<int, string>[] marks =
        [
            n => $"{Digits[n - 1]}是", n => $"第{Digits[n - 1]}", n => $"（{Digits[n - 1]}）", n => $"({Digits[n - 1]})", n => $"（{n}）", n => $"({n})",
            n => ((char)('①' + n - 1)).ToString(), n => $"{Digits[n - 1]}要", n => $"{n}.", n => $"{n}．", n => $"{n}、", n => $"{Digits[n - 1]}、", n => $"其{Digits[n - 1]}",
        ];
        foreach (var mark in marks)
        {
            var members = Between(text, mark, count);
            if (members is not null) return members;
        }

        return null;
    }

    private static List<string>? Between(string text, Func<int, string> mark, int count)
    {
        var members = new List<string>(count);
        var at = Next(text, mark(1), 0);
        for (var n = 1; n <= count; n++)
        {
            if (at < 0) return null;
            var label = mark(n);
            var next = n < 10 ? Next(text, mark(n + 1), at + label.Length) : -1;
            if (n == count && next >= 0) return null;
            var end = next < 0 ? text.Length : next;
            var start = label[0] is '第' ? at : at + label.Length;
            var member = text[start..end].Trim(' ', '　', '。', '；', ';', '，', ',', '、', '：', ':');
            if (member.Length == 0) return null;
            members.Add(member);
            at = next;
        }

        return members;
    }

    /// <summary>The next mark that stands at the start or behind punctuation.</summary>
    private static int Next(string text, string mark, int from)
    {
        for (var at = text.IndexOf(mark, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
            if (at == 0 || "。；;，,：:、 　！”）)".Contains(text[at - 1], StringComparison.Ordinal)) return at;
        return -1;
    }
}
