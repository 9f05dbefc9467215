using Reports.Nlp.Formats.Tests.Making;

namespace Reports.Nlp.Formats.Tests;

/// <summary>A test that prints pages with Chromium; skipped where it, a Chinese font or the public reports are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (PrintedPdf.Browser is null) Skip = "Chromium is missing";
        else if (!PrintedPdf.HasChineseFont) Skip = "no Chinese font is installed";
        else if (!Directory.Exists(Repository.Shared)) Skip = "../shared is missing";
    }
}
