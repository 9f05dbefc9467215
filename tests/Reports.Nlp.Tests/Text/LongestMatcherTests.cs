using CsCheck;
using Reports.Nlp.Tests.Fuzzing;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Text;

public class LongestMatcherTests
{
    [Fact]
    public void The_leftmost_key_wins_and_of_those_there_the_longest()
    {
        string[] keys = ["三级", "三级网格", "网格长"];
        var matcher = LongestMatcher.Build(keys);
        Assert.Equal(2, matcher.Next("建三级网格长", 0, out var length, out var value) + length - 3);
        Assert.Equal("三级网格", keys[value - 1]);
    }

    [Fact]
    public void No_match_is_the_end_of_the_text()
    {
        var matcher = LongestMatcher.Build(["三级"]);
        Assert.Equal(4, matcher.Next("二级网格", 0, out var length, out var value));
        Assert.Equal((0, 0), (length, value));
        Assert.Equal(0, matcher.Next("", 0, out _, out _));
    }

    [Fact]
    public void A_matcher_without_keys_finds_nothing() =>
        Assert.Equal(2, LongestMatcher.Build([]).Next("三级", 0, out _, out _));

    [Fact]
    public void Matches_are_those_of_plain_search() =>
        Gen.Select(Gen.Char["甲乙丙\0z"].Array[1, 5].Select(units => new string(units)).HashSet[0, 20], Gen.Char["甲乙丙\0z"].Array[0, 50]).Each((set, units) =>
        {
            string[] keys = [.. set];
            var text = new string(units);
            foreach (var matcher in new[] { LongestMatcher.Build(keys), LongestMatcher.BuildSmall(keys) })
                for (var start = 0; start <= text.Length; start++) CheckFrom(start, text, keys, matcher);
        });

    [Fact]
    public void A_key_is_found_whole_and_nothing_else_is() =>
        Gen.Char["甲乙丙"].Array[1, 4].Select(units => new string(units)).HashSet[0, 20].Each(set =>
        {
            string[] keys = [.. set];
            var trie = new HashedTrie(keys);
            for (var i = 0; i < keys.Length; i++) Assert.Equal(i + 1, trie.Find(keys[i]));
            foreach (var other in new[] { "", "丁", "甲乙丙甲乙" }) Assert.Equal(Array.IndexOf(keys, other) + 1, trie.Find(other));
        });

    private static void CheckFrom(int start, string text, string[] keys, LongestMatcher matcher)
    {
        var wanted = Enumerable.Range(start, text.Length - start).FirstOrDefault(i => keys.Any(key => text.AsSpan(i).StartsWith(key)), text.Length);
        Assert.Equal(wanted, matcher.Next(text, start, out var length, out var value));
        if (wanted == text.Length) return;
        Assert.Equal(keys.Where(key => text.AsSpan(wanted).StartsWith(key)).Max(key => key.Length), length);
        Assert.Equal(text.Substring(wanted, length), keys[value - 1]);
    }
}
