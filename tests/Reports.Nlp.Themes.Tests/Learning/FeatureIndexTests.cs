using Reports.Nlp.Themes.Learning;

namespace Reports.Nlp.Themes.Tests.Learning;

public class FeatureIndexTests
{
    [Theory]
    [InlineData(0, 0xFFFFFFFF)]
    [InlineData(1, 0xFFFFFFFF)]
    [InlineData(7, 0xFFFFFFFF)]
    [InlineData(500, 0xFFFFFFFF)]
    [InlineData(20_000, 0xFFFFFFFF)]
    [InlineData(300, 0x800000FF)] // All in two groups, which are far too small for them.
    [InlineData(300, 0x000000FF)]
    public void Finds_what_it_holds_in_the_order_of_the_question(int count, uint bits)
    {
        var random = new Random(7);
        var keys = new HashSet<uint>();
        for (var i = 0; i < count; i++) keys.Add((uint)random.NextInt64(1L << 32) & bits);
        var known = keys.Order().Where((_, i) => i % 3 > 0).ToArray();
        random.Shuffle(known);
        var index = new FeatureIndex(known);
        var question = keys.Append(0u).Append(uint.MaxValue).ToArray();
        random.Shuffle(question);
        var places = new int[question.Length + 1];
        var found = index.Find(question, places);
        Assert.Equal(question.Select(key => Array.IndexOf(known, key)).Where(place => place >= 0), places.Take(found));
        Assert.Throws<ArgumentException>(() => index.Find(question, new int[question.Length]));
    }
}
