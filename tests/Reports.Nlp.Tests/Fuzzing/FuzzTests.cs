using System.Text;

using CsCheck;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Tests.Fuzzing;

/// <summary>Nothing that arrives makes the library crash, hang, or break its promises.</summary>
public class FuzzTests
{
    [Fact]
    public void Any_text_is_read() => Fuzz.Run("any text, read and harvested", MadeUp.Text, t => t.Length, text =>
    {
        var document = ReportReader.Read(text, "made-up.txt");
        Promises.Hold(document, text);
        foreach (var sense in GlossaryHarvester.Harvest(document).Glossary.Senses)
        {
            Promises.True(!string.IsNullOrWhiteSpace(sense.Term) && !string.IsNullOrWhiteSpace(sense.Definition), $"{sense.Id} has no term or no definition");
            Promises.Inside(sense.From!.Source, text.Length, "source of an entry");
        }
    });

    [Fact]
    public void Any_text_is_annotated()
    {
        var annotator = new ReportAnnotator();
        Fuzz.Run("any text, annotated", MadeUp.Text, t => t.Length, text => AnnotationPromises.Hold(annotator.Annotate(text, "made-up.txt"), text));
    }

    [Fact]
    public void Any_bytes_are_decoded_or_refused_with_a_place() => Fuzz.Run("any bytes, decoded and read", MadeUp.Bytes, b => b.Length, bytes =>
    {
        try
        {
            var strict = TextDecoder.Decode(bytes);
            Promises.Hold(ReportReader.Read(strict.Text, "made-up.txt"), strict.Text);
            Promises.True(strict.FirstReplaced is null, "something was replaced");
        }
        catch (InvalidDataException fault)
        {
            Promises.True(!fault.Message.Contains('\n', StringComparison.Ordinal) && fault.Message.Length < 200, fault.Message);
        }

        try
        {
            var lenient = TextDecoder.Decode(bytes, new TextDecoderOptions { ReplaceInvalid = true });
            Promises.Hold(ReportReader.Read(lenient.Text, "made-up.txt"), lenient.Text);
            if (lenient.FirstReplaced is { } at) Promises.True(at >= 0 && at < bytes.Length, $"byte {at} of {bytes.Length} was replaced");
        }
        catch (InvalidDataException fault)
        {
            Promises.True(!fault.Message.Contains(" is not utf", StringComparison.Ordinal), fault.Message);
        }
    });

    [Fact]
    public void Any_text_is_segmented()
    {
        var segmenter = new LexiconSegmenter();
        Fuzz.Run("any text, segmented", MadeUp.Text, t => t.Length, text => Tiles(segmenter, text));
    }

    [Fact]
    public void Any_words_may_be_added_to_the_lexicon() => Fuzz.Run("adversarial words, segmented", Gen.Select(Words, MadeUp.Text), t => t.Item1.Sum(w => w.Length) + t.Item2.Length, pair =>
    {
        var (words, text) = pair;
        try
        {
            Tiles(new LexiconSegmenter(Lexicon.Default.With(words)), text + string.Concat(words));
        }
        catch (ArgumentException)
        {
            Promises.True(words.Any(w => string.IsNullOrWhiteSpace(w) || w.Any(char.IsSurrogate)), "good words were refused");
        }
    });

    [Fact]
    public void Any_glossary_may_be_given()
    {
        var plain = new ReportAnnotator();
        Fuzz.Run("adversarial glossaries, annotated", Gen.Select(Words, Words, MadeUp.Text), t => t.Item1.Sum(w => w.Length) + t.Item3.Length, made =>
        {
            var (terms, definitions, text) = made;
            Glossary glossary;
            try
            {
                glossary = new(terms.Select((term, i) => new Sense($"user/{i + 1}", term, definitions[i % definitions.Length], SenseKind.User)));
            }
            catch (ArgumentException)
            {
                return;
            }

            text += string.Concat(terms);
            AnnotationPromises.Hold(new ReportAnnotator(new ReportAnnotatorOptions { Glossaries = [glossary] }).Annotate(text, "made-up.txt"), text);
            AnnotationPromises.Hold(plain.Annotate(text, "made-up.txt"), text);
        });
    }

    [Fact]
    public void Any_glossary_file_is_read_or_refused() => Fuzz.Run("damaged glossary files", GlossaryFiles, b => b.Length, bytes =>
    {
        try
        {
            using var written = new MemoryStream();
            GlossaryJson.Write(GlossaryJson.Read(bytes, "made-up.json"), written);
            GlossaryJson.Read(written.ToArray(), "made-up.json");
        }
        catch (InvalidDataException fault)
        {
            Promises.True(fault.Message.StartsWith("made-up.json(", StringComparison.Ordinal) && !fault.Message.Contains('\n', StringComparison.Ordinal), fault.Message);
        }
    });

    private static Gen<string[]> Words { get; } = Gen.OneOf(
        Gen.OneOf("三", "三个", "三个着", "三个着力", "三个着力三个着力", "力", "六稳", "“六稳”", "一制三化", "1+7").Array[1, 8],
        Gen.Select(MadeUp.Utf16, Gen.Int[1, 30]).Select((text, n) => text.Length == 0 ? ["甲"] : Enumerable.Range(1, Math.Min(n, text.Length)).Select(i => text[..i]).ToArray()),
        Gen.Char['\u4e00', '\u9fff'].Select(c => new[] { c.ToString() }),
        Gen.Select(Gen.Char['\u4e00', '\u9fff'], Gen.Char['\u4e00', '\u9fff']).Select((a, b) => new[] { new string(a, 10_000), new string(a, 9_999) + b, new string(a, 5_000) }),
        Gen.OneOf("。", "，，", "（）", "“”", "…", "、、、", "！？", "《》", "***", "<>", " ", "\n", "　").Array[1, 6],
        MadeUp.Soup.Select(text => text.Split('\n')));

    private static Gen<byte[]> GlossaryFiles { get; } = Gen.Select(Words, Words, Gen.Int[0, int.MaxValue], Gen.Int[0, 6]).Select((terms, definitions, seed, faults) =>
    {
        var json = new StringBuilder("{\"schema\":\"reports-nlp-glossary/1\",\"entries\":[\n");
        for (var i = 0; i < terms.Length && json.Length < 200_000; i++)
        {
            var (term, definition) = (System.Text.Json.JsonEncodedText.Encode(Whole(terms[i])), System.Text.Json.JsonEncodedText.Encode(Whole(definitions[i % definitions.Length])));
            json.Append(i == 0 ? "" : ",\n").Append($"{{\"id\":\"u/{i}\",\"term\":\"{term}\",\"definition\":\"{definition}\",\"kind\":\"user\",\"members\":[\"{term}\"],\"from\":{{\"document\":\"d\",\"sourceStart\":{i},\"sourceEnd\":{i + 1}}}}}");
        }

        return MadeUp.Damage(Encoding.UTF8.GetBytes(json.Append("]}").ToString()), new Random(seed), faults);
    });

    private static string Whole(string text) => string.Concat(text.Where(c => !char.IsSurrogate(c)));

    private static void Tiles(LexiconSegmenter segmenter, string text)
    {
        var at = 0;
        foreach (var token in segmenter.Segment(text))
        {
            Promises.True(token.Span.Start == at && token.Span.End > at, $"tokens leave a gap or overlap at {at}");
            at = token.Span.End;
        }

        Promises.True(at == text.Length, $"tokens end at {at}, not {text.Length}");
    }
}
