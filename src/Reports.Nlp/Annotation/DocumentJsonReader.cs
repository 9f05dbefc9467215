using System.Globalization;

using Reports.Nlp.Documents;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Annotation;

/// <summary>Reads what a document is: what <see cref="DocumentJson"/> writes.</summary>
internal static class DocumentJsonReader
{
    public static ReportDocument Read(JsonPlace json)
    {
        var (name, text) = (json.Text("name"), json.Text("text"));
        var sections = Sections(json, text.Length);
        var paragraphs = Paragraphs(json, text.Length, sections.Count);
        return new(
            json.OptionalText("id") ?? (Path.GetFileNameWithoutExtension(name) is { Length: > 0 } id ? id : name), name, text, SourceMap(json, text.Length),
            Metadata(json.Object("metadata")), sections, paragraphs, Sentences(json, text.Length, paragraphs.Count), CallOuts(json, text.Length), []);
    }

    public static List<Token> Tokens(JsonPlace json, int length) =>
        [.. json.Objects("tokens").Select(token => new Token(token.Span("start", "end", length), token.Named<TokenKind>("kind", ContractNames.Of)))];

    /// <summary>The theme of each paragraph, null where it has none.</summary>
    public static List<ThemePrediction?> Themes(JsonPlace json)
    {
        var themes = new List<ThemePrediction?>();
        foreach (var paragraph in json.Objects("paragraphs"))
        {
            if (paragraph.OptionalObject("theme") is not { } theme)
            {
                themes.Add(null);
                continue;
            }

            ThemeScore[] scores = [.. paragraph.Objects("themes").Select(score => new ThemeScore(score.Text("id"), score.Share("probability")))];
            if (scores.Length == 0 || scores[0].Theme != theme.Text("id")) throw paragraph.Fault("themes", $"themes from \"{theme.Text("id")}\" on, the most probable first");
            themes.Add(new(scores, theme.Flag("abstain")));
        }

        return themes;
    }

    private static SourceMap SourceMap(JsonPlace json, int length)
    {
        var runs = new List<SourceRun>();
        foreach (var run in json.Objects("sourceRuns"))
        {
            var start = run.Offset("start", length);
            var copied = run.Offset("length", length - start);
            runs.Add(new(start, run.Offset("sourceStart", int.MaxValue - copied), copied));
        }

        try
        {
            return Text.SourceMap.Of(runs);
        }
        catch (ArgumentException fault)
        {
            throw new InvalidDataException($"{json.Fault("sourceRuns", "runs in the order of text and source").Message}: {fault.Message}", fault);
        }
    }

    private static ReportMetadata Metadata(JsonPlace json)
    {
        DateOnly? date = json.OptionalText("date") is not { } text ? null
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw json.Fault("date", "a day as 2024-01-15");
        return new(
            json.OptionalText("title"), json.OptionalText("region"), json.OptionalNamed<AdministrativeLevel>("level", level => ContractNames.Of(level)),
            json.OptionalNumber("year"), json.Named<ReportKind>("kind", ContractNames.Of), date);
    }

    private static List<Section> Sections(JsonPlace json, int length)
    {
        var sections = new List<Section>();
        foreach (var section in json.Objects("sections"))
        {
            Number(section, sections.Count);
            if (section.OptionalNumber("parent") is { } above && (above < 0 || above >= sections.Count)) throw section.Fault("parent", "null or the id of a section before");
            sections.Add(new(
                sections.Count, section.OptionalNumber("parent"), section.Number("level"), section.Span("headingStart", "headingEnd", length),
                section.Named<ReportPart>("part", ContractNames.Of), section.Span("start", "end", length)));
        }

        return sections;
    }

    private static List<Paragraph> Paragraphs(JsonPlace json, int length, int sections)
    {
        var paragraphs = new List<Paragraph>();
        foreach (var paragraph in json.Objects("paragraphs"))
        {
            Number(paragraph, paragraphs.Count);
            if (paragraph.OptionalNumber("section") is { } section && (section < 0 || section >= sections)) throw paragraph.Fault("section", "null or the id of a section");
            paragraphs.Add(new(
                paragraphs.Count, paragraph.OptionalNumber("section"), paragraph.Named<ReportPart>("part", ContractNames.Of),
                paragraph.Span("start", "end", length), paragraph.OptionalObject("lead")?.Span("start", "end", length)));
        }

        return paragraphs;
    }

    private static List<Sentence> Sentences(JsonPlace json, int length, int paragraphs)
    {
        var sentences = new List<Sentence>();
        foreach (var sentence in json.Objects("sentences"))
        {
            var paragraph = sentence.Number("paragraph");
            if (paragraph < 0 || paragraph >= paragraphs) throw sentence.Fault("paragraph", "the id of a paragraph");
            sentences.Add(new(paragraph, sentence.Span("start", "end", length)));
        }

        return sentences;
    }

    private static List<CallOut> CallOuts(JsonPlace json, int length) =>
        [.. json.Objects("callouts").Select(callOut => new CallOut(callOut.Text("label"), callOut.Offset("start", length), callOut.Span("sourceStart", "sourceEnd", int.MaxValue)))];

    // Themes are kept by the ids of their paragraphs, so ids must be what they are in what we write: running numbers.
    private static void Number(JsonPlace json, int number)
    {
        if (json.Number("id") != number) throw json.Fault("id", string.Create(CultureInfo.InvariantCulture, $"{number}, its place"));
    }
}
