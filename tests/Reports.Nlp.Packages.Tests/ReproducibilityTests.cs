namespace Reports.Nlp.Packages.Tests;

public sealed class ReproducibilityTests : IDisposable
{
    private readonly Shell _shell = new();

    public void Dispose() => _shell.Dispose();

    /// <summary>Built a second time from nothing, in another folder: whatever the machine or the moment adds would show.</summary>
    [CommittedFact]
    public void Two_packs_of_one_commit_hold_the_same_bytes()
    {
        var folder = Path.Combine(_shell.Folder, "again");
        _shell.RunIn(Repository.Root, "git", "worktree", "add", "--quiet", "--detach", folder, "HEAD");
        try
        {
            var packed = Path.Combine(_shell.Folder, "packed");
            _shell.RunIn(folder, "dotnet", "pack", "src/Reports.Nlp.Formats", "--configuration", "Release", "--output", packed, "-p:ContinuousIntegrationBuild=true");
            _shell.RunIn(folder, "dotnet", "pack", "src/Reports.Nlp", "--configuration", "Release", "--output", packed, "-p:ContinuousIntegrationBuild=true");
            foreach (var path in Directory.GetFiles(packed))
            {
                var again = PackedPackage.Open(path);
                var first = PackedPackage.Open(Path.Combine(PackedPackage.Feed, Path.GetFileName(path)));
                Assert.Equal(first.Entries.Keys.Order(StringComparer.Ordinal), again.Entries.Keys.Order(StringComparer.Ordinal));
                foreach (var (name, bytes) in again.Entries) Assert.True(first.Entries[name].AsSpan().SequenceEqual(bytes), $"{Path.GetFileName(path)}: {name} differs");
            }
        }
        finally
        {
            _shell.RunIn(Repository.Root, "git", "worktree", "remove", "--force", folder);
        }
    }
}
