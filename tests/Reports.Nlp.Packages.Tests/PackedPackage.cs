using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Reports.Nlp.Packages.Tests;

/// <summary>A package as <c>dotnet pack</c> left it in <c>nuget/out</c>.</summary>
internal sealed class PackedPackage
{
    private readonly Dictionary<string, byte[]> _entries = new(StringComparer.Ordinal);

    private PackedPackage(string path)
    {
        Path = path;
        using var archive = ZipFile.OpenRead(path);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            using var copy = new MemoryStream();
            content.CopyTo(copy);
            _entries.Add(entry.FullName, copy.ToArray());
        }

        using var nuspec = new MemoryStream(_entries.Single(entry => entry.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        Metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>The folder that packages are packed into: a feed.</summary>
    public static string Feed { get; } = System.IO.Path.Combine(Repository.Root, "nuget", "out");

    public string Path { get; }

    /// <summary>The package's description of itself.</summary>
    public XElement Metadata { get; }

    /// <summary>What kind of package it says it is; null where it says nothing.</summary>
    public string? Type => Metadata.Descendants().SingleOrDefault(element => element.Name.LocalName == "packageType")?.Attribute("name")?.Value;

    public IReadOnlyDictionary<string, byte[]> Entries => _entries;

    /// <summary>Dependencies with their versions.</summary>
    public IReadOnlyDictionary<string, string> Dependencies => Metadata.Descendants()
        .Where(element => element.Name.LocalName == "dependency").ToDictionary(element => element.Attribute("id")!.Value, element => element.Attribute("version")!.Value);

    /// <summary>The one package of an id.</summary>
    public static PackedPackage Of(string id) => Open(id, ".nupkg");

    /// <summary>The one package of symbols of an id.</summary>
    public static PackedPackage SymbolsOf(string id) => Open(id, ".snupkg");

    public static PackedPackage Open(string path) => new(path);

    public string Text(string entry) => Encoding.UTF8.GetString(_entries[entry]);

    public string? Said(string element) => Metadata.Elements().SingleOrDefault(child => child.Name.LocalName == element)?.Value;

    private static PackedPackage Open(string id, string extension) =>
        new(Assert.Single(Directory.GetFiles(Feed, "*" + extension), path => System.IO.Path.GetFileName(path) is var name && name.StartsWith(id + ".", StringComparison.Ordinal) && char.IsAsciiDigit(name[id.Length + 1])));
}
