using System.Security.Cryptography;

using Reports.Nlp.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>Words with their frequencies, a character model for words it does not know, and the caller's own words and terms.</summary>
/// <remarks>
/// Used in place: opening the built-in lexicon neither parses nor copies anything. Words that the caller adds with
/// <see cref="With(IEnumerable{string})"/> live in the new lexicon alone; nothing is shared but what never changes. Immutable,
/// so safe to share between threads. Equality is by reference.
/// </remarks>
public sealed unsafe class Lexicon
{
    private const string ResourceName = "Reports.Nlp.lexicon.bin";

    private static readonly Lazy<Lexicon> BuiltIn = new(OpenResource);

    private readonly LexiconHeader _header;
    private readonly byte* _file;
    private readonly long* _frequencies;

    // Keeps the memory behind the pointers where it is; null for the resource, which stays mapped as long as the assembly.
    private readonly byte[]? _owner;

    private Lexicon(byte* file, LexiconHeader header, byte[]? owner, UserTerms? terms)
    {
        _header = header;
        _file = file;
        _owner = owner;
        Words = new((ulong*)(file + LexiconHeader.UnitsAt), (ushort*)(file + header.CodesAt), owner);
        Weights = (double*)(file + header.WeightsAt);
        Emissions = (double*)(file + header.EmissionsAt);
        Figures = (double*)(file + header.FiguresAt);
        _frequencies = (long*)(file + header.FrequenciesAt);
        Terms = terms;
    }

    /// <summary>The built-in lexicon: the 349,044 words and the character model of jieba 0.42.1.</summary>
    /// <remarks>Opened at first use, in place; where it comes from stands in the resource's README.</remarks>
    public static Lexicon Default => BuiltIn.Value;

    /// <summary>Number of words it was compiled from; words and terms added later do not count.</summary>
    public int WordCount => _header.Words;

    /// <summary>Sum of the frequencies of the words it was compiled from.</summary>
    public long TotalFrequency => _header.Total;

    /// <summary>Number of words and terms added to it with <see cref="With(IEnumerable{string})"/>.</summary>
    public int TermCount => Terms?.Count ?? 0;

    internal DoubleArray Words { get; }

    internal double* Weights { get; }

    internal double* Emissions { get; }

    internal double* Figures { get; }

    internal UserTerms? Terms { get; }

    /// <summary>Reads a lexicon that <see cref="LexiconCompiler"/> made.</summary>
    /// <param name="stream">The compiled lexicon, from the stream's place to its end; stays open.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="InvalidDataException">It is not a compiled lexicon, of another version, cut short, or its hash does not fit.</exception>
    /// <remarks>Reads it whole, checks its hash and that every reference inside stays inside: some milliseconds for 5 MB. At most 512 MiB are read.</remarks>
    public static Lexicon Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var copy = new MemoryStream();
        CopyTo(copy, stream);
        var bytes = copy.GetBuffer().AsSpan(0, (int)copy.Length);
        var header = LexiconHeader.Read(bytes);
        Span<byte> hash = stackalloc byte[LexiconHeader.HashLength];
        SHA256.HashData(bytes[LexiconHeader.Length..], hash);
        if (!hash.SequenceEqual(bytes.Slice(LexiconHeader.HashOffset, LexiconHeader.HashLength)))
            throw new InvalidDataException("compiled lexicon whose hash does not fit its content: it was damaged; build it again");

