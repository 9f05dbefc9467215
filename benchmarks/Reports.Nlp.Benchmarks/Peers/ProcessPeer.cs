using System.Diagnostics;
using System.Globalization;

namespace Reports.Nlp.Benchmarks.Peers;

/// <summary>Work that a program of its own does on request.</summary>
/// <remarks>
/// It says <c>ready VERSION</c> when it has loaded all it needs; then answers each line <c>pass</c> with the seconds a pass took,
/// and each line <c>answers FILE</c> when it has written what the last pass found, divided by U+241F.
/// </remarks>
internal sealed class ProcessPeer : Peer
{
    private const string Ready = "ready ";
    private const char Divider = '\u241F';

    private readonly Process _process;

    public ProcessPeer(string name, long bytes, string program, params IEnumerable<string> arguments) : base(name, bytes)
    {
        _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var first = Read();
        if (!first.StartsWith(Ready, StringComparison.Ordinal)) throw new InvalidDataException($"{name}: found \"{first}\"; wanted \"{Ready}VERSION\"");
        Version = first[Ready.Length..];
    }

    public override string Version { get; }

    public override double Pass() => double.Parse(Ask("pass"), CultureInfo.InvariantCulture);

    public override IReadOnlyList<string> Answers()
    {
        var file = Path.GetTempFileName();
        Ask("answers " + file);
        var answers = File.ReadAllText(file).Split(Divider);
        File.Delete(file);
        return answers;
    }

    public override void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        base.Dispose();
    }

    private string Ask(string request)
    {
        _process.StandardInput.WriteLine(request);
        _process.StandardInput.Flush();
        return Read();
    }

    private string Read() => _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{Name} ended without an answer");
}
