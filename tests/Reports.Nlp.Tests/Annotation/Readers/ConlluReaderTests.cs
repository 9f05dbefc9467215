using System.Text.Json;

using Reports.Nlp.Annotation;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Tests.Annotation.Readers;

/// <summary>What npm's package <c>conllu</c> makes of our CoNLL-U.</summary>
public sealed class ConlluReaderTests
{
    private const string Script = """
        const { Conllu } = require(process.argv[1]);
        const file = new Conllu();
        file.serial = require("fs").readFileSync(0, "utf8");
        process.stdout.write(JSON.stringify({
          again: file.serial,
          sentences: file.sentences.filter(s => s.tokens.length > 0).map(s => ({ comments: s.comments, tokens: s.tokens.map(t => [t.id, t.form, t.upostag || null, t.xpostag, t.misc]) })),
        }));
        """;

    [ConlluFact]
    public void An_independent_reader_finds_every_token_where_it_stands()
    {
        foreach (var report in (AnnotatedReport[])[Samples.Report(), .. Samples.TwoYears()])
        {
            using var written = new StringWriter { NewLine = "\n" };
            ConlluWriter.Write(report, written);
            using var read = JsonDocument.Parse(OtherReader.Ask(ConlluFactAttribute.Node!, ["-e", Script, ConlluFactAttribute.Package!], written.ToString()));
            var sentences = read.RootElement.GetProperty("sentences").EnumerateArray().ToArray();
            var tokens = sentences.SelectMany(sentence => sentence.GetProperty("tokens").EnumerateArray()).ToArray();
            var wanted = report.Tokens.Where(token => token.Kind is not TokenKind.Space).ToArray();
            Assert.Equal(wanted.Select(token => token.Span.In(report.Document.Text)), tokens.Select(token => token[1].GetString()));
            Assert.All(tokens.Zip(wanted), pair => Assert.StartsWith($"Start={pair.Second.Span.Start}|End={pair.Second.Span.End}", pair.First[4].GetString(), StringComparison.Ordinal));
            Assert.All(sentences, sentence =>
            {
                Assert.Equal(Enumerable.Range(1, sentence.GetProperty("tokens").GetArrayLength()), sentence.GetProperty("tokens").EnumerateArray().Select(token => token[0].GetInt32()));
                Assert.Contains(sentence.GetProperty("comments").EnumerateArray(), comment => comment.GetString()!.StartsWith(" text = ", StringComparison.Ordinal));
            });
            // Nothing that it read is lost when it writes the file again.
            Assert.Equal(Filled(written.ToString()), Filled(read.RootElement.GetProperty("again").GetString()!));
        }
    }

    private static string[] Filled(string conllu) => conllu.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
