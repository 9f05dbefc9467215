using Reports.Nlp.Themes.Learning;

using Xunit;

namespace Reports.Nlp.Themes.Tests.Learning;

/// <summary>What of a paragraph the features see, and what they do not.</summary>
public class FeatureScannerTests
{
    [Theory]
    [InlineData("新增就业12.5万人，增长8%", "新增就业３万人,增长120％")]
    [InlineData("推进5G基站建设", "推进５ｇ 基站　建设")]
    [InlineData("用好AI，办好事", "用好ａｉ；办好事。")]
    public void Width_case_space_and_figures_make_no_difference(string one, string other) => Assert.Equal(KeysOf(one), KeysOf(other));

    [Fact]
    public void Pairs_cross_words_but_no_punctuation()
    {
        Assert.Equal(3, KeysOf("稳定就业").Length);
        Assert.Equal(2, KeysOf("稳定，就业").Length);
        Assert.Equal(KeysOf("稳定就业").Order(), KeysOf("稳定，定就，就业").Order());
        Assert.Empty(KeysOf("稳，定。就；业"));
        Assert.Empty(KeysOf(""));
    }

    [Fact]
    public void No_two_pairs_share_a_hash_within_a_block()
    {
        var pairs = Enumerable.Range(0x4e00, 300).SelectMany(a => Enumerable.Range(0x4e00, 300).Select(b => FeatureHash.Pair((char)a, (char)b))).ToArray();
        FeatureHash.Apply(FeatureBlock.Body, pairs);
        Assert.Equal(pairs.Length, pairs.Distinct().Count());
    }

    [Fact]
    public void A_hash_is_the_same_wherever_it_stands_among_others()
    {
        uint[] many = [.. Enumerable.Range(0, 67).Select(i => (uint)i)];
        FeatureHash.Apply(FeatureBlock.Lead, many);
        for (var i = 0; i < many.Length; i++)
        {
            uint[] one = [(uint)i];
            FeatureHash.Apply(FeatureBlock.Lead, one);
            Assert.Equal(one[0], many[i]);
        }
    }

    [Fact]
    public void A_block_is_told_from_another()
    {
        var keys = new FeatureKeys();
        FeatureScanner.Scan(new("全面推进乡村振兴。", ["乡村振兴"], null), keys);
        Assert.Empty(keys.Of(FeatureBlock.Body).ToArray().Intersect(keys.Of(FeatureBlock.Heading).ToArray()));
        Assert.Equal(3, keys.Of(FeatureBlock.Heading).Length);
        Assert.Equal(keys.Of(FeatureBlock.Body).Length, keys.Of(FeatureBlock.Lead).Length);
    }

    [Fact]
    public void Any_text_has_fewer_pairs_than_code_units()
    {
        var random = new Random(7);
        for (var n = 0; n < 2000; n++)
        {
            var text = string.Create(random.Next(80), random, (span, r) =>
            {
                foreach (ref var c in span) c = r.Next(3) == 0 ? (char)r.Next(char.MaxValue + 1) : "一二０9.．a　 \ud83d\ude00。"[r.Next(12)];
            });
            Assert.True(KeysOf(text).Length <= Math.Max(0, text.Length - 1));
        }
    }

    private static uint[] KeysOf(string text)
    {
        var keys = new FeatureKeys();
        FeatureScanner.ScanBody(new(text), keys);
        return keys.Of(FeatureBlock.Body).ToArray();
    }
}
