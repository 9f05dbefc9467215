using System.Diagnostics;
using System.Globalization;

namespace Reports.Nlp.Benchmarks.Segmentation;

/// <summary>A segmenter that can be asked for a pass over the text, and for its tokens after one.</summary>
internal sealed class SegmentationPeer(string name, Func<double> pass, Func<IReadOnlyList<string>> tokens) : IDisposable
{
    private Process? _process;

    public string Name { get; } = name;

    /// <summary>Seconds of each pass after the first.</summary>
    public List<double> Seconds { get; } = [];

    /// <summary>Cuts the text once and returns the seconds it took, measured inside the segmenter's own process.</summary>
    public double Pass() => pass();

    /// <summary>The tokens of the last pass.</summary>
    public IReadOnlyList<string> Tokens() => tokens();

    /// <summary>A segmenter in a process of its own: <c>pass</c> is answered with seconds, <c>tokens FILE</c> when the file is written.</summary>
    public static SegmentationPeer InProcess(string name, string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        var process = Process.Start(start)!;
        return new(name, () => double.Parse(Ask("pass"), CultureInfo.InvariantCulture), Tokens) { _process = process };

        string Ask(string command)
        {
            process.StandardInput.WriteLine(command);
            process.StandardInput.Flush();
            return process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{name} ended without an answer");
        }

        string[] Tokens()
        {
            var file = Path.GetTempFileName();
            Ask("tokens " + file);
            var tokens = File.ReadAllText(file).Split('\u241F');
            File.Delete(file);
            return tokens;
        }
    }

    public void Dispose()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
    }
}
