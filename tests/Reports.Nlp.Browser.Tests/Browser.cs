using Microsoft.Playwright;

namespace Reports.Nlp.Browser.Tests;

/// <summary>One headless Chromium for all tests of a class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Folder { get; } = Directory.CreateTempSubdirectory("reports-nlp-pages-").FullName;

    public async Task InitializeAsync()
    {
        if (BrowserFactAttribute.Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserFactAttribute.Path,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Opens a page from disk and records what it says on the console, throws and asks the network for.</summary>
    public async Task<OpenPage> OpenAsync(Action<Stream> write, int width = 1280, int height = 900, ColorScheme scheme = ColorScheme.Light, bool touch = false)
    {
        var path = Path.Combine(Folder, $"{Guid.NewGuid():N}.html");
        await using (var file = File.Create(path)) write(file);
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, HasTouch = touch, IsMobile = touch });
        var page = await context.NewPageAsync();
        var open = new OpenPage(page, path);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return open;
    }
}
