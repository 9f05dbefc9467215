using Reports.Nlp.Documents.Lines;
using Reports.Nlp.Documents.Outline;
using Reports.Nlp.Documents.Recognition;
using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Finds the day a report was given, or a notice signed; never the day of a page.</summary>
internal static class DateFinder
{
    private const int LongestSignature = 45;

    /// <summary>The day in the title block: in its subtitle (——2024年1月18日在…会议上), or on a line of its own between title and salutation.</summary>
    public static DateOnly? Given(IReadOnlyList<Block> blocks, DocumentHead head, string[] opening)
    {
        foreach (var text in opening)
            if (TitleLine.IsSubtitle(text) && ReportDate.Find(text) is { } date) return date;
        var inTitle = false;
        for (var i = 0; i < head.Body && i < blocks.Count; i++)
        {
            var text = blocks[i].Text;
            if (head.IsTitle(i))
            {
                inTitle = true;
                var dash = text.IndexOf("——", StringComparison.Ordinal);
                if (dash > 0 && ReportDate.Find(text.AsSpan(dash)) is { } date) return date;
            }
            else if (TitleLine.IsSubtitle(text))
            {
                inTitle = true;
            }
            else if (TitleLine.IsSalutation(text))
            {
                inTitle = false;
            }
            else if (inTitle && ReportDate.Alone(text) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The day below who signs, at the end of a letter or of the document.</summary>
    public static DateOnly? Signed(IReadOnlyList<Block> blocks)
    {
        for (var i = 1; i < blocks.Count; i++)
        {
            var text = blocks[i].Text;
            if (text.Length > LongestSignature || text[^1] is not '日') continue;
            if (ReportDate.Alone(text) is { } date && IsSigner(blocks[i - 1].Text)) return date;
            var blank = text.AsSpan().LastIndexOfAny(' ', '　');
            if (blank > 4 && IsSigner(text[..blank].TrimEnd(' ', '　')) && ReportDate.Alone(text.AsSpan(blank)) is { } beside) return beside;
        }

        return null;
    }

    /// <summary>Who signs in a line that goes on with the date: 某某县人民政府督查室　　2024年8月19日; or null.</summary>
    public static string? SignerBeside(string text)
    {
        if (text.Length > LongestSignature || !text.Contains("政府", StringComparison.Ordinal)) return null;
        var blank = text.AsSpan().IndexOfAny(' ', '　');
        return blank > 4 && text.AsSpan(blank).TrimStart(" 　") is [>= '0' and <= '9', ..] && IsSigner(text[..blank]) ? text[..blank] : null;
    }

    private static bool IsSigner(string text)
    {
        if (text.Length is < 3 or > 30) return false;
        foreach (var c in text)
            if (!Characters.IsHan(c) && c is not (' ' or '　' or '（' or '）' or '、')) return false;
        foreach (var end in (ReadOnlySpan<string>)["政府", "政府办公厅", "政府办公室", "委员会", "管委会", "公署", "办事处", "办公厅", "办公室", "督查室", "局", "厅", "委", "部", "国务院"])
            if (text.EndsWith(end, StringComparison.Ordinal)) return true;
        return false;
    }
}
