using Reports.Nlp.Mentions;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Tests.Fuzzing;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Mentions;

public class WordBoundsTests
{
    [Fact]
    public void Words_cut_around_a_place_are_those_of_the_whole_text() => MadeUp.Text.Each(text =>
    {
        var folded = new FoldedText();
        folded.Fold(text, new(0, text.Length));
        foreach (var lexicon in new[] { Lexicon.Default, Lexicon.Default.With("一制三化", "双随机、一公开") })
        {
            var segmenter = new LexiconSegmenter(lexicon, new() { UseCharacterModel = false });
            var whole = new List<Token>();
            segmenter.Segment(folded.Plain, 0, whole);
            var bounds = new WordBounds(folded, segmenter);
            bounds.Begin();

            // From the end, so that each stretch is first asked about at its end.
            foreach (var token in Enumerable.Reverse(whole))
            {
                for (var at = token.Span.Start; at < token.Span.End; at++) Assert.Equal(token.Span, bounds.WordAt(at));
                Assert.False(bounds.Breaks(token.Span.Start));
                if (token.Span.Length > 1) Assert.Equal(token.Kind == TokenKind.Word, bounds.Breaks(token.Span.Start + 1));
            }
        }
    });

    [Fact]
    public void Another_text_has_other_words()
    {
        var folded = new FoldedText();
        var bounds = new WordBounds(folded, new LexiconSegmenter(Lexicon.Default, new() { UseCharacterModel = false }));
        foreach (var (text, word) in new[] { ("推进营商环境建设", new TextSpan(2, 4)), ("营商环境", new(0, 2)) })
        {
            folded.Fold(text, new(0, text.Length));
            bounds.Begin();
            Assert.Equal(word, bounds.WordAt(word.Start));
        }
    }
}
