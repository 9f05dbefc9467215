using System.Text;

namespace Reports.Nlp.Text;

/// <summary>Replaces bytes that are no text by U+FFFD and remembers where the first of them stood.</summary>
internal sealed class FaultRecorder : DecoderFallback
{
    /// <summary>Offset of the first fault in the bytes decoded; null where there was none.</summary>
    public int? First { get; private set; }

    public override int MaxCharCount => 1;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

    private sealed class Buffer(FaultRecorder owner) : DecoderFallbackBuffer
    {
        private bool _full;

        public override int Remaining => _full ? 1 : 0;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            // Decoders count from where they were called; some give the place behind the bytes as a negative number.
            owner.First ??= Math.Max(0, index);
            return _full = true;
        }

        public override char GetNextChar()
        {
            if (!_full) return '\0';
            _full = false;
            return '\uFFFD';
        }

        public override bool MovePrevious() => false;

        public override void Reset() => _full = false;
    }
}
