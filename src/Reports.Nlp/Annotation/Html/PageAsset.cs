using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Nlp.Annotation.Html;

/// <summary>A stylesheet or script that pages hold inline, with the hash by which the page's policy admits it and nothing else.</summary>
internal sealed record PageAsset(string Content, string Hash)
{
    private static readonly Lazy<PageAsset> LazyReadingStyle = new(() => Load("page.css", "reading.css"));
    private static readonly Lazy<PageAsset> LazyReadingScript = new(() => Load("reading.js"));
    private static readonly Lazy<PageAsset> LazyComparisonStyle = new(() => Load("page.css", "comparison.css"));
    private static readonly Lazy<PageAsset> LazyComparisonScript = new(() => Load("comparison.js"));

    public static PageAsset ReadingStyle => LazyReadingStyle.Value;

    public static PageAsset ReadingScript => LazyReadingScript.Value;

    public static PageAsset ComparisonStyle => LazyComparisonStyle.Value;

    public static PageAsset ComparisonScript => LazyComparisonScript.Value;

    private static PageAsset Load(params ReadOnlySpan<string> names)
    {
        var content = new StringBuilder();
        foreach (var name in names)
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Reports.Nlp.{name}")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            // A browser hashes the text with line feeds, whatever line ends the file was checked out with.
            content.Append(reader.ReadToEnd().ReplaceLineEndings("\n"));
        }

        var text = content.ToString();
        return new(text, $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}");
    }
}
