namespace Reports.Nlp.Annotation.Html;

/// <summary>The head and foot of a page that needs nothing but itself.</summary>
internal static class PageShell
{
    /// <summary>Writes everything up to the body's content.</summary>
    public static void WriteHead(MarkupWriter page, string language, string title, PageAsset style, PageAsset script)
    {
        page.Write($"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{style.Hash}'; script-src '{script.Hash}'; img-src data:; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <link rel="icon" href="data:,">
            <title>{title}</title>
            <style>
            """);
        page.Markup(style.Content);
        page.Markup("</style>\n</head>\n");
    }

    /// <summary>Writes the script and closes the page.</summary>
    public static void WriteFoot(MarkupWriter page, PageAsset script)
    {
        page.Markup("<script>");
        page.Markup(script.Content);
        page.Markup("</script>\n");
        WriteFoot(page);
    }

    /// <summary>Closes a page that needs no script.</summary>
    public static void WriteFoot(MarkupWriter page) => page.Markup("</body>\n</html>\n");
}
