using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>A report as read: its clean text and the structure found in it.</summary>
/// <remarks>
/// Every offset is in UTF-16 code units of <see cref="Text"/>; <see cref="SourceMap"/> leads back to the source. Sections nest
/// and are listed in the order of their headings; paragraphs and sentences are in order and do not overlap. Immutable, so
/// safe to share between threads. Equality is by reference.
/// </remarks>
public sealed class ReportDocument
{
    internal ReportDocument(
        string id, string name, string text, SourceMap sourceMap, ReportMetadata metadata, IReadOnlyList<Section> sections,
        IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Sentence> sentences, IReadOnlyList<CallOut> callOuts,
        IReadOnlyList<Diagnostic> diagnostics)
    {
        Id = id;
        Name = name;
        Text = text;
        SourceMap = sourceMap;
        Metadata = metadata;
        Sections = sections;
        Paragraphs = paragraphs;
        Sentences = sentences;
        CallOuts = callOuts;
        Diagnostics = diagnostics;
    }

    /// <summary>What other documents and glossary entries know this one by: its name without extension, unless the caller chose.</summary>
    public string Id { get; }

    /// <summary>The name the document was read under, usually a file name.</summary>
    public string Name { get; }

    /// <summary>The clean text: no page furniture, no markup, no call-outs, sentences joined over page breaks.</summary>
    public string Text { get; }

    /// <summary>Leads from the clean text to the text as read.</summary>
    public SourceMap SourceMap { get; }

    /// <summary>What the document says about itself.</summary>
    public ReportMetadata Metadata { get; }

    /// <summary>Sections in the order of their headings; empty where the text has none.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Paragraphs in order; empty only where the text holds nothing but white space and page furniture.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; }

    /// <summary>Sentences in order; those of a paragraph tile it.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Call-outs in order of their position.</summary>
    public IReadOnlyList<CallOut> CallOuts { get; }

    /// <summary>What the reader noticed.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }
}
