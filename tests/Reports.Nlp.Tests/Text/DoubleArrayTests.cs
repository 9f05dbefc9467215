using CsCheck;
using Reports.Nlp.Tests.Fuzzing;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Text;

public class DoubleArrayTests
{
    [Fact]
    public void Every_key_has_its_value_and_nothing_else_has_one() =>
        Gen.Char["甲乙丙丁戊abcd\uFFFF"].Array[1, 6].Select(units => new string(units)).HashSet[1, 200].Each(set =>
        {
            string[] keys = [.. set];
            var array = Build(keys);
            for (var i = 0; i < keys.Length; i++) Assert.Equal(i + 1, array.Find(keys[i]));
            foreach (var key in keys)
            {
                if (!set.Contains(key + "甲")) Assert.Equal(0, array.Find(key + "甲"));
                if (!set.Contains(key.Substring(1))) Assert.Equal(0, array.Find(key.AsSpan(1)));
                Assert.Equal(0, array.Find(key + "子"));
            }
        });

    [Fact]
    public void A_key_given_twice_is_refused()
    {
        var fault = Assert.Throws<ArgumentException>(() => Build(["甲乙", "甲乙"]));
        Assert.Contains("the key \"甲乙\" twice", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_keys_does_not_change_the_array()
    {
        string[] keys = ["甲", "甲乙", "乙丙丁", "丙"];
        Assert.Equal(Units(keys), Units([.. keys.Reverse()]).AsEnumerable());

        static ulong[] Units(string[] keys)
        {
            var codes = Codes(keys);
            var builder = new DoubleArrayBuilder(codes);
            foreach (var key in keys) builder.Add(key, key.Length, key.Length);
            return builder.Build();
        }
    }

    private static DoubleArray Build(string[] keys)
    {
        var codes = Codes(keys);
        var builder = new DoubleArrayBuilder(codes);
        for (var i = 0; i < keys.Length; i++) builder.Add(keys[i], i + 1, i % 7);
        return DoubleArray.Pin(builder.Build(), codes);
    }

    private static CharacterCodes Codes(string[] keys)
    {
        var weights = new long[CharacterCodes.TableLength];
        foreach (var c in string.Concat(keys)) weights[c]++;
        return CharacterCodes.ByWeight(weights, 1);
    }
}
