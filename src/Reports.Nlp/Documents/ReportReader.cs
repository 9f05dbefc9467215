using System.Text;

using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Metadata;
using Reports.Nlp.Documents.Outline;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents;

/// <summary>Reads a report as it comes (web text, Markdown, plain text) into clean text and structure.</summary>
/// <remarks>
/// <para>Steps, each of which only sees the one before: lines are freed of markup, page furniture is taken out, lines are joined
/// into blocks and blocks split at bold leads, headings are told from paragraphs, the outline is built, parts and metadata are
/// found, and the clean text is put together with its map to the source. Nothing is rewritten: every character of the clean text
/// but the line breaks between its blocks stands in the source.</para>
/// <para>Any text can be read; one without structure has one paragraph a block and no sections. Cost is linear in the length of
/// the text. All members are safe to call from several threads.</para>
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads a decoded text.</summary>
    /// <param name="source">The text as decoded, without byte order mark; may be empty.</param>
    /// <param name="name">A name for it, usually its file name; without its extension it becomes the document's id.</param>
    /// <returns>The document; its spans are UTF-16 offsets into <see cref="ReportDocument.Text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="name"/> is null.</exception>
    public static ReportDocument Read(string source, string name) => Read(source, name, CancellationToken.None);

    /// <summary>Reads a decoded text, and can be stopped.</summary>
    /// <param name="source">The text as decoded, without byte order mark; may be empty.</param>
    /// <param name="name">A name for it, usually its file name; without its extension it becomes the document's id.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document; its spans are UTF-16 offsets into <see cref="ReportDocument.Text"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReportDocument Read(string source, string name, CancellationToken cancellation) => Read(source, name, IdOf(name), cancellation);

    /// <summary>Reads a decoded text under an id of the caller's, for documents that would otherwise share one.</summary>
    /// <param name="source">The text as decoded, without byte order mark; may be empty.</param>
    /// <param name="name">A name for it, usually its file name.</param>
    /// <param name="id">The name that other documents and glossary entries know it by.</param>
    /// <returns>The document; its spans are UTF-16 offsets into <see cref="ReportDocument.Text"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportDocument Read(string source, string name, string id) => Read(source, name, id, CancellationToken.None);

    /// <summary>Reads a decoded text under an id of the caller's, and can be stopped.</summary>
    /// <param name="source">The text as decoded, without byte order mark; may be empty.</param>
    /// <param name="name">A name for it, usually its file name.</param>
    /// <param name="id">The name that other documents and glossary entries know it by.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document; its spans are UTF-16 offsets into <see cref="ReportDocument.Text"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReportDocument Read(string source, string name, string id, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(id);
        return ReadMapped(source, name, id, null, cancellation);
    }

    /// <summary>Reads a text that was taken out of another, such as a web page.</summary>
    /// <param name="source">The text to read; may be empty.</param>
    /// <param name="name">A name for it, usually its file name.</param>
    /// <param name="id">The name that other documents and glossary entries know it by.</param>
    /// <param name="origin">Leads from offsets of <paramref name="source"/> to the file it was taken out of.</param>
    /// <returns>The document; its source map leads all the way to that file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReportDocument Read(string source, string name, string id, SourceMap origin) => Read(source, name, id, origin, CancellationToken.None);

    /// <summary>Reads a text that was taken out of another, such as a web page, and can be stopped.</summary>
    /// <param name="source">The text to read; may be empty.</param>
    /// <param name="name">A name for it, usually its file name.</param>
    /// <param name="id">The name that other documents and glossary entries know it by.</param>
    /// <param name="origin">Leads from offsets of <paramref name="source"/> to the file it was taken out of.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The document; its source map leads all the way to that file.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static ReportDocument Read(string source, string name, string id, SourceMap origin, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(origin);
        return ReadMapped(source, name, id, origin, cancellation);
    }

    private static ReportDocument ReadMapped(string source, string name, string id, SourceMap? origin, CancellationToken cancellation)
    {
        // Structure is recognised in ordinary characters; the clean text keeps the source's own.
        var ordinary = CharacterForms.Ordinary(source);
        var lines = LineUnroller.Unroll(MarkupScanner.Scan(ordinary, cancellation));
        cancellation.ThrowIfCancellationRequested();
        var kept = PageFurniture.Remove(lines);
        var blocks = TableOfContents.Remove(BlockSplitter.Split(LineJoiner.Join(kept, cancellation)));
        cancellation.ThrowIfCancellationRequested();
        var head = DocumentHead.Find(blocks);
        var metadata = MetadataReader.Read(blocks, head, lines);
        var headings = HeadingFinder.Find(blocks, head.Body);
        cancellation.ThrowIfCancellationRequested();
        var nodes = OutlineBuilder.Build(blocks, headings);
        var parts = PartFinder.Find(blocks, headings, nodes, metadata.Kind);
        cancellation.ThrowIfCancellationRequested();
        return Assemble(id, name, ReferenceEquals(ordinary, source) ? null : source, origin, blocks, head, metadata, headings, nodes, parts);
    }

    private static ReportDocument Assemble(
        string id, string name, string? source, SourceMap? origin, List<Block> blocks, DocumentHead head, ReportMetadata metadata, Heading?[] headings, List<OutlineNode> nodes, ReportPart[] parts)
    {
        var text = new StringBuilder();
        var map = new SourceMapBuilder(origin);
        var starts = new int[blocks.Count];
        var callOuts = new List<CallOut>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) text.Append('\n');
            starts[i] = text.Length;
            map.Append(text.Length, blocks[i].Content);
            foreach (var callOut in blocks[i].Content.CallOuts) callOuts.Add(callOut with { Position = callOut.Position + text.Length, Source = origin?.ToSource(callOut.Source) ?? callOut.Source });
            text.Append(source is null ? blocks[i].Text : blocks[i].Content.TextIn(source));
        }

        var innermost = new OutlineNode?[blocks.Count];
        foreach (var node in nodes)
            for (var i = node.Block; i < node.EndBlock; i++) innermost[i] = node;

        var leads = LeadFinder.Find(blocks, headings, parts);
        var paragraphs = new List<Paragraph>();
        var sentences = new List<Sentence>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (headings[i] is { IsRunIn: false } || head.IsTitle(i)) continue;
            var start = starts[i];
            var lead = leads[i];
            paragraphs.Add(new(
                paragraphs.Count, innermost[i]?.Id, parts[i], new(start, start + blocks[i].Content.Length), lead > 0 ? new TextSpan(start, start + lead) : null));
            SentenceSplitter.Split(blocks[i].Text, start, paragraphs.Count - 1, sentences);
        }

        var sections = nodes.Select(n => new Section(
            n.Id, n.Parent?.Id, n.Level, new(starts[n.Block] + n.Heading.Start, starts[n.Block] + n.Heading.End), n.Part,
            new(starts[n.Block], starts[n.EndBlock - 1] + blocks[n.EndBlock - 1].Content.Length))).ToArray();
        var diagnostics = sections.Length == 0
            ? (IReadOnlyList<Diagnostic>)[new("RN0001", DiagnosticSeverity.Warning, new("No heading was found; the text is read as paragraphs only.", "没有找到标题，全文只按段落读取。"), default)]
            : [];
        return new ReportDocument(id, name, text.ToString(), map.Build(), metadata, sections, paragraphs, sentences, callOuts, diagnostics);
    }

    private static string IdOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = Path.ChangeExtension(name, null);
        return id.Length > 0 ? id : name;
    }
}
