using System.Runtime.InteropServices;

namespace Reports.Nlp.Segmentation;

/// <summary>Cuts Chinese text as jieba 0.42.1 does: the most probable path through a lexicon, a character model for what it does not know.</summary>
/// <remarks>
/// <para>
/// The same tokens as jieba's precise mode, on any text, as long as the lexicon has no words of the caller's. Those come out
/// whole, whatever they hold, before anything else is cut. Every character is in exactly one token: white space and punctuation
/// too.
/// </para>
/// <para>
/// A character costs a few steps of a double-array automaton and some additions, whatever the size of the lexicon; time is
/// linear in the text, memory constant per run of words and nothing per character where the caller brings the room.
/// Source: the word lattice and its figures are those of jieba (Sun Junyi, 2012–2020); the shortest path over a word lattice
/// weighted by unigram frequency is older than it, e.g. Zhang Huaping and Liu Qun, «Model of Chinese Words Rough Segmentation
/// Based on N-Shortest-Paths Method», 2002.
/// </para>
/// Immutable, so safe to share between threads. Equality is by reference.
/// </remarks>
public sealed unsafe class LexiconSegmenter : ISegmenter
{
    private const int ListRoom = 4096;

    private readonly Cutter _cutter;

    /// <summary>A segmenter with the built-in lexicon and its character model.</summary>
    public LexiconSegmenter() : this(Lexicon.Default)
    {
    }

    /// <summary>A segmenter with a lexicon of one's choice and its character model.</summary>
    /// <param name="lexicon">The lexicon.</param>
    public LexiconSegmenter(Lexicon lexicon) : this(lexicon, new())
    {
    }

    /// <summary>A segmenter with a lexicon and options of one's choice.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="options">The options.</param>
    public LexiconSegmenter(Lexicon lexicon, LexiconSegmenterOptions options)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        ArgumentNullException.ThrowIfNull(options);
        Lexicon = lexicon;
        Options = options;
        _cutter = new(lexicon, options.UseCharacterModel);
    }

    /// <summary>The lexicon it cuts by.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The options it was made with.</summary>
    public LexiconSegmenterOptions Options { get; }

    /// <summary>The tokens of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>A new list of its tokens in order; empty where the text is.</returns>
    public List<Token> Segment(ReadOnlySpan<char> text)
    {
        var tokens = new List<Token>(text.Length / 2 + 1);
        Segment(text, 0, tokens);
        return tokens;
    }

    /// <summary>Writes the tokens of a text into the caller's room; allocates nothing.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="tokens">The room, at least as long as the text: no text has more tokens than code units.</param>
    /// <returns>Number of tokens written.</returns>
    /// <exception cref="ArgumentException">The room is shorter than the text.</exception>
    public int Segment(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        if (tokens.Length < text.Length)
            throw new ArgumentException($"found room for {tokens.Length} tokens; wanted {text.Length}, as many as the text has code units", nameof(tokens));
        var cursor = Cutter.Start();
        fixed (char* start = text)
        fixed (Token* room = tokens)
            return _cutter.Fill(start, text.Length, 0, ref cursor, room, tokens.Length);
    }

    /// <inheritdoc/>
    public void Segment(ReadOnlySpan<char> text, int offset, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var cursor = Cutter.Start();
        fixed (char* start = text)
        {
            while (cursor.Position < text.Length)
            {
                var count = tokens.Count;
                var room = Math.Max(Math.Min(text.Length - cursor.Position, ListRoom), cursor.RoomWanted);
                CollectionsMarshal.SetCount(tokens, count + room);
                fixed (Token* first = CollectionsMarshal.AsSpan(tokens)[count..])
                    count += _cutter.Fill(start, text.Length, offset, ref cursor, first, room);
                CollectionsMarshal.SetCount(tokens, count);
            }
        }
    }

    /// <summary>The tokens of a text, cut while they are read; allocates nothing once the pool is warm.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>What <c>foreach</c> reads the tokens from, in order.</returns>
    public TokenEnumerator Enumerate(ReadOnlySpan<char> text) => new(_cutter, text);

    /// <summary>Appends the tokens of a text for a search engine: before each long token the words of two and three characters inside it.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="offset">Added to every span.</param>
    /// <param name="tokens">The list that receives the tokens; what it holds already stays.</param>
    /// <remarks>jieba's <c>cut_for_search</c>. The tokens overlap, so they do not tile the text.</remarks>
    public void SegmentForSearch(ReadOnlySpan<char> text, int offset, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        foreach (var token in Enumerate(text)) SearchMode.Expand(Lexicon, text, token, offset, tokens);
    }

    /// <summary>Appends every word of the lexicon that a text holds, overlapping ones too.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="offset">Added to every span.</param>
    /// <param name="tokens">The list that receives the words; what it holds already stays.</param>
    /// <remarks>
    /// jieba's <c>cut(cut_all=True)</c>, with its peculiarity that white space has an empty token on each side where no other
    /// punctuation stands. A term of the caller's is one token, without the words inside.
    /// </remarks>
    public void SegmentFull(ReadOnlySpan<char> text, int offset, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        new FullMode(Lexicon).Fill(text, offset, tokens);
    }
}
