using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>Collects the runs of a <see cref="SourceMap"/> while the clean text grows.</summary>
internal sealed class SourceMapBuilder
{
    private readonly List<int> _text = [];
    private readonly List<int> _source = [];
    private readonly List<int> _length = [];

    public void Append(int offset, Passage passage)
    {
        for (var i = 0; i < passage.Length; i++)
        {
            var source = passage.SourceAt(i);
            if (source == Passage.NoSource) continue;
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
