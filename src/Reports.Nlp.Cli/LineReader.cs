using System.Text;

namespace Reports.Nlp.Cli;

/// <summary>Reads lines of text that may be of any number, but not of any length.</summary>
/// <param name="reader">The text.</param>
/// <param name="longest">Characters that a line may have.</param>
internal sealed class LineReader(TextReader reader, long longest)
{
    private readonly char[] _buffer = new char[1 << 14];
    private int _at;
    private int _end;

    /// <summary>The next line without its end, or null where there is none.</summary>
    /// <exception cref="ToolFault">It is longer than allowed.</exception>
    public string? Next()
    {
        StringBuilder? begun = null;
        while (_at < _end || Fill())
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOf('\n');
            var piece = length < 0 ? rest : rest[..length];
            _at += length < 0 ? rest.Length : length + 1;
            if ((begun?.Length ?? 0) + piece.Length > longest) throw new ToolFault(say => say.LongLine(longest));
            if (length >= 0 && begun is null) return piece.TrimEnd('\r').ToString();
            begun = (begun ?? new()).Append(piece);
            if (length >= 0) break;
        }

        return begun?.ToString().TrimEnd('\r');
    }

    private bool Fill()
    {
        _at = 0;
        _end = reader.Read(_buffer, 0, _buffer.Length);
        return _end > 0;
    }
}
