using CsCheck;

using Reports.Nlp.Segmentation;
using Reports.Nlp.Tests.Fuzzing;

namespace Reports.Nlp.Tests.Segmentation;

/// <summary>Words and terms that callers add: whole wherever they stand, and in their own lexicon only.</summary>
public class UserTermsTests
{
    [Theory]
    [InlineData("推进“1+3+N”体系建设", "“1+3+N”体系")]
    [InlineData("落实“四帮、四送 两优化”要求", "四帮、四送 两优化")]
    [InlineData("实施松溪 2035 行动", "松溪 2035 行动")]
    [InlineData("建成一网通办平台", "网通办平")]
    [InlineData("用AI+制造提质", "AI+制造")]
    [InlineData("贴😀标的企业", "😀标")]
    public void A_term_is_one_token_whatever_it_holds(string text, string term)
    {
        var tokens = new LexiconSegmenter(Lexicon.Default.With(term)).Segment(text);
        var found = Assert.Single(tokens, token => token.Kind == TokenKind.Term);
        Assert.Equal(term, found.Span.In(text));
        Assert.Equal(text, string.Concat(tokens.Select(token => token.Span.In(text))));
    }

    [Fact]
    public void The_leftmost_and_there_the_longest_wins()
    {
        var segmenter = new LexiconSegmenter(Lexicon.Default.With("三级", "三级网格", "网格长制"));
        Assert.Equal(["三级网格", "长制"], Cut(segmenter, "三级网格长制"));
        Assert.Equal(["网格长制"], Cut(segmenter, "网格长制"));
    }

    [Fact]
    public void What_stands_between_terms_is_cut_as_if_it_stood_alone()
    {
        var plain = new LexiconSegmenter();
        var segmenter = new LexiconSegmenter(Lexicon.Default.With("四送四帮"));
        Assert.Equal([.. Cut(plain, "坚持开展"), "四送四帮", .. Cut(plain, "活动，走访企业")], Cut(segmenter, "坚持开展四送四帮活动，走访企业"));
    }

    [Fact]
    public void A_new_word_changes_no_other_lexicon()
    {
        var first = Lexicon.Default.With("云栖经验");
        var second = first.With("松溪经验");
        Assert.Equal((0, 1, 2), (Lexicon.Default.TermCount, first.TermCount, second.TermCount));
        Assert.Equal(["云栖", "经验"], Cut(new(Lexicon.Default.With("松溪经验")), "云栖经验"));
        Assert.Equal(["松溪", "经验"], Cut(new(first), "松溪经验"));
        Assert.Equal(["云栖经验", "松溪经验"], Cut(new(second), "云栖经验松溪经验"));
    }

    [Fact]
    public void Every_occurrence_of_every_term_is_found_as_by_plain_search() =>
        Gen.Select(Gen.Char["三网格级a1 "].Array[1, 4].Select(units => new string(units).Trim()).Where(term => term.Length > 0).Array[1, 12], Gen.Char["三网格级a1 "].Array[0, 60])
            .Each((terms, units) =>
            {
                var text = new string(units);
                var found = new LexiconSegmenter(Lexicon.Default.With(terms)).Segment(text).Where(token => token.Kind == TokenKind.Term).Select(token => token.Span.In(text));
                Assert.Equal(PlainSearch(text, terms), found);
            });

    [Fact]
    public void Search_and_full_mode_keep_terms_whole()
    {
        const string text = "深入推进“松溪 2035”行动";
        var segmenter = new LexiconSegmenter(Lexicon.Default.With("“松溪 2035”行动", "松溪"));
        var tokens = new List<Token>();
        segmenter.SegmentForSearch(text, 0, tokens);
        Assert.Equal(["深入", "推进", "松溪", "行动", "“松溪 2035”行动"], tokens.Select(token => token.Span.In(text)));
        tokens.Clear();
        segmenter.SegmentFull(text, 0, tokens);
        Assert.Equal(["深入", "推进", "“松溪 2035”行动"], tokens.Select(token => token.Span.In(text)));
    }

    [Fact]
    public void A_user_dictionary_of_jieba_is_read()
    {
        var lexicon = Lexicon.Default.WithUserDictionary(new StringReader("\uFEFF云计算 5\n李小福 2 nr\n\n松溪 2035 行动 3 nz\neasy_install 3 eng\n台中\n韩玉赏鉴 nz\n删去的词 0\n"));
        foreach (var word in (string[])["云计算", "李小福", "松溪 2035 行动", "easy_install", "台中", "韩玉赏鉴"]) Assert.True(lexicon.Contains(word), word);
        Assert.Equal(6, lexicon.TermCount);
    }

    [Theory]
    [InlineData(20, 9, "user dictionary(3): found more than 20 characters; at most that many are read")]
    [InlineData(99, 2, "user dictionary(4): found more than 2 words; at most that many are read")]
    public void A_user_dictionary_beyond_a_limit_is_refused_with_the_line(int characters, int words, string message)
    {
        const string Dictionary = "云计算 5\n删去的词 0\r\n李小福 nr\n韩玉赏鉴\n";
        Assert.Equal(3, Lexicon.Default.WithUserDictionary(new StringReader(Dictionary), new() { MaxCharacters = Dictionary.Length, MaxWords = 3 }).TermCount);
        var fault = Assert.Throws<InvalidDataException>(() => Lexicon.Default.WithUserDictionary(new StringReader(Dictionary), new() { MaxCharacters = characters, MaxWords = words }));
        Assert.Equal(message, fault.Message);
    }

    [Fact]
    public void A_word_that_cannot_stand_in_text_is_refused()
    {
        foreach (var word in (string[])["", " \u3000", "半\uD83D个", "\uDE00"])
            Assert.Contains("wanted a word or term", Assert.Throws<ArgumentException>(() => Lexicon.Default.With(word)).Message, StringComparison.Ordinal);
    }

    private static List<string> PlainSearch(string text, string[] terms)
    {
        var found = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var longest = terms.Where(term => text.AsSpan(i).StartsWith(term)).MaxBy(term => term.Length);
            if (longest is not null) found.Add(longest);
            i += longest?.Length ?? 1;
        }

        return found;
    }

    private static string[] Cut(LexiconSegmenter segmenter, string text) => [.. segmenter.Segment(text).Select(token => token.Span.In(text))];
}
