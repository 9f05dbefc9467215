using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>Collects the runs of a <see cref="SourceMap"/> while the clean text grows.</summary>
/// <param name="origin">Leads from the text that was read on to the file it was taken out of; null where it is that file.</param>
internal sealed class SourceMapBuilder(SourceMap? origin)
{
    private readonly List<int> _text = [];
    private readonly List<int> _source = [];
    private readonly List<int> _length = [];

    public void Append(int offset, Passage passage)
    {
        var sources = passage.Sources;
        for (var i = 0; i < sources.Length;)
        {
            var (source, length) = (sources[i], 1);
            while (i + length < sources.Length && sources[i + length] == source + length) length++;
            if (source == Passage.NoSource) length = 1;
            else if (origin is null) AppendRun(offset + i, source, length);
            else AppendMapped(offset + i, source, length, origin);
            i += length;
        }
    }

    private void AppendMapped(int text, int source, int length, SourceMap origin)
    {
        for (var i = 0; i < length; i++)
            if (origin.HasSource(source + i)) AppendRun(text + i, origin.ToSource(source + i), 1);
    }

    private void AppendRun(int text, int source, int length)
    {
        var last = _text.Count - 1;
        if (last >= 0 && _text[last] + _length[last] == text && _source[last] + _length[last] == source)
        {
            _length[last] += length;
            return;
        }

        _text.Add(text);
        _source.Add(source);
        _length.Add(length);
    }

    public SourceMap Build() => new([.. _text], [.. _source], [.. _length]);
}
