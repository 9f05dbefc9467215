using System.Xml.Linq;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Glossaries;

public class GlossaryExportTests
{
    private static readonly Glossary Sample = new(
    [
        new("qinglan/1", "三清一改行动", "清垃圾、清河塘、清废弃物,\"改\"陋习。", SenseKind.Endnote)
        {
            Surface = "“三清一改”行动",
            Variants = ["三清一改"],
            Components = [new("清", 3, ["清垃圾", "清河塘", "清废弃物"]), new("改", 1, [])],
            From = new("qinglan", "西川省青岚市", AdministrativeLevel.City, 2023, new TextSpan(1, 9)),
        },
        new("builtin/六助", "六助", "助餐等\n六项服务 <x> & #", SenseKind.BuiltIn) { Members = ["助餐", "助洁"], Since = 2019, SetOutIn = "《某通知》" },
        new("user/1", "=1 工程", "公式\\样", SenseKind.User) { Variants = ["甲,乙", "丙=>丁"] },
    ]);

    [Fact]
    public void Csv_quotes_what_needs_it_and_hides_formulas()
    {
        var rows = Text(GlossaryCsv.Write).Split("\r\n");
        Assert.Equal("id,term,surface,variants,definition,kind,members,since,setOutIn,document,region,level,year", rows[0]);
        Assert.Equal("qinglan/1,三清一改行动,“三清一改”行动,三清一改,\"清垃圾、清河塘、清废弃物,\"\"改\"\"陋习。\",endnote,3清: 清垃圾 | 清河塘 | 清废弃物 ; 1改: ,,,qinglan,西川省青岚市,city,2023", rows[1]);
        Assert.StartsWith("user/1,'=1 工程", rows[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Skos_gives_each_sense_definition_and_source()
    {
        var turtle = Text(GlossarySkos.Write);
        Assert.Contains("<urn:reports-nlp:qinglan%2F1> a skos:Concept ;", turtle, StringComparison.Ordinal);
        Assert.Contains("skos:altLabel \"三清一改\"@zh ;", turtle, StringComparison.Ordinal);
        Assert.Contains("dct:source \"qinglan\"@zh ;", turtle, StringComparison.Ordinal);
        Assert.Contains("skos:definition \"清垃圾、清河塘、清废弃物,\\\"改\\\"陋习。\"@zh .", turtle, StringComparison.Ordinal);
        Assert.Contains("\"公式\\\\样\"@zh", turtle, StringComparison.Ordinal);
        Assert.Contains("助餐等\\n六项服务", turtle, StringComparison.Ordinal);
    }

    [Fact]
    public void Tbx_is_well_formed_and_of_the_core_structure()
    {
        XNamespace tbx = "urn:iso:std:iso:30042:ed-2";
        var root = XDocument.Parse(Text(GlossaryTbx.Write)).Root!;
        Assert.Equal(tbx + "tbx", root.Name);
        Assert.Equal("TBX-Basic", root.Attribute("type")!.Value);
        var concepts = root.Element(tbx + "text")!.Element(tbx + "body")!.Elements(tbx + "conceptEntry").ToList();
        Assert.Equal(3, concepts.Count);
        Assert.Equal(["三清一改行动", "三清一改"], concepts[0].Descendants(tbx + "term").Select(term => term.Value));
        Assert.Equal("qinglan, 西川省青岚市, 2023", concepts[0].Descendants(tbx + "admin").Single().Value);
    }

    [Fact]
    public void Markdown_has_a_heading_a_headword()
    {
        var markdown = Text(GlossaryMarkdown.Write);
        Assert.Contains("\n## 三清一改行动\n\n*三清一改*\n", markdown, StringComparison.Ordinal);
        Assert.Contains("  - 3 清：清垃圾、清河塘、清废弃物\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- 助餐等 六项服务 \\<x> & \\# (《某通知》)\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Jieba_words_have_no_space_inside() =>
        Assert.Equal("三清一改行动 100000 nz\n三清一改 100000 nz\n六助 100000 nz\n=1工程 100000 nz\n甲,乙 100000 nz\n丙=>丁 100000 nz\n", Text(JiebaUserWords.Write));

    [Fact]
    public void Synonyms_are_spellings_of_one_headword() =>
        Assert.Equal("三清一改行动, 三清一改\n\\=1 工程, 甲\\,乙, 丙\\=\\>丁\n", Text(SolrSynonyms.Write));

    private static string Text(Action<Glossary, TextWriter> write)
    {
        using var writer = new StringWriter();
        write(Sample, writer);
        return writer.ToString();
    }
}
