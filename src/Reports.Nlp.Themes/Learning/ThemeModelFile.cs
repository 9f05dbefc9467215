using System.Buffers.Binary;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Reports.Nlp.Themes.Learning;

/// <summary>The file that a model is kept in: what it is, its version, a hash of the rest, and the rest, little-endian.</summary>
internal static class ThemeModelFile
{
    // Rises when the file, the features or their hash change.
    private const int Version = 2;
    private const int HashAt = 12;
    private const int BodyAt = HashAt + SHA256.HashSizeInBytes;
    private const int MostClasses = 1_000;
    private const int MostFeatures = 10_000_000;

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

    /// <exception cref="InvalidDataException">It is no model, of another version, or damaged.</exception>
    public static ThemeModel Read(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        if (bytes.Length < BodyAt || !bytes.StartsWith(Magic))
            throw new InvalidDataException("found something else than a theme model; wanted a file that `reports-nlp train` made");
        var version = BinaryPrimitives.ReadInt32LittleEndian(bytes[Magic.Length..]);
        if (version != Version) throw new InvalidDataException($"found a theme model of version {version}; wanted version {Version}: train it again");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[BodyAt..], hash);
        if (!hash.SequenceEqual(bytes[HashAt..BodyAt])) throw new InvalidDataException("found a theme model whose hash does not fit its content; wanted one that is whole: it was cut or damaged");
        copy.Position = BodyAt;
        using var reader = new BinaryReader(copy, Encoding.UTF8);
        try
        {
            return ReadBody(reader);
        }
        catch (Exception fault) when (fault is EndOfStreamException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("found a theme model that does not hold what it announces; wanted one that is whole", fault);
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

    private static ThemeModel ReadBody(BinaryReader reader)
    {
        var card = new ThemeModelCard(reader.ReadInt32(), reader.ReadString(), reader.ReadInt32(), reader.ReadString(), reader.ReadString());
        var (sharpness, abstainBelow) = (reader.ReadSingle(), reader.ReadSingle());
        var classes = Checked(reader.ReadInt32(), MostClasses);
        var themes = new Theme[classes];
        for (var i = 0; i < classes; i++) themes[i] = new(reader.ReadString(), reader.ReadString(), reader.ReadString());
        var features = Checked(reader.ReadInt32(), MostFeatures);
        var keys = ReadAll<uint>(reader, features);
        var inverse = ReadAll<float>(reader, features);
        var biases = ReadAll<float>(reader, classes);
        var weights = ReadAll<Half>(reader, checked(features * classes));
        return new(card, new(themes), new(keys, inverse), new(classes, weights, biases), sharpness, abstainBelow);
    }

    private static int Checked(int count, int most) => count > 0 && count <= most ? count : throw new FormatException($"found a count of {count}; wanted 1 to {most}");

    private static void WriteAll<T>(BinaryWriter writer, ReadOnlySpan<T> values) where T : unmanaged
    {
        RequireLittleEndian();
        writer.Write(MemoryMarshal.AsBytes(values));
    }

    private static T[] ReadAll<T>(BinaryReader reader, int count) where T : unmanaged
    {
        RequireLittleEndian();
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
