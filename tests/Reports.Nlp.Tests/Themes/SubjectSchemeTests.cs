using Reports.Nlp.Themes;

namespace Reports.Nlp.Tests.Themes;

public class SubjectSchemeTests
{
    [Fact]
    public void Has_the_classes_as_published()
    {
        Assert.Equal(Enumerable.Range(1, 22).Select(n => $"{n}"), SubjectScheme.StateCouncil.Classes.Select(c => c.Code));
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "23", "999"], SubjectScheme.ComparativeAgendas.Classes.Select(c => c.Code));
    }

    [Fact]
    public void Every_theme_falls_to_classes_whole()
    {
        foreach (var scheme in (SubjectScheme[])[SubjectScheme.StateCouncil, SubjectScheme.ComparativeAgendas])
            foreach (var theme in ThemeTaxonomy.Default.Themes)
            {
                var shares = scheme.SharesOf(theme.Id);
                Assert.Equal(1, shares.Sum(s => s.Share), 1e-9);
                Assert.Equal(shares.OrderByDescending(s => s.Share), shares);
            }
    }

    [Fact]
    public void Aggregates_by_probability()
    {
        ThemePrediction[] predictions = [new([new("education", 0.75), new("health", 0.25)], false), new([new("health", 1), new("education", 0)], false)];
        var shares = SubjectScheme.ComparativeAgendas.Aggregate(predictions);
        Assert.Equal(22, shares.Count);
        Assert.Equal(("3", 0.625), (shares[0].Class.Code, shares[0].Share));
        Assert.Equal(("6", 0.375), (shares[1].Class.Code, shares[1].Share));
        Assert.Equal(1, shares.Sum(s => s.Share), 1e-9);
    }

    [Fact]
    public void Themes_of_ones_own_fall_to_no_class()
    {
        Assert.Empty(SubjectScheme.StateCouncil.SharesOf("mine"));
        Assert.All(SubjectScheme.StateCouncil.Aggregate([new([new("mine", 1)], false)]), share => Assert.Equal(0, share.Share));
        Assert.All(SubjectScheme.StateCouncil.Aggregate([]), share => Assert.Equal(0, share.Share));
    }
}