        // Four bytes in, as in a manifest resource: the tables are aligned then.
        var owner = GC.AllocateUninitializedArray<byte>(bytes.Length + 4, pinned: true);
        bytes.CopyTo(owner.AsSpan(4));
        fixed (byte* start = owner)
        {
            CheckReferences(start + 4, header);
            return new(start + 4, header, owner, null);
        }
    }

    /// <summary>Reads a lexicon that <see cref="LexiconCompiler"/> made, and names it in messages.</summary>
    /// <param name="stream">The compiled lexicon, from the stream's place to its end; stays open.</param>
    /// <param name="name">What to call it in messages, usually its file name.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="InvalidDataException">As in <see cref="Load(Stream)"/>; the message begins with the name.</exception>
    public static Lexicon Load(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return Load(stream);
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{name}: {fault.Message}", fault);
        }
    }

    /// <summary>This lexicon and more words or terms.</summary>
    /// <param name="words">
    /// Words and terms; they may hold anything (punctuation, spaces, digits, quotation marks) except unpaired surrogates. Words
    /// given twice or given before count once.
    /// </param>
    /// <returns>A new lexicon; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">A word is null, empty, nothing but white space, or holds an unpaired surrogate.</exception>
    /// <remarks>
    /// Each of them comes out as one token wherever it stands, leftmost first, and of those that begin at one place the longest;
    /// no frequencies to guess. Costs time by the characters of all words added so far: milliseconds for thousands.
    /// </remarks>
    public Lexicon With(IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(_file, _header, _owner, UserTerms.Join(Terms, words));
    }

    /// <summary>This lexicon and more words or terms.</summary>
    /// <param name="words">As in <see cref="With(IEnumerable{string})"/>.</param>
    /// <returns>A new lexicon; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">A word is null, empty, nothing but white space, or holds an unpaired surrogate.</exception>
    public Lexicon With(params ReadOnlySpan<string> words) => With((IEnumerable<string>)words.ToArray());

    /// <summary>This lexicon and the words of a user dictionary in jieba's format, within the default limits.</summary>
    /// <param name="reader">One word a line: <c>word [frequency] [tag]</c>, by spaces; the word itself may hold spaces.</param>
    /// <returns>A new lexicon; this one stays as it is.</returns>
    /// <exception cref="InvalidDataException">A word cannot be added, or the dictionary exceeds a limit; the message has its line.</exception>
    /// <remarks>As <see cref="WithUserDictionary(TextReader, UserDictionaryLimits)"/>.</remarks>
    public Lexicon WithUserDictionary(TextReader reader) => WithUserDictionary(reader, UserDictionaryLimits.Default);

    /// <summary>This lexicon and the words of a user dictionary in jieba's format.</summary>
    /// <param name="reader">One word a line: <c>word [frequency] [tag]</c>, by spaces; the word itself may hold spaces.</param>
    /// <param name="limits">How much it may hold; it is not read further.</param>
    /// <returns>A new lexicon; this one stays as it is.</returns>
    /// <exception cref="InvalidDataException">A word cannot be added, or the dictionary exceeds a limit; the message has its line.</exception>
    /// <remarks>
    /// Tags are not kept. Frequencies are not needed, since every word given is kept whole; a frequency of 0, which takes a word
    /// out of jieba's dictionary, leaves the line out here.
    /// </remarks>
    public Lexicon WithUserDictionary(TextReader reader, UserDictionaryLimits limits)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(limits);
        return With(UserDictionary.Read(reader, limits));
    }

    /// <summary>Whether a word is in the lexicon, compiled or added.</summary>
    /// <param name="word">The word.</param>
    /// <returns>True where it is.</returns>
    public bool Contains(ReadOnlySpan<char> word) => Words.Find(word) != 0 || Terms?.Contains(word) == true;

    /// <summary>Frequency of a word among those the lexicon was compiled from.</summary>
    /// <param name="word">The word.</param>
    /// <returns>Its frequency, to be read against <see cref="TotalFrequency"/>; 0 for words it does not hold and for added ones.</returns>
    public long FrequencyOf(ReadOnlySpan<char> word)
    {
        var frequency = _frequencies[Words.Find(word)];
        GC.KeepAlive(this);
        return frequency;
    }

    /// <summary>Whether a word may hold a character; one that none may hold stands between words and alone as a token.</summary>
    internal bool MayHold(char character)
    {
        if (Terms is not null) return true;
        var code = Words.Codes[character];
        GC.KeepAlive(this);
        return code != 0 || char.IsSurrogate(character);
    }

    /// <summary>Copies as many bytes as the header asks for and one more, so that no stream, however long, fills the memory.</summary>
    private static void CopyTo(MemoryStream copy, Stream stream)
    {
        var buffer = new byte[1 << 16];
        var head = stream.ReadAtLeast(buffer.AsSpan(0, LexiconHeader.Length), LexiconHeader.Length, throwOnEndOfStream: false);
        copy.Write(buffer, 0, head);
        var left = LexiconHeader.ReadAlone(buffer.AsSpan(0, head)).FileLength - head + 1;
        while (left > 0 && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, left)) is > 0 and var read)
        {
            copy.Write(buffer, 0, read);
            left -= read;
        }
    }

    private static Lexicon OpenResource()
    {
        var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"the assembly was built without its resource {ResourceName}");
        if (!BitConverter.IsLittleEndian) throw new PlatformNotSupportedException("the lexicon is little-endian");
        if (stream is not UnmanagedMemoryStream mapped) return Load(stream);
        var bytes = new ReadOnlySpan<byte>(mapped.PositionPointer, (int)mapped.Length);
        return new(mapped.PositionPointer, LexiconHeader.Read(bytes), null, null);
    }

    private static void CheckReferences(byte* file, LexiconHeader header)
    {
        var units = (ulong*)(file + LexiconHeader.UnitsAt);
        if (DoubleArray.RootBase + header.Codes > header.Units) throw new InvalidDataException("compiled lexicon whose root points outside");
        for (var i = 0; i < header.Units; i++)
        {
            if (DoubleArrayUnit.Base(units[i]) + header.Codes > header.Units || DoubleArrayUnit.Value(units[i]) >= header.Ranks)
                throw new InvalidDataException($"compiled lexicon whose unit {i} points outside");
        }

        var codes = (ushort*)(file + header.CodesAt);
        for (var i = 0; i < CharacterCodes.TableLength; i++)
            if (codes[i] >= header.Codes) throw new InvalidDataException($"compiled lexicon whose code of U+{i:X4} points outside");
    }
}
