using System.Text.RegularExpressions;

namespace Reports.Nlp.Tests.Architecture;

/// <summary>Holds the rooms of the library to the direction of their arrows.</summary>
public partial class LayeringTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Text"] = [],
        ["Documents"] = ["Text"],
        ["Segmentation"] = ["Text"],
        ["Glossaries"] = ["Text", "Documents"],
        ["Mentions"] = ["Text", "Documents", "Segmentation", "Glossaries"],
        ["Themes"] = ["Text", "Documents"],
        ["Indicators"] = ["Text", "Documents"],
        ["Annotation"] = ["Text", "Documents", "Segmentation", "Glossaries", "Mentions", "Themes", "Indicators"],
    };

    // Rooms inside a room, each of which may use those before it.
    private static readonly Dictionary<string, string[]> Inside = new()
    {
        ["Documents"] = ["Recognition", "Lines", "Outline", "Metadata"],
        ["Indicators"] = ["Vocabulary", "Sentences", "Figures", "Times", "Names"],
    };

    private static readonly string Library = Path.Combine(Repository.Root, "src", "Reports.Nlp");

    [Fact]
    public void Every_room_uses_only_the_rooms_below_it()
    {
        var broken = new List<string>();
        foreach (var (room, allowed) in MayUse)
        {
            var folder = Path.Combine(Library, room);
            if (!Directory.Exists(folder)) continue;
            foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            {
                var code = Comments().Replace(File.ReadAllText(file), "");
                foreach (var used in MayUse.Keys.Where(r => r != room && !allowed.Contains(r)))
                    if (code.Contains($"Reports.Nlp.{used}", StringComparison.Ordinal) || PartQualified(code, used))
                        broken.Add($"{room}/{Path.GetFileName(file)} uses {used}");
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_room_inside_a_room_uses_only_those_before_it()
    {
        var broken = new List<string>();
        foreach (var (room, inner) in Inside)
            for (var i = 0; i < inner.Length; i++)
                foreach (var file in Directory.EnumerateFiles(Path.Combine(Library, room, inner[i]), "*.cs"))
                {
                    var code = Comments().Replace(File.ReadAllText(file), "");
                    broken.AddRange(inner[(i + 1)..].Where(later => code.Contains($"Reports.Nlp.{room}.{later}", StringComparison.Ordinal) || PartQualified(code, later)).Select(later => $"{room}/{inner[i]}/{Path.GetFileName(file)} uses {later}"));
                }

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_room_has_its_rules()
    {
        var rooms = Directory.EnumerateDirectories(Library).Select(d => Path.GetFileName(d)!).Where(d => d is not ("bin" or "obj" or "Resources"));
        Assert.Empty(rooms.Except(MayUse.Keys));
    }

    [Fact]
    public void A_file_lives_in_the_namespace_of_its_folder()
    {
        var strays = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Library, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(Library, Path.GetDirectoryName(file)!);
            if (folder.StartsWith("bin", StringComparison.Ordinal) || folder.StartsWith("obj", StringComparison.Ordinal)) continue;
            var wanted = folder == "." ? "namespace Reports.Nlp;" : $"namespace Reports.Nlp.{folder.Replace(Path.DirectorySeparatorChar, '.')};";
            if (!File.ReadAllText(file).Contains(wanted, StringComparison.Ordinal)) strays.Add(Path.GetRelativePath(Library, file));
        }

        Assert.Empty(strays);
    }

    // `Glossaries.Glossary` inside namespace Reports.Nlp.Text would reach a room without a using line.
    private static bool PartQualified(string code, string room) => Regex.IsMatch(code, $@"(?<![\w.""]){room}\.[A-Z]\w*");

    [GeneratedRegex(@"//[^\n]*|/\*.*?\*/|""(\\.|[^""\\])*""", RegexOptions.Singleline)]
    private static partial Regex Comments();
}
