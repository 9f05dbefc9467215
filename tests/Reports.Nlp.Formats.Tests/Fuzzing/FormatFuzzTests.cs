using System.Text;

using CsCheck;

using Reports.Nlp.Formats.Tests.Making;
using Reports.Nlp.Tests.Fuzzing;

namespace Reports.Nlp.Formats.Tests.Fuzzing;

/// <summary>Hostile files of each format are read or refused in one line; nothing else happens.</summary>
public sealed class FormatFuzzTests
{
    private static readonly string[] Tags =
    [
        "<p>", "</p>", "<div>", "</div>", "<br>", "<br/>", "<h1>", "</h1>", "<h7>", "<b>", "</b>", "<strong>", "<sup>", "</sup>", "<ol start=3>", "<ol>", "</ol>", "<li>", "<ul>", "<table>", "<tr>", "<td>", "</table>",
        "<script>", "</script>", "<style>", "</style>", "<title>", "</title>", "<textarea>", "<plaintext>", "<nav>", "</nav>", "<p hidden>", "<span style=\"font-weight:bold\">", "</span>", "<a href='x' x=y x=z", "<!--", "-->", "<!DOCTYPE html>",
        "<![CDATA[", "]]>", "<?xml", "<svg>", "<math>", "&amp;", "&nbsp", "&#0;", "&#x110000;", "&#99999999999;", "&notit;", "&", "<", ">", "\"", "'", "=", "</", "<pre>\n", "</pre>", "<head>", "<body>", "<html>", "<template>", "<noscript>", "<p style=\"display:none\">",
    ];

    private static readonly string[] WordPieces =
    [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>一、经济</w:t>", "<w:t>三个着力", "</w:t>", "<w:b/>", "<w:b w:val=\"0\"/>", "<w:rPr>", "</w:rPr>", "<w:pPr>", "</w:pPr>", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:ilvl w:val=\"99\"/>",
        "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:footnoteReference w:id=\"1\"/>", "<w:endnoteReference w:id=\"7\"/>", "<w:br/>", "<w:tab/>", "<w:del>", "</w:del>", "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>",
        "<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>", "<w:outlineLvl w:val=\"-1\"/>", "<w:outlineLvl w:val=\"1\"/>", "<w:pStyle w:val=\"H1\"/>", "<w:vanish/>", "<w:txbxContent>", "</w:txbxContent>", "&#x1F600;", "&lol;", "<!-- x -->", "<?x?>", "<w:footnote w:id=\"1\">", "</w:footnote>",
    ];

    private static readonly string[] PdfPieces = [" 0 R", "/Kids", "/Parent", "/Count 999999999", "/Length -1", "/Length 99999999", "[", "]", "<<", ">>", "endobj", "endstream", "stream", "/Filter /FlateDecode", "(", ")", "<", "-1", "1e308", "99999999999999", " 1 0 R", " 2 0 R", " 4 0 R", " Td", " Tf", " Tm", "BT", "ET", " Do", " q", "/Type", "/Pages", "xref", "trailer", "%%EOF", "/Encrypt 1 0 R", "/Prev 0", "/Root 2 0 R"];

    private static Gen<byte[]> Pages { get; } = Gen.OneOf(
        Gen.OneOf(Gen.OneOf(Tags), MadeUp.Soup, Gen.OneOf("一、", "三个着力", "增长5%", "[1]", " ", "\n")).Array[0, 60].Select(pieces => Encoding.UTF8.GetBytes("<!DOCTYPE html>" + string.Concat(pieces.Select(p => p[..Math.Min(p.Length, 2000)])))),
        Gen.Select(Gen.OneOf(Tags), Gen.Int[1, 20_000]).Select((tag, n) => Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat(tag, n)))),
        Gen.Select(MadeUp.Report, Gen.Int[0, int.MaxValue], Gen.Int[0, 30]).Select((report, seed, faults) => MadeUp.Damage(Encoding.UTF8.GetBytes(WebPage.Make(report, "")), new Random(seed), faults)));

    /// <summary>Made at first use: the other properties of this class do without the library that it takes.</summary>
    private static readonly Lazy<WordArchive> SmallWordFile = new(() => new(WordFile.Make("# 标题\n\n正文。")));

    private static Gen<byte[]> WordFiles { get; } = Gen.OneOf(
        Gen.Select(MadeUp.Report, Gen.Int[0, int.MaxValue], Gen.Int[0, 12]).Select((report, seed, faults) => MadeUp.Damage(SmallWordFile.Value.WithDocument(part => WordFile.WriteDocument(part, Printable(report))), new Random(seed), faults)),
        Gen.OneOf(WordPieces).Array[0, 80].Select(pieces => SmallWordFile.Value.WithBody(pieces)),
        Gen.Select(Gen.OneOf(WordPieces), Gen.Int[1, 20_000]).Select((piece, n) => SmallWordFile.Value.WithBody(piece, n)),
        Gen.Select(Gen.OneOf("word/styles.xml", "[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", WordArchive.Document), Gen.Int[0, int.MaxValue], Gen.Int[1, 20])
            .Select((part, seed, faults) => SmallWordFile.Value.With(part, bytes => MadeUp.Damage(bytes, new Random(seed), faults))));

    private static Gen<byte[]> PdfFiles { get; } = Gen.Select(Gen.OneOf(Gen.Const("GDP 5% [1] growth\nnext line\n- 1 -"), Gen.Char[' ', '~'].Array[0, 300].Select(c => new string(c))), Gen.Int[1, 4], Gen.Int[0, int.MaxValue], Gen.Int[0, 20], Gen.OneOf(PdfPieces).Array[0, 6])
        .Select((text, pages, seed, faults, pieces) =>
        {
            var random = new Random(seed);
            var file = new List<byte>(PlainPdf.Make([.. Enumerable.Repeat(text, pages)]));
            foreach (var piece in pieces)
            {
                var at = 9 + random.Next(file.Count - 9);
                var bytes = Encoding.Latin1.GetBytes(piece);
                for (var i = 0; i < bytes.Length && at + i < file.Count; i++) file[at + i] = bytes[i];
            }

            return MadeUp.Damage([.. file], random, faults);
        });

    [Fact]
    public void Hostile_pages() => Fuzz.Run("hostile web pages", Pages, b => b.Length, Check);

    [Fact]
    public void Hostile_word_files() => Fuzz.Run("hostile Word files", WordFiles, b => b.Length, Check);

    [Fact]
    public void Hostile_pdfs() => Fuzz.Run("hostile PDFs", PdfFiles, b => b.Length, Check);

    [Fact]
    public void Any_bytes() => Fuzz.Run("any bytes, any format", MadeUp.Bytes, b => b.Length, Check);

    private static void Check(byte[] bytes)
    {
        ReportText read;
        try
        {
            read = ReportFile.Read(bytes, "made-up");
        }
        catch (InvalidDataException fault)
        {
            Promises.True(!fault.Message.Contains('\n', StringComparison.Ordinal) && fault.Message.Length is > 0 and < 600, fault.Message);
            return;
        }

        Promises.Hold(read.ToDocument(), read.Source);
    }

    private static string Printable(string text) => string.Concat(text.Where(c => c is '\n' or >= ' ' and < '\ud800' or > '\udfff' and < '\ufffe'));
}
