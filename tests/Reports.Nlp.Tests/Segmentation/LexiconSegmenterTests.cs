using CsCheck;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Tests.Fuzzing;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Segmentation;

public class LexiconSegmenterTests
{
    private static readonly LexiconSegmenter Segmenter = new();

    // Any UTF-16, broken surrogates included, with more of what tokens are made of than chance would give.
    private static readonly Gen<string> AnyText =
        Gen.OneOf(Gen.Char['一', '龥'], Gen.Char[' ', '~'], Gen.Char['\u3000', '\u303F'], Gen.Char['\uD7F0', '\uE010'], Gen.Char).Array[0, 600].Select(units => new string(units));

    [Fact]
    public void Words_come_out_as_jieba_gives_them() =>
        Assert.Equal(["我", "来到", "北京", "清华大学"], Cut(Segmenter, "我来到北京清华大学"));

    [Fact]
    public void The_character_model_joins_names_and_can_be_switched_off()
    {
        Assert.Equal(["云栖区", "人民政府"], Cut(Segmenter, "云栖区人民政府"));
        Assert.Equal(["云", "栖", "区", "人民政府"], Cut(new(Lexicon.Default, new() { UseCharacterModel = false }), "云栖区人民政府"));
    }

    [Fact]
    public void Tokens_tile_any_text() => AnyText.Each(text =>
    {
        var at = 0;
        foreach (var token in Segmenter.Segment(text))
        {
            Assert.Equal(at, token.Span.Start);
            Assert.False(token.Span.IsEmpty);
            at = token.Span.End;
        }

        Assert.Equal(text.Length, at);
    });

    [Fact]
    public void Tokens_tile_any_text_with_terms()
    {
        var segmenter = new LexiconSegmenter(Lexicon.Default.With("。", "a", "一", "1 + 1", "😀"));
        AnyText.Each(text => Assert.Equal(text, string.Concat(Cut(segmenter, text))));
    }

    [Fact]
    public void Room_enumerator_and_list_agree() => AnyText.Each(text =>
    {
        var list = Segmenter.Segment(text);
        var room = new Token[text.Length];
        Assert.Equal(list, room[..Segmenter.Segment(text, room)]);
        var enumerated = new List<Token>();
        foreach (var token in Segmenter.Enumerate(text)) enumerated.Add(token);
        Assert.Equal(list, enumerated);
    });

    [Theory]
    [InlineData("的", 20_000)]
    [InlineData("龘靐", 5_000)]
    [InlineData("9", 20_000)]
    [InlineData("，", 20_000)]
    public void Long_runs_are_cut_alike_by_all_three(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var list = Segmenter.Segment(text);
        var room = new Token[text.Length];
        Assert.Equal(list, room[..Segmenter.Segment(text, room)]);
        var count = 0;
        foreach (var token in Segmenter.Enumerate(text)) Assert.Equal(list[count++], token);
        Assert.Equal(list.Count, count);
    }

    [Fact]
    public void The_offset_moves_every_span_and_the_list_keeps_what_it_holds()
    {
        List<Token> tokens = [new(new(0, 100), TokenKind.Term)];
        Segmenter.Segment("审议报告", 100, tokens);
        Assert.Equal([new(0, 100), new(100, 102), new TextSpan(102, 104)], tokens.Select(token => token.Span));
    }

    [Fact]
    public void A_room_shorter_than_the_text_is_refused()
    {
        var fault = Assert.Throws<ArgumentException>(() => Segmenter.Segment("审议报告", new Token[3]));
        Assert.Contains("found room for 3 tokens; wanted 4", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_allocated_where_the_caller_brings_the_room()
    {
        var text = string.Concat(MadeUpText.Sentences) + new string('龘', 2_000);
        var room = new Token[text.Length];
        Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        void Count()
        {
            var count = 0;
            foreach (var _ in Segmenter.Enumerate(text)) count++;
            Assert.True(count == Segmenter.Segment(text, room));
        }
    }

    [Fact]
    public void Threads_share_a_segmenter()
    {
        var wanted = MadeUpText.Sentences.Select(line => Segmenter.Segment(line)).ToArray();
        Parallel.For(0, 2_000, i => Assert.Equal(wanted[i % wanted.Length], Segmenter.Segment(MadeUpText.Sentences[i % wanted.Length])));
    }

    [Theory]
    [InlineData("发展", TokenKind.Word)]
    [InlineData("3.5%", TokenKind.Number)]
    [InlineData("2035", TokenKind.Number)]
    [InlineData("３", TokenKind.Number)]
    [InlineData("①", TokenKind.Number)]
    [InlineData("〇", TokenKind.Word)]
    [InlineData("GDP", TokenKind.Latin)]
    [InlineData("5G", TokenKind.Latin)]
    [InlineData("é", TokenKind.Latin)]
    [InlineData("Ａ", TokenKind.Latin)]
    [InlineData("B超", TokenKind.Word)]
    [InlineData("ж", TokenKind.Word)]
    [InlineData("\U00020000", TokenKind.Word)]
    [InlineData("，", TokenKind.Punctuation)]
    [InlineData("--", TokenKind.Punctuation)]
    [InlineData("😀", TokenKind.Punctuation)]
    [InlineData("\u3000", TokenKind.Space)]
    [InlineData("\u001C", TokenKind.Space)]
    [InlineData("\r\n", TokenKind.Space)]
    public void A_token_knows_what_it_is_made_of(string text, TokenKind kind) =>
        Assert.Equal([new Token(new(0, text.Length), kind)], Segmenter.Segment(text));

    [Fact]
    public void Half_a_surrogate_pair_is_a_symbol() =>
        Assert.Equal([new Token(new(0, 1), TokenKind.Punctuation), new(new(1, 2), TokenKind.Punctuation)], Segmenter.Segment("\uDE00\uD83D"));

    [Fact]
    public void Search_mode_gives_the_words_inside_a_word_first()
    {
        var tokens = new List<Token>();
        Segmenter.SegmentForSearch("中国科学院", 0, tokens);
        Assert.Equal(["中国", "科学", "学院", "科学院", "中国科学院"], tokens.Select(token => token.Span.In("中国科学院")));
    }

    [Fact]
    public void Full_mode_gives_every_word()
    {
        var tokens = new List<Token>();
        Segmenter.SegmentFull("清华大学", 0, tokens);
        Assert.Equal(["清华", "清华大学", "华大", "大学"], tokens.Select(token => token.Span.In("清华大学")));
    }

    private static string[] Cut(LexiconSegmenter segmenter, string text) => [.. segmenter.Segment(text).Select(token => token.Span.In(text))];
}
