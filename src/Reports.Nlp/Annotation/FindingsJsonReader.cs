using System.Text;
using System.Text.Json;

using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;
using Reports.Nlp.Indicators;
using Reports.Nlp.Mentions;
using Reports.Nlp.Text;

namespace Reports.Nlp.Annotation;

/// <summary>Reads what was found in a document: what <see cref="FindingsJson"/> writes.</summary>
internal sealed class FindingsJsonReader
{
    private readonly int _length;
    private readonly Dictionary<string, Sense> _senses = new(StringComparer.Ordinal);

    public FindingsJsonReader(ReportDocument document, Glossary glossary)
    {
        _length = document.Text.Length;
        foreach (var sense in glossary.Senses) _senses.Add(sense.Id, sense);
    }

    /// <summary>The entries are those of a glossary file, and are read as one.</summary>
    public static Glossary Glossary(JsonPlace json) =>
        GlossaryJson.Read(Encoding.UTF8.GetBytes($$"""{"schema":"{{GlossaryJson.Schema}}","entries":{{json.Array("glossary").GetRawText()}}}"""), json.PathOf("glossary"));

    public List<Mention> Mentions(JsonPlace json) =>
    [
        .. json.Objects("mentions").Select(mention => new Mention(
            Span(mention), Sense(mention), mention.Named<MentionReason>("why", ContractNames.Of), mention.Share("confidence"),
            [.. mention.Objects("alternatives").Select(Sense)])),
    ];

    public List<UndefinedAbbreviation> Undefined(JsonPlace json) =>
        [.. json.Objects("undefined").Select(undefined => new UndefinedAbbreviation(Span(undefined), undefined.OptionalText("hint")))];

    public List<Sense?> CallOutSenses(JsonPlace json) =>
    [
        .. json.Objects("callouts").Select(callOut =>
            callOut.OptionalText("entry") is not { } entry ? null : _senses.GetValueOrDefault(entry) ?? throw callOut.Fault("entry", "null or the id of an entry of \"glossary\"")),
    ];

    public List<Indicator> Indicators(JsonPlace json) =>
    [
        .. json.Objects("indicators").Select(indicator => new Indicator
        {
            Span = Span(indicator),
            NameSpan = indicator.Span("indicatorStart", "indicatorEnd", _length),
            Name = indicator.Text("indicator"),
            CanonicalName = indicator.OptionalText("canonical") ?? indicator.OptionalText("usual") ?? indicator.Text("indicator"),
            IsUsual = !indicator.IsNull("usual"),
            Values = Values(indicator),
            Unit = indicator.OptionalText("unit"),
            Modifier = indicator.OptionalNamed<IndicatorModifier>("modifier", modifier => IndicatorNames.Of(modifier)),
            Direction = indicator.OptionalNamed<IndicatorDirection>("direction", direction => IndicatorNames.Of(direction)),
            FallsTo = indicator.OptionalText("direction") == IndicatorNames.Of(IndicatorDirection.Decline) && indicator.OptionalText("quantity") == IndicatorNames.Of(IndicatorQuantity.Level),
            Pace = indicator.OptionalText("pace"),
            Status = indicator.Named<IndicatorStatus>("status", IndicatorNames.Of),
            Year = indicator.OptionalNumber("year"),
            OverYears = !indicator.IsNull("overYears") && indicator.Flag("overYears"),
            PartOfYear = indicator.OptionalText("partOfYear"),
            Rank = indicator.OptionalNumber("rank"),
            RankScope = indicator.OptionalText("rankScope"),
            Region = indicator.OptionalText("region"),
        }),
    ];

    public List<Diagnostic> Diagnostics(JsonPlace json) =>
    [
        .. json.Objects("diagnostics").Select(diagnostic => new Diagnostic(
            diagnostic.Text("code"), diagnostic.Named<DiagnosticSeverity>("severity", ContractNames.Of), InTheLanguageThere(diagnostic.Text("message")), Span(diagnostic))),
    ];

    // JSON holds one language and does not say which.
    private static DiagnosticText InTheLanguageThere(string message) => new(message, message);

    private TextSpan Span(JsonPlace json) => json.Span("start", "end", _length);

    private static decimal[] Values(JsonPlace json)
    {
        if (json.IsNull("value")) return [];
        var value = json.Value.GetProperty("value");
        var numbers = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value };
        return Array.ConvertAll(numbers, number =>
            number.ValueKind == JsonValueKind.Number && number.TryGetDecimal(out var read) ? read : throw json.Fault("value", "a number, two of them, or null"));
    }

    /// <summary>The sense of a mention: the entry of the document itself where it has it, so that they are one object as in what was written.</summary>
    private Sense Sense(JsonPlace json)
    {
        var id = json.Text("entry");
        if (_senses.TryGetValue(id, out var known)) return known;
        string term = json.Text("term"), definition = json.Text("definition");
        if (string.IsNullOrWhiteSpace(id)) throw json.Fault("entry", "an id");
        if (string.IsNullOrWhiteSpace(term)) throw json.Fault("term", "a headword");
        if (string.IsNullOrWhiteSpace(definition)) throw json.Fault("definition", "a meaning");
        return _senses[id] = new(id, term, definition, json.Named<SenseKind>("kind", GlossaryJsonNames.Of))
        {
            Members = json.OptionalTexts("members"),
            Since = json.OptionalNumber("since"),
            SetOutIn = json.OptionalText("setOutIn"),
            From = json.OptionalObject("from") is not { } from ? null : new(
                from.Text("document"), from.OptionalText("region"), from.OptionalNamed<AdministrativeLevel>("level", level => ContractNames.Of(level)),
                from.OptionalNumber("year"), default),
        };
    }
}
