using Reports.Nlp.Themes.Learning;

namespace Reports.Nlp.Themes.Tests.Learning;

public class LinearModelTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(22)]
    [InlineData(24)]
    [InlineData(25)]
    [InlineData(60)]
    public void A_score_is_the_bias_and_each_value_times_its_weight(int classes)
    {
        const int Features = 50;
        var random = new Random(classes);
        var keys = Enumerable.Range(0, Features).Select(i => (uint)i * 0x9E3779B1).ToArray();
        var weights = new Half[Features * classes];
        for (var i = 0; i < weights.Length; i++) weights[i] = (Half)(i % 7 == 0 ? random.NextDouble() * 1e-6 : random.NextDouble() * 4 - 2);
        var biases = new float[classes];
        for (var c = 0; c < classes; c++) biases[c] = random.NextSingle() - 0.5f;
        var model = new LinearModel(classes, weights, biases);
        var space = new FeatureSpace(keys, [.. Enumerable.Range(0, Features).Select(i => 1 + i / 10f)]);
        var asked = new FeatureKeys();
        asked.Clear(FeatureBlock.Body);
        foreach (var block in Enum.GetValues<FeatureBlock>())
        {
            var room = asked.Room(12);
            for (var i = 0; i < 12; i++) room[i] = keys[(int)block * 10 + random.Next(10)];
            asked.Take(12);
            asked.End(block);
        }

        var vector = new FeatureVector();
        space.Vectorize(asked, vector);
        Assert.Equal(vector.Count, vector.Indices.Take(vector.Count).Distinct().Count());
        var scores = new float[classes];
        model.Score(vector, scores);
        for (var c = 0; c < classes; c++)
        {
            double wanted = biases[c];
            for (var i = 0; i < vector.Count; i++) wanted += vector.Values[i] * (double)weights[vector.Indices[i] * classes + c];
            Assert.Equal(wanted, scores[c], 1e-4);
        }
    }
}
