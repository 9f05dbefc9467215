namespace Reports.Nlp.Annotation.Html;

/// <summary>Writes the bar on top: the chooser of reports, the filters and the layers.</summary>
internal sealed class PageControls(IReadOnlyList<AnnotatedReport> reports, ThemePalette palette, PageLabels labels)
{
    public void Write(MarkupWriter page)
    {
        page.Write($"""<header class="bar"><button type="button" id="panel" aria-expanded="false" aria-label="{labels.Panel}" title="{labels.Panel}">☰</button>""");
        if (reports.Count > 1) WriteChooser(page);
        else page.Write($"""<strong lang="zh-CN">{labels.NameOf(reports[0].Document)}</strong>""");
        page.Markup("<div class=\"controls\">");
        if (reports.Any(report => report.Themes.Any(theme => theme is not null))) WriteThemes(page);
        page.Write($"""<label><span>{labels.Terms}</span><select id="terms"><option value="">{labels.AllTerms}</option><option value="m">{labels.Defined}</option><option value="u">{labels.Undefined}</option></select></label>""");
        page.Write($"""<details class="layers"><summary>{labels.Layers}</summary><fieldset><legend>{labels.Layers}</legend>""");
        WriteLayer(page, "themes", labels.LayerThemes);
        WriteLayer(page, "defined", labels.Terms + labels.Colon + labels.Defined);
        WriteLayer(page, "undefined", labels.Terms + labels.Colon + labels.Undefined);
        WriteLayer(page, "leads", labels.LayerLeads);
        WriteLayer(page, "callouts", labels.LayerCallOuts);
        if (reports.Any(report => report.Indicators.Count > 0)) WriteLayer(page, "indicators", labels.LayerIndicators);
        page.Markup("</fieldset></details><output id=\"shown\" aria-live=\"polite\"></output></div></header>\n");
    }

    private void WriteChooser(MarkupWriter page)
    {
        page.Write($"""<label class="chooser"><span>{labels.Report}</span><select id="chooser" lang="zh-CN">""");
        for (var i = 0; i < reports.Count; i++) page.Write($"""<option value="d{i}">{labels.NameOf(reports[i].Document)}</option>""");
        page.Markup("</select></label>");
    }

    private void WriteThemes(MarkupWriter page)
    {
        var used = reports.SelectMany(report => report.Themes).Where(theme => theme is { Abstains: false }).Select(theme => theme!.Theme).ToHashSet(StringComparer.Ordinal);
        page.Write($"""<label><span>{labels.Theme}</span><select id="theme"><option value="">{labels.AllThemes}</option>""");
        foreach (var theme in palette.Ids.Where(used.Contains)) page.Write($"""<option value="{palette.NumberOf(theme)}">{palette.NameOf(theme)}</option>""");
        if (reports.Any(report => report.Themes.Any(theme => theme is { Abstains: true }))) page.Write($"""<option value="-1">{labels.Undecided}</option>""");
        page.Markup("</select></label>");
    }

    private static void WriteLayer(MarkupWriter page, string layer, string name) =>
        page.Write($"""<label><input type="checkbox" checked data-layer="{layer}"> {name}</label>""");
}
