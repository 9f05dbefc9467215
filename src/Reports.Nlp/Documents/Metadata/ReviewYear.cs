using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Recognition;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Tells the year that a work report looks back on from the years that its look back speaks of, where no title, heading or date names it.</summary>
/// <remarks>
/// It is the newest year named more than once between the heading that looks back and the next of its rank, plans (到2030年) left out.
/// A year shortly after it that is named once makes it doubtful, and then, as where the report never says 今年, there is no answer.
/// </remarks>
internal static class ReviewYear
{
    private const int LongestHeading = 40;
    private const int Doubt = 2;

    /// <summary>The year looked back on, or null.</summary>
    public static int? Find(IReadOnlyList<Block> blocks)
    {
        var first = 0;
        while (first < blocks.Count && !LooksBack(blocks[first].Text)) first++;
        if (first == blocks.Count || !blocks.Any(block => block.Text.Contains("今年", StringComparison.Ordinal))) return null;
        var counts = new SortedDictionary<int, int>();
        for (var i = first + 1; i < blocks.Count && !IsNext(blocks[i].Text); i++)
            foreach (var year in ReportDate.PastYears(blocks[i].Text)) counts[year] = counts.GetValueOrDefault(year) + 1;
        int? newest = null;
        foreach (var (year, count) in counts)
            if (count > 1) newest = year;
        return counts.Keys.Any(year => year > newest && year <= newest + Doubt) ? null : newest;
    }

    private static bool LooksBack(string text) =>
        IsNumbered(text, '一') && (text.Contains("回顾", StringComparison.Ordinal) || text.Contains("工作总结", StringComparison.Ordinal) || text.Contains("工作情况", StringComparison.Ordinal));

    private static bool IsNext(string text) => IsNumbered(text, '二');

    private static bool IsNumbered(string text, char number) => text.Length is > 2 and <= LongestHeading && text[0] == number && text[1] == '、';
}
