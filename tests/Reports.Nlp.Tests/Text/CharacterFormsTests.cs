using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Text;

public class CharacterFormsTests
{
    // Radicals for 一, 工, 行, 长 (supplement) and 金; a compatibility ideograph for 六.
    private const string Copied = "青岚区2024年政府⼯作报告\n\n各位代表：\n\n⼀、2023年⼯作回顾\n\n推进“五助”服务，落实“\uf9d1稳”，⾦融平稳运⾏。\n\n名词解释\n\n1.五助：助餐、助浴、助医、助洁、助⾏。\n";

    [Theory]
    [InlineData('⾏', '行')]
    [InlineData('⼀', '一')]
    [InlineData('⻓', '长')]
    [InlineData('\uf9d1', '六')]
    [InlineData('行', '行')]
    [InlineData('a', 'a')]
    [InlineData('\ufa6c', '\ufa6c')]
    [InlineData('\uffff', '\uffff')]
    public void A_character_that_stands_twice_has_an_ordinary_form(char c, char ordinary) => Assert.Equal(ordinary, CharacterForms.Ordinary(c));

    [Fact]
    public void Ordinary_forms_are_ordinary_themselves()
    {
        for (var c = 0; c <= char.MaxValue; c++) Assert.Equal(CharacterForms.Ordinary((char)c), CharacterForms.Ordinary(CharacterForms.Ordinary((char)c)));
    }

    [Fact]
    public void A_text_in_ordinary_characters_is_the_same_string() => Assert.Same(Plain, CharacterForms.Ordinary(Plain));

    [Fact]
    public void A_text_copied_out_of_a_PDF_is_read_like_any_other_and_stays_as_it_is()
    {
        var annotator = new ReportAnnotator();
        var (copied, plain) = (annotator.Annotate(Copied, "r.txt"), annotator.Annotate(Plain, "r.txt"));
        Assert.Equal(plain.Document.Metadata, copied.Document.Metadata);
        Assert.Equal(plain.Document.Sections.Select(s => s.Span), copied.Document.Sections.Select(s => s.Span));
        Assert.Equal(plain.Mentions.Select(m => (m.Span, m.Sense.Term, m.Reason)), copied.Mentions.Select(m => (m.Span, m.Sense.Term, m.Reason)));
        Assert.Equal(2, copied.Mentions.Count);
        Assert.Equal(plain.Glossary.Senses.Select(s => (s.Term, s.Definition)), copied.Glossary.Senses.Select(s => (s.Term, s.Definition)));
        Assert.Contains("⾦融平稳运⾏", copied.Document.Text, StringComparison.Ordinal);
        Assert.All(copied.Document.Paragraphs, p => Assert.Contains(p.Span.In(copied.Document.Text), Copied, StringComparison.Ordinal));
    }

    private static readonly string Plain = CharacterForms.Ordinary(Copied);
}
