using System.Globalization;
using System.Text;

namespace Reports.Nlp.Text;

/// <summary>Lines of a text, and no more of it than is allowed: a pipe or a device may have no end, and neither may a line.</summary>
/// <param name="reader">The text; a line ends with LF, CR or both.</param>
/// <param name="name">What to call it in messages.</param>
/// <param name="most">Characters that it may have, ends of lines among them.</param>
/// <param name="longest">Characters that a line may have.</param>
internal sealed class LimitedLines(TextReader reader, string name, long most, long longest)
{
    private readonly StringBuilder _line = new();
    private long _read;

    /// <summary>Number of the line that was read last, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end, or null where there is none.</summary>
    /// <exception cref="InvalidDataException">There is more than allowed.</exception>
    public string? Next()
    {
        var c = reader.Read();
        if (c < 0) return null;
        Number++;
        _line.Clear();
        for (; c is >= 0 and not '\n'; c = reader.Read())
        {
            Count();
            if (c == '\r')
            {
                if (reader.Peek() != '\n') return _line.ToString();
                continue;
            }

            if (_line.Length == longest) throw Fault(string.Create(CultureInfo.InvariantCulture, $"a line of more than {longest} characters"));
            _line.Append((char)c);
        }

        if (c >= 0) Count();
        return _line.ToString();
    }

    /// <summary>What a line is told whose text exceeds a limit.</summary>
    /// <param name="found">What was found.</param>
    public InvalidDataException Fault(string found) => new(string.Create(CultureInfo.InvariantCulture, $"{name}({Number}): found {found}; at most that many are read"));

    private void Count()
    {
        if (++_read > most) throw Fault(string.Create(CultureInfo.InvariantCulture, $"more than {most} characters"));
    }
}
