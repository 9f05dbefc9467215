using JiebaNet.Segmenter;

using Reports.Nlp.Segmentation;

using Token = Reports.Nlp.Segmentation.Token;

namespace Reports.Nlp.JiebaNet;

/// <summary>Cuts text with JiebaNet.Segmenter, for those whose dictionaries and habits live there.</summary>
/// <remarks>
/// JiebaNet keeps one dictionary for the whole process and guards it nowhere, so all instances of this class take turns: safe to
/// share between threads, and to be combined with <c>AddWord</c> or <c>LoadUserDict</c> only before the first text is cut. Its
/// places are checked against the text: what it leaves out, or splits inside a surrogate pair, is put right, so that the tokens
/// tile the text. Equality is by reference.
/// </remarks>
public sealed class JiebaNetSegmenter : ISegmenter
{
    // One for all instances, like the dictionary that it guards.
    private static readonly Lock Turn = new();

    private readonly JiebaSegmenter _segmenter;
    private readonly bool _useCharacterModel;

    /// <summary>A segmenter with JiebaNet's own dictionary and its character model.</summary>
    public JiebaNetSegmenter() : this(new JiebaSegmenter(), useCharacterModel: true)
    {
    }

    /// <summary>A segmenter around one that is set up already.</summary>
    /// <param name="segmenter">JiebaNet's segmenter; words loaded into it are used, and are shared by the whole process.</param>
    /// <param name="useCharacterModel">Whether characters left over by the dictionary are joined to words by the character model (HMM).</param>
    public JiebaNetSegmenter(JiebaSegmenter segmenter, bool useCharacterModel)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
        _useCharacterModel = useCharacterModel;
    }

    /// <inheritdoc/>
    public void Segment(ReadOnlySpan<char> text, int offset, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        if (text.IsEmpty) return;

        List<string> words;
        lock (Turn)
        {
            words = [.. _segmenter.Tokenize(text.ToString(), TokenizerMode.Default, _useCharacterModel).OrderBy(token => token.StartIndex).Select(token => token.Word)];
        }

        var end = 0;
        foreach (var word in words)
        {
            if (string.IsNullOrEmpty(word)) continue;
            var gap = text[end..].IndexOf(word, StringComparison.Ordinal);
            if (gap < 0) continue;
            if (gap > 0) Add(text, end, end + gap, offset, tokens);
            Add(text, end + gap, end + gap + word.Length, offset, tokens);
            end += gap + word.Length;
        }

        if (end < text.Length) Add(text, end, text.Length, offset, tokens);
    }

    // The second half of a surrogate pair goes to the token that has the first.
    private static void Add(ReadOnlySpan<char> text, int start, int end, int offset, List<Token> tokens)
    {
        if (start > 0 && char.IsSurrogatePair(text[start - 1], text[start]))
        {
            var first = tokens[^1].Span.Start - offset;
            tokens.RemoveAt(tokens.Count - 1);
            tokens.Add(Make(text, first, start + 1, offset));
            if (++start == end) return;
        }

        tokens.Add(Make(text, start, end, offset));
    }

    private static Token Make(ReadOnlySpan<char> text, int start, int end, int offset) =>
        new(new(offset + start, offset + end), TokenKinds.Of(text[start..end]));
}
