using System.Buffers.Binary;
using System.Security.Cryptography;

using CsCheck;

using Reports.Nlp.Tests.Fuzzing;

namespace Reports.Nlp.Themes.Tests.Issues;

/// <summary>A model file that is cut, flipped, of another version or full of promises is refused, and one that is let through classifies.</summary>
public class HostileModelTests
{
    private const int HashAt = 12;
    private const int BodyAt = 44;

    private static readonly byte[] Good = Small();
    private static readonly ThemeInput Paragraph = new("疏浚河道十公里，打通路口四处。", ["交通"], null);

    [Fact]
    public void A_file_cut_anywhere_is_refused_by_name()
    {
        for (var length = 0; length < Good.Length; length++) Refused(Good[..length]);
        for (var length = BodyAt; length < Good.Length; length++) Refused(Fitted(Good[..length]));
    }

    [Fact]
    public void Any_flipped_bit_is_found()
    {
        for (var at = 0; at < Good.Length; at++)
        {
            var bytes = (byte[])Good.Clone();
            bytes[at] ^= (byte)(1 << at % 8);
            Refused(bytes);
        }
    }

    [Fact]
    public void A_damaged_model_is_refused_or_classifies_even_where_its_hash_was_made_to_fit() =>
        Fuzz.Run("damaged theme models", Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 12], Gen.Int[0, 3]), _ => Good.Length, made =>
        {
            var (seed, faults, kind) = made;
            var random = new Random(seed);
            var bytes = MadeUp.Damage(kind == 0 ? Good : [.. Good[..BodyAt], .. MadeUp.Damage(Good[BodyAt..], random, faults)], random, kind == 0 ? faults : 0);
            if (kind == 1 && bytes.Length > BodyAt + 8) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(random.Next(BodyAt, bytes.Length - 4)), Counts[random.Next(Counts.Length)]);
            if (kind > 0) bytes = Fitted(bytes);
            Load(bytes);
        });

    /// <summary>Room is made for what is there, not for what a count promises.</summary>
    [Fact]
    public void Counts_that_promise_much_cost_nothing()
    {
        for (var at = BodyAt; at < Good.Length - 4; at++)
        {
            foreach (var promise in Counts)
            {
                var bytes = (byte[])Good.Clone();
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), promise);
                Load(Fitted(bytes));
            }
        }
    }

    [Fact]
    public void What_is_no_model_is_not_read_to_its_end()
    {
        using var stream = new Endless();
        Assert.Throws<InvalidDataException>(() => ThemeClassifier.Load(stream, "pipe"));
        Assert.InRange(stream.Given, 0, 1 << 17);
    }

    [Fact]
    public void Limits_are_told_with_what_was_found()
    {
        Assert.Equal("m: found a theme model of 2 themes; at most 1 are read", Refused(Good, new() { MaxThemes = 1 }));
        Assert.Contains("features; at most 3 are read", Refused(Good, new() { MaxFeatures = 3 }), StringComparison.Ordinal);
        Assert.Equal("m: found a theme model of more than 100 bytes; at most that many are read", Refused(Good, new() { MaxBytes = 100 }));
    }

    private static readonly int[] Counts = [int.MaxValue, int.MinValue, -1, 0, 1000, 1_000_000, 100_000_000, 0x7FFF0000];

    private static void Load(byte[] bytes)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var prediction = ThemeClassifier.Load(new MemoryStream(bytes), "m").Classify(Paragraph);
            Promises.True(prediction.Scores.All(s => s.Probability is >= 0 and <= 1), "a probability is none");
        }
        catch (InvalidDataException fault)
        {
            Promises.True(fault.Message.StartsWith("m: ", StringComparison.Ordinal) && !fault.Message.Contains('\n', StringComparison.Ordinal), fault.Message);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Promises.True(allocated <= 50L * bytes.Length + (2 << 20), $"{allocated} bytes allocated for a file of {bytes.Length}");
    }

    private static void Refused(byte[] bytes) => Refused(bytes, ThemeModelLimits.Default);

    private static string Refused(byte[] bytes, ThemeModelLimits limits)
    {
        var fault = Assert.Throws<InvalidDataException>(() => ThemeClassifier.Load(new MemoryStream(bytes), "m", limits));
        Assert.StartsWith("m: ", fault.Message, StringComparison.Ordinal);
        return fault.Message;
    }

    private static byte[] Fitted(byte[] bytes)
    {
        if (bytes.Length < BodyAt) return bytes;
        var fitted = (byte[])bytes.Clone();
        SHA256.HashData(fitted.AsSpan(BodyAt), fitted.AsSpan(HashAt));
        return fitted;
    }

    private static byte[] Small()
    {
        ThemeExample[] rows =
        [
            new("water", [], [], "疏浚河道十公里，修复堤防三处。"), new("roads", [], [], "改造乡道二十公里，拓宽路口四处。"),
            new("water", [], [], "新打机井九眼。"), new("roads", [], [], "打通断头路两条。"),
        ];
        using var stream = new MemoryStream();
        new ThemeTrainer(new ThemeTrainerOptions { Features = 40 }).Train(rows).Classifier.Save(stream);
        return stream.ToArray();
    }

    private sealed class Endless : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            Given += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
