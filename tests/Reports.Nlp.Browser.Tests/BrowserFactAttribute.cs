namespace Reports.Nlp.Browser.Tests;

/// <summary>A test that opens a page in Chromium; skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Path is null) Skip = "Chromium is not installed (Debian: apt-get install chromium)";
    }

    /// <summary>The browser's path, or null where there is none.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists);
}
