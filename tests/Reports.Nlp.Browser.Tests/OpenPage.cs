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

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
