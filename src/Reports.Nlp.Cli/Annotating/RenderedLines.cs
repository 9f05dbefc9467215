using System.Collections.Concurrent;

using Reports.Nlp.Annotation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Annotating;

/// <summary>Writes JSON lines: each report becomes a line on the thread that annotated it, and only the bytes wait for their turn.</summary>
/// <param name="messages">The language of the diagnostics' messages.</param>
internal sealed class RenderedLines(DisplayLanguage messages)
{
    // Room for a report of some million characters; what one longer asked for is not kept.
    private const int MostKept = 1 << 23;

    // A line is some hundred kilobytes: as many are kept, and used again, as were ever there at a time.
    private readonly ConcurrentBag<MemoryStream> _spare = [];

    /// <summary>The line of a report; called from several threads.</summary>
    public MemoryStream Render(ReadReport read)
    {
        var line = _spare.TryTake(out var spare) ? spare : new();
        AnnotationJson.WriteLine(read.Report, read.Source, messages, line);
        return line;
    }

    /// <summary>Writes a line, whose room is then used again.</summary>
    public void Write(MemoryStream line, Stream output)
    {
        line.WriteTo(output);
        line.SetLength(0);
        if (line.Capacity <= MostKept) _spare.Add(line);
    }
}
