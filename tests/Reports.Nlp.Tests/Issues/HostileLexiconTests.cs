using System.Security.Cryptography;

using CsCheck;

using Reports.Nlp.Segmentation;
using Reports.Nlp.Tests.Fuzzing;
using Reports.Nlp.Tests.Segmentation;

namespace Reports.Nlp.Tests.Issues;

/// <summary>A lexicon file that is cut, flipped or lies about its size is refused, and one that is let through never reads outside.</summary>
public class HostileLexiconTests
{
    [Fact]
    public void Damage_is_refused_even_where_the_hash_was_made_to_fit()
    {
        using var folder = new TemporaryLexicon("很好 10 a\n很 5 d\n好 5 a\n好人 7 n\n");
        var good = folder.Compile();
        var text = string.Concat(Enumerable.Repeat("很好人很好，好好很人A1。", 20));
        Fuzz.Run("damaged lexicon files", Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 6], Gen.Bool), _ => good.Length, made =>
        {
            var (seed, faults, fits) = made;
            var random = new Random(seed);
            var bytes = (byte[])good.Clone();
            // Most of the file is the table of characters; the tables before it are the ones that lead on.
            for (var i = 0; i < faults; i++) bytes[random.Next(3) == 0 ? random.Next(bytes.Length) : random.Next(8, Math.Min(4000, bytes.Length))] = (byte)random.Next(256);
            if (random.Next(5) == 0) bytes = bytes[..random.Next(bytes.Length)];
            if (fits && bytes.Length > 76) SHA256.HashData(bytes.AsSpan(76)).CopyTo(bytes, 44);
            try
            {
                var lexicon = Lexicon.Load(new MemoryStream(bytes));
                var at = 0;
                foreach (var token in new LexiconSegmenter(lexicon).Segment(text))
                {
                    Promises.True(token.Span.Start == at && token.Span.End > at, $"tokens leave a gap at {at}");
                    at = token.Span.End;
                }

                Promises.True(at == text.Length, "tokens end too early");
            }
            catch (InvalidDataException fault)
            {
                Promises.True(!fault.Message.Contains('\n', StringComparison.Ordinal), fault.Message);
            }
        });
    }

    [Fact]
    public void A_file_cut_anywhere_in_its_head_is_refused_by_name()
    {
        using var folder = new TemporaryLexicon("很好 10 a\n很 5 d\n好 5 a\n好人 7 n\n");
        var good = folder.Compile();
        for (var length = 0; length <= LexiconHeader.Length + 1; length++)
        {
            var fault = Assert.Throws<InvalidDataException>(() => Lexicon.Load(new MemoryStream(good[..length]), "cut.bin"));
            Assert.StartsWith("cut.bin: ", fault.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>Room is made for what is there, not for what the head promises.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(28)]
    public void Counts_that_promise_much_cost_nothing(int at)
    {
        using var folder = new TemporaryLexicon("很好 10 a\n很 5 d\n");
        var good = folder.Compile();
        foreach (var count in (int[])[int.MaxValue, int.MinValue, -1, 1 << 20, 60_000_000, 0])
        {
            var bytes = (byte[])good.Clone();
            BitConverter.TryWriteBytes(bytes.AsSpan(at), count);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                Lexicon.Load(new MemoryStream(bytes));
            }
            catch (InvalidDataException)
            {
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8L * bytes.Length + (1 << 20));
        }
    }

    [Fact]
    public void An_endless_stream_does_not_fill_the_memory()
    {
        var fault = Assert.Throws<InvalidDataException>(() => Lexicon.Load(new EndlessStream()));
        Assert.Contains("not a compiled lexicon", fault.Message, StringComparison.Ordinal);
    }

    private sealed class EndlessStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => 0; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => count;

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
