using Reports.Nlp.Documents;
using Reports.Nlp.Text;

namespace Reports.Nlp.Indicators.Sentences;

/// <summary>Tells the annexes that list what is to be done, with its targets (民生实事), from those that hold tables, terms and results.</summary>
/// <remarks>
/// By their title: a heading, or where the heading says no more than that it is an annex, a short line under it. One instance serves
/// the paragraphs of a document in turn.
/// </remarks>
internal sealed class TaskAnnexes(ReportDocument document)
{
    private const int LongestTitle = 40;
    private static readonly KeywordSet Tasks = new("实事", "任务", "重点工作", "工作要点");
    private static readonly KeywordSet Others = new("情况", "解释", "说明", "指标", "注释");

    private int? _section;
    private bool _lists;

    /// <summary>Whether a paragraph of an annex is of one that lists tasks.</summary>
    public bool Hold(Paragraph paragraph)
    {
        if (paragraph.Section != _section)
        {
            _section = paragraph.Section;
            _lists = Titled(_section);
        }

        var text = paragraph.Span.In(document.Text.AsSpan());
        if (!_lists && text.Length <= LongestTitle && !text.Contains('。')) _lists = Name(text);
        return _lists;
    }

    private bool Titled(int? section)
    {
        for (; section is { } id; section = document.Sections[id].Parent)
        {
            if (document.Sections[id].Part is not ReportPart.Annex) return false;
            if (Name(document.Sections[id].Heading.In(document.Text.AsSpan()))) return true;
        }

        return false;
    }

    private static bool Name(ReadOnlySpan<char> title) => Tasks.IsIn(title) && !Others.IsIn(title);
}
