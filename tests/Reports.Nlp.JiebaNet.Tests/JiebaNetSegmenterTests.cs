using JiebaNet.Segmenter;

using Reports.Nlp.Segmentation;

using Token = Reports.Nlp.Segmentation.Token;

namespace Reports.Nlp.JiebaNet.Tests;

/// <summary>The adapter's source, compiled against a stand-in with the signatures of the package.</summary>
public class JiebaNetSegmenterTests
{
    [Fact]
    public void Words_become_tokens_at_their_places() =>
        Assert.Equal(
            [new(new(10, 12), TokenKind.Word), new(new(12, 13), TokenKind.Punctuation), new(new(13, 15), TokenKind.Latin), new(new(15, 16), TokenKind.Space), new Token(new(16, 19), TokenKind.Number)],
            Cut("推进，5G 12%", 10, "推进", "，", "5G", " ", "12%"));

    [Fact]
    public void What_JiebaNet_leaves_out_becomes_a_token_and_moves_nothing() =>
        Assert.Equal(["\u3000\u3000", "推进", "\r\n", "改革", "\n"], Texts("\u3000\u3000推进\r\n改革\n", "推进", "改革"));

    [Fact]
    public void Empty_words_and_words_that_are_not_in_the_text_are_passed_over() =>
        Assert.Equal(["推进", "改革"], Texts("推进改革", "", "推进", "没有", "改革"));

    [Fact]
    public void A_surrogate_pair_is_never_split() =>
        Assert.Equal(["😀", "𠀀", "好"], Texts("😀𠀀好", "\uD83D", "\uDE00", "\uD840", "\uDC00", "好"));

    [Fact]
    public void Empty_text_has_no_tokens() => Assert.Empty(Cut("", 0));

    [Fact]
    public void The_character_model_can_be_switched_off()
    {
        var inner = new JiebaSegmenter();
        new JiebaNetSegmenter(inner, useCharacterModel: false).Segment("推进", 0, []);
        Assert.False(inner.LastHmm);
        new JiebaNetSegmenter(inner, useCharacterModel: true).Segment("推进", 0, []);
        Assert.True(inner.LastHmm);
    }

    [Fact]
    public void Threads_take_turns() =>
        Parallel.For(0, 500, i =>
        {
            var tokens = new List<Token>();
            new JiebaNetSegmenter().Segment("推进改革😀", 0, tokens);
            Assert.Equal(5, tokens.Count);
        });

    private static List<Token> Cut(string text, int offset, params string[] words)
    {
        var tokens = new List<Token>();
        new JiebaNetSegmenter(new() { Words = _ => words }, useCharacterModel: true).Segment(text, offset, tokens);
        return tokens;
    }

    private static IEnumerable<string> Texts(string text, params string[] words) => Cut(text, 0, words).Select(token => token.Span.In(text));
}
