using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Nlp.Themes.Learning;

/// <summary>The file that a model is kept in: what it is, its version, a hash of the rest, and the rest, little-endian.</summary>
internal static class ThemeModelFile
{
    // Rises when the file, the features or their hash change.
    private const int Version = 3;
    private const int HashAt = 12;
    private const int BodyAt = HashAt + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "RNTHEMES"u8;

    /// <summary>Version of this library.</summary>
    public static string LibraryVersion => typeof(ThemeModelFile).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static void Write(ThemeModel model, Stream stream)
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true)) WriteBody(model, writer);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        Span<byte> head = stackalloc byte[BodyAt];
        Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[Magic.Length..], Version);
        SHA256.HashData(bytes, head[HashAt..]);
        stream.Write(head);
        stream.Write(bytes);
    }

    /// <summary>Reads a model, and no more of the stream than its limits allow.</summary>
    /// <exception cref="InvalidDataException">It is no model, of another version, damaged or too large.</exception>
    public static ThemeModel Read(Stream stream, ThemeModelLimits limits)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        CopyTo(copy, stream, limits);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[BodyAt..], hash);
        if (!hash.SequenceEqual(bytes[HashAt..BodyAt])) throw new InvalidDataException("found a theme model whose hash does not fit its content; wanted one that is whole: it was cut or damaged");
        copy.Position = BodyAt;
        using var reader = new BinaryReader(copy, Encoding.UTF8);
        try
        {
            return ReadBody(reader, limits);
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or FormatException or OverflowException)
        {
            throw new InvalidDataException("found a theme model that does not hold what it announces; wanted one that is whole", fault);
        }
    }

    /// <summary>Copies the stream, looking at its head before anything else: what is no model is not read to its end.</summary>
    private static void CopyTo(MemoryStream copy, Stream stream, ThemeModelLimits limits)
    {
        var buffer = new byte[1 << 16];
        var head = stream.ReadAtLeast(buffer.AsSpan(0, BodyAt), BodyAt, throwOnEndOfStream: false);
        if (head < BodyAt || !buffer.AsSpan().StartsWith(Magic))
            throw new InvalidDataException("found something else than a theme model; wanted a file that `reports-nlp train` made");
        var version = BinaryPrimitives.ReadInt32LittleEndian(buffer.AsSpan(Magic.Length));
        if (version != Version) throw new InvalidDataException($"found a theme model of version {version}; wanted version {Version}: train it again");
        copy.Write(buffer, 0, head);
        while (stream.Read(buffer) is > 0 and var read)
        {
            if (copy.Length + read > limits.MaxBytes) throw new InvalidDataException($"found a theme model of more than {limits.MaxBytes} bytes; at most that many are read");
            copy.Write(buffer, 0, read);
        }
    }

    private static void WriteBody(ThemeModel model, BinaryWriter writer)
    {
        var card = model.Card;
        writer.Write(card.Rows);
        writer.Write(card.DataHash);
        writer.Write(card.Seed);
        writer.Write(card.LibraryVersion);
        writer.Write(card.LearnerVersion);
        writer.Write(model.Sharpness);
        writer.Write(model.AbstainBelow);
        writer.Write(model.Taxonomy.Count);
        foreach (var theme in model.Taxonomy.Themes)
        {
            writer.Write(theme.Id);
            writer.Write(theme.ChineseName);
            writer.Write(theme.EnglishName);
        }

        writer.Write(model.Space.Count);
        WriteAll(writer, model.Space.Keys);
        WriteAll(writer, model.Space.InverseFrequencies);
        WriteAll(writer, model.Weights.Biases);
        WriteAll(writer, model.Weights.Weights);
    }

    private static ThemeModel ReadBody(BinaryReader reader, ThemeModelLimits limits)
    {
        var card = new ThemeModelCard(reader.ReadInt32(), reader.ReadString(), reader.ReadInt32(), reader.ReadString(), reader.ReadString());
        var (sharpness, abstainBelow) = (reader.ReadSingle(), reader.ReadSingle());
        var classes = Counted(reader.ReadInt32(), limits.MaxThemes, "themes");
        var themes = new Theme[classes];
        for (var i = 0; i < classes; i++) themes[i] = new(reader.ReadString(), reader.ReadString(), reader.ReadString());
        var features = Counted(reader.ReadInt32(), limits.MaxFeatures, "features");
        var keys = ReadAll<uint>(reader, features);
        var inverse = ReadAll<float>(reader, features);
        var biases = ReadAll<float>(reader, classes);
        var weights = ReadAll<Half>(reader, checked(features * classes));
        if (!(sharpness > 0) || !(abstainBelow is >= 0 and <= 1) || !AreFinite(sharpness) || !AreFinite(inverse) || !AreFinite(biases) || !Array.TrueForAll(weights, Half.IsFinite))
            throw new FormatException("found a figure that is no number; wanted one");
        return new(card, new(themes), new(keys, inverse), new(classes, weights, biases), sharpness, abstainBelow);
    }

    private static bool AreFinite(params ReadOnlySpan<float> values)
    {
        foreach (var value in values)
            if (!float.IsFinite(value)) return false;
        return true;
    }

    private static int Counted(int count, int most, string what)
    {
        if (count < 1) throw new FormatException($"found {count} {what}; wanted one at least");
        return count <= most ? count : throw new InvalidDataException($"found a theme model of {count} {what}; at most {most} are read");
    }

    private static void WriteAll<T>(BinaryWriter writer, ReadOnlySpan<T> values) where T : unmanaged
    {
        RequireLittleEndian();
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadAll<T>(BinaryReader reader, int count) where T : unmanaged
    {
        RequireLittleEndian();
        // A count that the file cannot hold must not cost the memory it asks for.
        if ((long)count * Unsafe.SizeOf<T>() > reader.BaseStream.Length - reader.BaseStream.Position) throw new EndOfStreamException();
        var values = new T[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    // .NET runs on no big-endian machine but s390x, where the lexicon, used in place, does not open either.
    private static void RequireLittleEndian()
    {
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("Theme models need a little-endian machine.");
    }
}
