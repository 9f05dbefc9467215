namespace Reports.Nlp.Browser.Tests;

/// <summary>Tests that open a page in Chromium; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (BrowserFactAttribute.Path is null) Skip = "Chromium is not installed (Debian: apt-get install chromium)";
    }
}
