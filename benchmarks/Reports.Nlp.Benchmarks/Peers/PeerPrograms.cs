using Reports.Nlp.Benchmarks.Corpus;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>Finds the programs that peers need, and installs what may be installed.</summary>
/// <remarks>Packages of npm go below <c>benchmarks/peers</c> unasked; Debian's change the machine, so only with <c>--install</c>, by root.</remarks>
internal sealed class PeerPrograms(PeerOptions options)
{
    // Debian's modules are Debian's Python's.
    private const string DebianPython = "/usr/bin/python3";

    /// <summary>Where the scripts lie that wrap peers.</summary>
    public static string Folder { get; } = Repository.File("benchmarks", "peers");

    /// <summary>jieba's own dictionary, of the Debian package.</summary>
    public static string JiebaDictionary => "/usr/lib/python3/dist-packages/jieba/dict.txt";

    public static string Script(string name) => Path.Combine(Folder, name);

    /// <summary>A Python that has modules.</summary>
    /// <param name="packages">The module and the Debian package of each.</param>
    public string Python(params ReadOnlySpan<(string Module, string Package)> packages)
    {
        foreach (var (module, package) in packages)
        {
            if (Shell.Succeeds(DebianPython, "-c", $"import {module}")) continue;
            Install(package);
            if (!Shell.Succeeds(DebianPython, "-c", $"import {module}")) throw new MissingPeerException($"{package} does not work");
        }

        return DebianPython;
    }

    /// <summary>Node with the packages of <c>benchmarks/peers/package.json</c>, and jieba's dictionary, which the package lacks a line of.</summary>
    public string Node()
    {
        if (!Shell.Succeeds("node", "--version")) throw new MissingPeerException("no node on the path");
        if (!File.Exists(JiebaDictionary)) Install("python3-jieba");
        if (Directory.Exists(Path.Combine(Folder, "node_modules", "@node-rs", "jieba"))) return "node";
        var (code, _, error) = Shell.Run("npm", "install", "--prefix", Folder, "--no-audit", "--no-fund");
        return code == 0 ? "node" : throw new MissingPeerException($"npm install failed: {Shell.LastLine(error)}");
    }

    /// <summary>The program around JiebaNet.Segmenter, built if its package can be restored.</summary>
    public string JiebaNet()
    {
        var output = Path.Combine(Folder, "jiebanet", "bin", "peer");
        var (code, text, _) = Shell.Run("dotnet", "build", Path.Combine(Folder, "jiebanet"), "-c", "Release", "-o", output, "-v", "quiet", "--nologo");
        if (code == 0) return Path.Combine(output, "jiebanet.dll");
        var fault = text.Split('\n').FirstOrDefault(line => line.Contains("error", StringComparison.Ordinal)) ?? text;
        var at = fault.IndexOf("error ", StringComparison.Ordinal);
        throw new MissingPeerException($"its package is not restored ({(at < 0 ? fault : fault[at..]).Split([" [", ". "], 2, StringSplitOptions.None)[0].Trim()})");
    }

    private void Install(string package)
    {
        if (!options.Install || !Environment.IsPrivilegedProcess)
            throw new MissingPeerException($"{package} is not installed (apt-get install {package}, or --install as root)");
        if (!Shell.Succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", package) && !(Shell.Succeeds("apt-get", "update", "-qq") && Shell.Succeeds("apt-get", "install", "-y", "-qq", "--no-install-recommends", package)))
            throw new MissingPeerException($"apt-get install {package} failed");
    }
}
