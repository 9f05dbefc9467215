using System.Buffers.Binary;

namespace Reports.Nlp.Segmentation;

/// <summary>The first bytes of a compiled lexicon, and where its tables lie.</summary>
/// <remarks>
/// Everything is little-endian. After the header follow, without gaps: the units of the double array (8 bytes each), the
/// weight of each rank (double), the emission row of each code (four doubles: B, E, M, S), start and transition figures of the
/// character model (twenty doubles), the weight of a character that is no word (double), the frequency of each rank (64 bits), the code of each UTF-16 code unit (16 bits). Four
/// bytes more than a multiple of eight long, because manifest resources begin four bytes after one: so the tables are aligned.
/// </remarks>
internal readonly record struct LexiconHeader(int Units, int Ranks, int Codes, int Words, long Total)
{
    /// <summary>Length of the header in bytes.</summary>
    public const int Length = 76;

    /// <summary>The format this library reads and writes.</summary>
    public const int Version = 1;

    /// <summary>Longest file read, in bytes: a hundred times the built-in lexicon.</summary>
    public const int Longest = 512 << 20;

    /// <summary>Where the SHA-256 of everything after the header stands.</summary>
    public const int HashOffset = 44;

    /// <summary>Length of the hash.</summary>
    public const int HashLength = 32;

    /// <summary>Single figures: 4 for the start of the character model, 16 for its transitions, the weight of an unknown character.</summary>
    public const int Figures = 21;

    private static ReadOnlySpan<byte> Magic => "RNLPLEX\n"u8;

    public static int UnitsAt => Length;

    public int WeightsAt => UnitsAt + Units * 8;

    public int EmissionsAt => WeightsAt + Ranks * 8;

    public int FiguresAt => EmissionsAt + Codes * 32;

    public int FrequenciesAt => FiguresAt + Figures * 8;

    public int CodesAt => FrequenciesAt + Ranks * 8;

    public long FileLength => (long)Length + (Units + 2L * Ranks + 4L * Codes + Figures) * 8 + Text.CharacterCodes.TableLength * 2;

    /// <summary>Reads a header and checks that the file is as long as it says.</summary>
    /// <param name="bytes">A whole compiled lexicon.</param>
    /// <returns>The header.</returns>
    /// <exception cref="InvalidDataException">The bytes are not a compiled lexicon, or one of another version, or cut short.</exception>
    public static LexiconHeader Read(ReadOnlySpan<byte> bytes)
    {
        var header = ReadAlone(bytes);
        if (header.FileLength != bytes.Length)
            throw new InvalidDataException($"compiled lexicon of {bytes.Length} bytes; its header asks for {header.FileLength}");
        return header;
    }

    /// <summary>Reads a header alone.</summary>
    /// <param name="bytes">The first bytes of a compiled lexicon.</param>
    /// <returns>The header.</returns>
    /// <exception cref="InvalidDataException">The bytes are not of a compiled lexicon, or of one of another version, or larger than any.</exception>
    public static LexiconHeader ReadAlone(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Length || !bytes.StartsWith(Magic))
            throw new InvalidDataException("not a compiled lexicon: it does not begin with RNLPLEX; \"reports-nlp lexicon build\" makes one");
        var version = Int(bytes, 8);
        if (version != Version)
            throw new InvalidDataException($"compiled lexicon of version {version}; this library reads version {Version}: build it again");

        var header = new LexiconHeader(Int(bytes, 12), Int(bytes, 16), Int(bytes, 20), Int(bytes, 24), BinaryPrimitives.ReadInt64LittleEndian(bytes[28..]));
        if (header.Units < 2 || header.Ranks < 1 || header.Codes < 2 || header.Codes > ushort.MaxValue || header.Total < 1 || header.FileLength > Longest)
            throw new InvalidDataException("compiled lexicon with impossible sizes in its header");
        return header;
    }

    /// <summary>Writes the header without its hash.</summary>
    /// <param name="bytes">At least <see cref="Length"/> bytes.</param>
    public void Write(Span<byte> bytes)
    {
        bytes[..Length].Clear();
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], Units);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[16..], Ranks);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[20..], Codes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[24..], Words);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[28..], Total);
    }

    private static int Int(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[at..]);
}
