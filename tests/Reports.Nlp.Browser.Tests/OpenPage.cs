using System.Collections.Concurrent;

using Microsoft.Playwright;

namespace Reports.Nlp.Browser.Tests;

/// <summary>A page on screen with everything it complained about and asked for.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _trouble = new();

    public OpenPage(IPage page, string path)
    {
        Page = page;
        Path = path;
        var own = new Uri(path).AbsoluteUri;
        page.Console += (_, message) => _trouble.Enqueue($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => _trouble.Enqueue($"error: {error}");
        page.Request += (_, request) =>
        {
            if (request.Url.Split('#')[0] != own) _trouble.Enqueue($"request: {request.Url}");
        };
        page.Dialog += (_, dialog) => _trouble.Enqueue($"dialog: {dialog.Message}");
    }

    public IPage Page { get; }

    public string Path { get; }

    public void AssertQuiet() => Assert.Empty(_trouble);

    /// <summary>No text on the page has less contrast than 4.5 with what lies behind it.</summary>
    public async Task AssertContrastAsync()
    {
        using var stream = typeof(OpenPage).Assembly.GetManifestResourceStream("contrast.js")!;
        using var reader = new StreamReader(stream);
        Assert.Empty(await Page.EvaluateAsync<string[]>(await reader.ReadToEndAsync()));
    }

    /// <summary>Nothing reaches beyond the right edge of the window.</summary>
    public async Task AssertNoSidewaysScrollAsync() =>
        Assert.Equal(0, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
