using System.Text;
using CsCheck;
using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Tests.Fuzzing;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Glossaries;

public class GlossaryJsonTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.OneOf(Gen.Char['一', '龥'], Gen.Char[' ', '~'], Gen.OneOf('“', '”', '\t', '\u3000', '"', '\\', '<')), 1, 30]
        .Where(text => HeadwordText.Key(text).Any(char.IsLetterOrDigit));

    private static readonly Gen<Sense> Senses = Gen.Select(Texts, Texts, Texts.List[0, 3], Texts.List[1, 4].Null(), Gen.Int[1900, 2100].Nullable(), Gen.Int[0, 3], Gen.Bool)
        .Select((term, definition, variants, members, since, kind, from) => new Sense("x", term, definition, (SenseKind)kind)
        {
            Variants = variants,
            Members = members,
            Components = members is null ? [new("头", since, [definition]), new(null, null, [])] : null,
            Since = since,
            SetOutIn = from ? definition : null,
            Label = from ? "3" : null,
            From = from ? new("文件", term, AdministrativeLevel.County, since, new TextSpan(3, 9)) { Entry = new(1, 7), Term = kind == 1 ? new(1, 3) : null } : null,
        });

    [Fact]
    public void What_is_written_reads_back_and_is_written_again_byte_for_byte() =>
        Senses.List[0, 6].Each(senses =>
        {
            var first = Written(new(senses.Select((sense, i) => sense with { Id = $"文件/{i}" })));
            var again = Written(GlossaryJson.Read(first, "a.json"));
            Assert.Equal(Encoding.UTF8.GetString(first), Encoding.UTF8.GetString(again));
        });

    [Fact]
    public void Chinese_is_not_escaped_and_nothing_stands_before_the_brace()
    {
        var text = Encoding.UTF8.GetString(Written(new([new("a/1", "六稳", "稳就业“等”", SenseKind.User)])));
        Assert.StartsWith("{\n  \"schema\": \"reports-nlp-glossary/1\"", text, StringComparison.Ordinal);
        Assert.Contains("\"definition\": \"稳就业“等”\"", text, StringComparison.Ordinal);
        Assert.Contains("\"members\": null", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_ones_own_needs_only_terms_and_definitions()
    {
        var glossary = Read("""{"schema":"reports-nlp-glossary/1","made":{"by":"hand"},"entries":[{"term":"六稳","definition":"六项工作","note":1}]}""");
        var sense = Assert.Single(glossary.Senses);
        Assert.Equal(("user/1", "六稳", SenseKind.User), (sense.Id, sense.Surface, sense.Kind));
    }

    [Theory]
    [InlineData("", "g.json(1): ")]
    [InlineData("[]", "g.json(1): found an array; a glossary file is an object")]
    [InlineData("{}", "g.json(1): \"schema\" is missing")]
    [InlineData("{\"schema\":\"other/9\"}", "g.json(1): \"schema\" is \"other/9\"")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\"}", "g.json(1): \"entries\" is missing")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":{}}", "g.json(2): \"entries\" is an object")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[\n3]}", "g.json(3): found a number among the entries")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\n\"id\":\"a\",\n\"term\":\"\",\n\"definition\":\"b\"}]}", "g.json(4): \"term\" is empty; an entry needs a headword")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\n\"term\":\"a\"}]}", "g.json(2): \"definition\" of \"a\" is missing; an entry needs a meaning")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\"term\":\"a\",\"definition\":\"b\",\n\"kind\":\"other\"}]}", "g.json(3): \"kind\" is \"other\"; one of endnote, inline, builtin, user was wanted")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\"term\":\"a\",\"definition\":\"b\",\n\"since\":\n\"2016\"}]}", "g.json(4): \"since\": ")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\"term\":\"a\",\"definition\":\"b\",\n\"from\":{\"document\":\"d\",\n\"level\":\"moon\"}}]}", "g.json(4): \"level\" is \"moon\"")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\"id\":\"a\",\"term\":\"a\",\"definition\":\"b\"},\n{\"id\":\"a\",\"term\":\"c\",\"definition\":\"b\"}]}", "g.json(3): \"id\" is \"a\", which an entry above has already")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\"term\":\"a\",\n\"definition\":", "g.json(3): ")]
    [InlineData("{\"schema\":\"reports-nlp-glossary/1\",\n\"entries\":[{\"term\":\"a\",\"definition\":\"b\",\"from\":{\"document\":\"d\",\"sourceStart\":9,\n\"sourceEnd\":3}}]}", "g.json(2): \"sourceStart\" and its end are 9 and 3")]
    public void Faults_name_line_and_field(string json, string message)
    {
        var fault = Assert.Throws<InvalidDataException>(() => Read(json));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_beyond_a_limit_are_refused()
    {
        var json = Encoding.UTF8.GetBytes("""{"schema":"reports-nlp-glossary/1","entries":[{"term":"甲乙丙","definition":"丁","members":["戊","己"]},{"term":"庚","definition":"辛"}]}""");
        GlossaryJson.Read(json, "g.json");
        foreach (var limits in (GlossaryJsonOptions[])[new() { MaxBytes = 20 }, new() { MaxEntries = 1 }, new() { MaxTermLength = 2 }, new() { MaxDefinitionLength = 0 }, new() { MaxListLength = 1 }, new() { MaxDepth = 2 }])
            Assert.Throws<InvalidDataException>(() => GlossaryJson.Read(json, "g.json", limits));
    }

    private static Glossary Read(string json) => GlossaryJson.Read(Encoding.UTF8.GetBytes(json), "g.json");

    private static byte[] Written(Glossary glossary)
    {
        using var stream = new MemoryStream();
        GlossaryJson.Write(glossary, stream);
        return stream.ToArray();
    }
}
