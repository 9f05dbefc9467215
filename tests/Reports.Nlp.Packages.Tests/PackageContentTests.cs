using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Xml.Linq;

namespace Reports.Nlp.Packages.Tests;

public class PackageContentTests
{
    private static readonly string[] Libraries = ["Reports.Nlp", "Reports.Nlp.Themes", "Reports.Nlp.Formats"];

    // The tool itself, which only says which of the others is for whom.
    private static readonly string[] Tools = ["Reports.Nlp.Cli", "Reports.Nlp.Cli.any", "Reports.Nlp.Cli." + ThisSystem];

    private static readonly string[] Packages = [.. Libraries, .. Tools];

    public static TheoryData<string> All => [.. Packages];

    public static TheoryData<string> OfTools => [.. Tools[1..]];

    public static TheoryData<string> OfLibraries => [.. Libraries];

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_says_what_it_is(string id)
    {
        var package = PackedPackage.Of(id);
        Assert.Equal(id, package.Said("id"));
        Assert.Equal("MIT", package.Said("license"));
        Assert.False(string.IsNullOrWhiteSpace(package.Said("description")));
        Assert.False(string.IsNullOrWhiteSpace(package.Said("tags")));
        Assert.Contains("Reports.Nlp authors", package.Said("copyright"), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{40}$", package.Metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("commit")?.Value);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_package_holds_readme_icon_and_notices(string id)
    {
        var package = PackedPackage.Of(id);
        Assert.Equal("README.md", package.Said("readme"));
        Assert.Equal("icon.png", package.Said("icon"));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "nuget", (Tools.Contains(id) ? Tools[0] : id) + ".md")), package.Text("README.md"));
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "nuget", "THIRD-PARTY-NOTICES")), package.Text("THIRD-PARTY-NOTICES"));
        var icon = package.Entries["icon.png"];
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20))));
    }

    [Theory]
    [MemberData(nameof(OfLibraries))]
    public void A_library_comes_with_its_documentation_and_its_symbols_apart(string id)
    {
        var package = PackedPackage.Of(id);
        Assert.Contains($"lib/net10.0/{id}.dll", package.Entries.Keys);
        var members = XDocument.Parse(package.Text($"lib/net10.0/{id}.xml").TrimStart('\uFEFF')).Descendants("member").Count();
        Assert.True(members > 0);
        Assert.DoesNotContain(package.Entries.Keys, entry => entry.EndsWith(".pdb", StringComparison.Ordinal));
        Assert.Contains($"lib/net10.0/{id}.pdb", PackedPackage.SymbolsOf(id).Entries.Keys);
    }

    [Fact]
    public void The_core_depends_on_nothing() => Assert.Empty(PackedPackage.Of("Reports.Nlp").Dependencies);

    [Fact]
    public void The_core_holds_the_schemas() =>
        Assert.Contains("schemas/annotated-report.schema.json", PackedPackage.Of("Reports.Nlp").Entries.Keys);

    [Theory]
    [InlineData("Reports.Nlp.Themes")]
    [InlineData("Reports.Nlp.Formats")]
    public void Others_depend_on_the_core_of_their_version_and_on_what_is_pinned(string id)
    {
        var package = PackedPackage.Of(id);
        var pinned = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .ToDictionary(version => version.Attribute("Include")!.Value, version => version.Attribute("Version")!.Value);
        Assert.Equal(package.Said("version"), package.Dependencies["Reports.Nlp"]);
        foreach (var (dependency, version) in package.Dependencies)
            if (dependency != "Reports.Nlp") Assert.Equal(pinned[dependency], version);
    }

    [Fact]
    public void All_have_one_version() => Assert.Single(Packages.Select(id => PackedPackage.Of(id).Said("version")).Distinct());

    [Fact]
    public void The_tool_names_a_package_for_this_system_and_one_for_all_others()
    {
        var package = PackedPackage.Of(Tools[0]);
        Assert.Equal("DotnetTool", package.Type);
        Assert.Equal(Tools[1..].Order(StringComparer.Ordinal), Settings(package).Descendants("RuntimeIdentifierPackage").Select(other => other.Attribute("Id")!.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OfTools))]
    public void A_package_of_the_tool_has_its_command_and_no_native_symbols(string id)
    {
        var package = PackedPackage.Of(id);
        Assert.Equal("DotnetToolRidPackage", package.Type);
        Assert.Equal("reports-nlp", Settings(package).Descendants("Command").Single().Attribute("Name")?.Value);
        Assert.DoesNotContain(package.Entries.Keys, entry => entry.EndsWith(".dbg", StringComparison.Ordinal) || entry.EndsWith(".dwarf", StringComparison.Ordinal));
    }

    [Fact]
    public void The_tool_for_this_system_is_machine_code_with_the_one_for_the_runtime_beside_it()
    {
        var entries = PackedPackage.Of(Tools[2]).Entries;
        var program = Assert.Single(entries, entry => entry.Key.EndsWith($"/{ThisSystem}/reports-nlp", StringComparison.Ordinal) || entry.Key.EndsWith($"/{ThisSystem}/reports-nlp.exe", StringComparison.Ordinal));
        Assert.True(program.Value.Length > 10_000_000, $"{program.Value.Length} bytes are no more than a start for the runtime");
        var beside = entries.Keys.Where(entry => entry.Contains("/runtime/", StringComparison.Ordinal)).Select(entry => entry[(entry.IndexOf("/runtime/", StringComparison.Ordinal) + 9)..]);
        var others = PackedPackage.Of(Tools[1]).Entries.Keys.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal)).Select(entry => entry["tools/net10.0/any/".Length..]);
        Assert.Empty(others.Except(beside, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(OfTools))]
    public void Notices_name_every_package_inside_the_tool(string id)
    {
        var package = PackedPackage.Of(id);
        var notices = package.Text("THIRD-PARTY-NOTICES");
        foreach (var library in package.Entries.Keys.Where(entry => entry.EndsWith(".dll", StringComparison.Ordinal) && !entry.Contains("/runtimes/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension))
            if (!library!.StartsWith("Reports.Nlp", StringComparison.Ordinal) && library != "reports-nlp")
                Assert.Contains(library.StartsWith("UglyToad", StringComparison.Ordinal) ? "PdfPig" : library.StartsWith("Microsoft.ML.", StringComparison.Ordinal) ? "Microsoft.ML" : library, notices, StringComparison.Ordinal);
    }

    private static string ThisSystem => RuntimeInformation.RuntimeIdentifier;

    private static XDocument Settings(PackedPackage package) =>
        XDocument.Parse(package.Text(package.Entries.Keys.Single(entry => entry.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal))).TrimStart('\uFEFF'));
}
