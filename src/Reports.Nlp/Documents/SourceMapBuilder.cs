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
        for (var i = 0; i < passage.Length; i++)
        {
            var source = passage.SourceAt(i);
            if (source == Passage.NoSource || origin?.HasSource(source) == false) continue;
            if (origin is not null) source = origin.ToSource(source);
            var last = _text.Count - 1;
            if (last >= 0 && _text[last] + _length[last] == offset + i && _source[last] + _length[last] == source)
            {
                _length[last]++;
                continue;
            }

            _text.Add(offset + i);
            _source.Add(source);
            _length.Add(1);
        }
    }

    public SourceMap Build() => new([.. _text], [.. _source], [.. _length]);
}
