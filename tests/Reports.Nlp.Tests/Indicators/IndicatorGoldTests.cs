using System.Security.Cryptography;

using Reports.Nlp.Documents;
using Reports.Nlp.Indicators;

using Xunit.Abstractions;

namespace Reports.Nlp.Tests.Indicators;

public class IndicatorGoldTests(ITestOutputHelper output)
{
    [SharedFact]
    public void Figures_of_sections_that_no_rule_was_written_on_are_found()
    {
        var score = Measure(heldOut: true);
        output.WriteLine($"held-out: {score}");
        Assert.True(score.Precision >= 0.95, $"{score}");
        Assert.True(score.Recall >= 0.85, $"{score}");
    }

    [SharedFact]
    public void Figures_of_the_sections_that_rules_were_written_on_are_found()
    {
        var score = Measure(heldOut: false);
        output.WriteLine($"dev: {score}");
        foreach (var error in score.Errors) output.WriteLine(error);
        Assert.True(score.Precision >= 0.95, $"{score}");
        Assert.True(score.Recall >= 0.85, $"{score}");
    }

    private static FigureScore Measure(bool heldOut)
    {
        var score = new FigureScore();
        foreach (var gold in GoldDocument.Read(Path.Combine(AppContext.BaseDirectory, "Indicators", "Golden", "indicators.dev.jsonl")))
        {
            if (gold.HeldOut != heldOut) continue;
            var path = Path.Combine(SharedFactAttribute.Folder!, "corpus", gold.Name);
            Assert.Equal(gold.Sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path))));
            var document = ReportReader.Read(File.ReadAllText(path), gold.Name);
            score.Add(gold, document, IndicatorExtractor.Extract(document));
        }

        return score;
    }
}
