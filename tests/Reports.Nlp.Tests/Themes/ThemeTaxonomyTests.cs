using Reports.Nlp.Themes;

namespace Reports.Nlp.Tests.Themes;

public class ThemeTaxonomyTests
{
    [Fact]
    public void The_built_in_one_has_22_themes_from_guidance_to_other()
    {
        var themes = ThemeTaxonomy.Default.Themes;
        Assert.Equal(22, ThemeTaxonomy.Default.Count);
        Assert.Equal(("guidance", "other"), (themes[0].Id, themes[^1].Id));
        Assert.Equal(new Theme("care", "养老托育与人口", "Elderly care, childcare and population"), ThemeTaxonomy.Default.Find("care"));
        Assert.All(themes, (theme, i) => Assert.Equal(i, ThemeTaxonomy.Default.IndexOf(theme.Id)));
    }

    [Fact]
    public void Ids_are_told_apart_by_case()
    {
        Assert.Equal(-1, ThemeTaxonomy.Default.IndexOf("Care"));
        Assert.False(ThemeTaxonomy.Default.Contains("Care"));
        Assert.Null(ThemeTaxonomy.Default.Find("Care"));
    }

    [Fact]
    public void Refuses_no_theme_no_id_and_the_same_id_twice()
    {
        Assert.Throws<ArgumentException>(() => new ThemeTaxonomy([]));
        Assert.Throws<ArgumentException>(() => new ThemeTaxonomy([new(" ", "", "")]));
        Assert.Contains("\"a\" twice", Assert.Throws<ArgumentException>(() => new ThemeTaxonomy([new("a", "", ""), new("a", "", "")])).Message, StringComparison.Ordinal);
    }
}
