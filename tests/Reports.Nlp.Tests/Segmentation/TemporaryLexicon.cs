using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Tests.Segmentation;

/// <summary>A small word list with a small character model, in a folder of its own.</summary>
internal sealed class TemporaryLexicon : IDisposable
{
    public TemporaryLexicon(string words)
    {
        Directory.CreateDirectory(Path);
        File.WriteAllText(System.IO.Path.Combine(Path, "dict.txt"), words);
        File.WriteAllText(System.IO.Path.Combine(Path, "prob_start.py"), "P={'B': -0.3, 'E': -3.14e+100, 'M': -3.14e+100, 'S': -1.5}\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "prob_trans.py"), "P={'B': {'E': -0.5, 'M': -0.9},\n 'E': {'B': -0.6, 'S': -0.8}, 'M': {'E': -0.3, 'M': -1.3}, 'S': {'B': -0.7, 'S': -0.7}}\n");
        File.WriteAllText(System.IO.Path.Combine(Path, "prob_emit.py"), "from __future__ import unicode_literals\n\nP={'B': {'\\u5f88': -5.0}, 'E': {'\\u597d': -5.0}, 'M': {}, 'S': {'\\u5f88': -4.0,\n '\\u597d': -4.5}}\n");
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "reports-nlp-" + Guid.NewGuid().ToString("N"));

    public byte[] Compile() => LexiconCompiler.Compile(System.IO.Path.Combine(Path, "dict.txt"), Path);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
