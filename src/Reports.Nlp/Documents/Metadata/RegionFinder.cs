using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Metadata;

/// <summary>Finds whose report it is, and which province and city that region lies in.</summary>
internal static class RegionFinder
{
    private static readonly string[] Suffixes = ["街道", "新区", "开发区", "高新区", "园区", "区", "县", "市", "旗", "州", "盟", "镇", "乡", "省"];

    /// <summary>The region by its full name and its level; nulls where the text names none.</summary>
    /// <param name="evidence">Lines that name the region, the best first.</param>
    /// <param name="context">Text in which the region's city or province is looked for where its name alone is ambiguous.</param>
    public static (string? Region, AdministrativeLevel? Level) Find(IEnumerable<string> evidence, string context)
    {
        (string, AdministrativeLevel)? unlisted = null;
        foreach (var line in evidence)
        {
            if (IsNational(line)) return ("全国", AdministrativeLevel.National);
            var listed = Listed(line, context);
            var spoken = Unlisted(line);
            // A town or zone that follows its county is the region itself: 河间县青山镇.
            if (listed is { } division && spoken is { } below && below.Name.Length > 0 && below.After == division.End)
                return (Name(division.Division, context) + below.Name, below.Level);
            // A town that the title names lies in the county that the meeting was held in.
            if (listed is { } county && unlisted is (var town, AdministrativeLevel.Township) && county.Division.Level is AdministrativeLevel.County or AdministrativeLevel.District)
                return (Name(county.Division, context) + town, AdministrativeLevel.Township);
            if (listed is { } found) return (Name(found.Division, context), found.Division.Level);
            if (unlisted is null && spoken is { } only) unlisted = (only.Name, only.Level);
        }

        return unlisted is { } last ? (last.Item1, last.Item2) : (null, null);
    }

    private static bool IsNational(string line)
    {
        if (line.Contains("我代表国务院", StringComparison.Ordinal)) return true;
        if (line.StartsWith("国务院", StringComparison.Ordinal))
            return line.Length == 3 || line.AsSpan(3).StartsWith("总理") || line.AsSpan(3).StartsWith("关于") || line.AsSpan(3).StartsWith("办公厅") || line.AsSpan(3).StartsWith("批转");
        // 国家…委关于, 国家…局关于: the country's own offices.
        var about = line.StartsWith("国家", StringComparison.Ordinal) ? line.IndexOf("关于", StringComparison.Ordinal) : -1;
        return about is > 3 and < 20 && line[about - 1] is '委' or '局' or '部' or '会' or '厅' or '署' && about > 0;
    }

    private static (Division Division, int End)? Listed(string line, string context)
    {
        for (var i = 0; i < line.Length - 1; i++)
        {
            if (!Characters.IsHan(line[i])) continue;
            var candidates = Gazetteer.Default.At(line, i);
            if (candidates.Count == 0) continue;
            var end = i + candidates[0].Name.Length;
            var chosen = Choose(candidates, context);
            // 天津市河西区: each name narrows the one before it.
            // (江苏省)2019年昆山市: so does one that a bracket and a year part from it.
            while (Next(line, end) is var at && at < line.Length && Gazetteer.Default.At(line, at) is { Count: > 0 } next
                   && next.FirstOrDefault(d => candidates.Any(c => d.Code.StartsWith(c.Code, StringComparison.Ordinal))) is { } inner)
            {
                end = at + inner.Name.Length;
                candidates = [inner];
                chosen = inner;
            }

            return (chosen ?? candidates[0] with { Code = "" }, end);
        }

        return null;
    }

    private static int Next(string line, int end)
    {
        if (end >= line.Length || line[end] is not ('）' or ')' or '】' or ']')) return end;
        var at = end + 1;
        while (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] is '年' or '度' or ' ')) at++;
        return at;
    }

    /// <summary>The only candidate, or the one whose city or province the text names most often; null where that does not decide.</summary>
    private static Division? Choose(IReadOnlyList<Division> candidates, string context)
    {
        if (candidates.Count == 1) return candidates[0];
        Division? best = null;
        var most = 0;
        var tied = false;
        foreach (var candidate in candidates)
        {
            var count = Gazetteer.Default.Above(candidate).Sum(d => Count(context, d.ShortName));
            if (count == most) tied = true;
            if (count <= most) continue;
            (best, most, tied) = (candidate, count, false);
        }

        return tied ? null : best;
    }

    private static int Count(string text, string word)
    {
        var count = 0;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) count++;
        return count;
    }

    private static string Name(Division division, string context) => division.Code.Length == 0 ? division.Name : Gazetteer.Default.FullName(division);

    /// <summary>A region that the gazetteer does not list, named as governments name themselves: 青山镇人民政府, 临江区第五届, 青岚区2024年.</summary>
    private static (string Name, AdministrativeLevel Level, int After)? Unlisted(string line)
    {
        var end = RegionEnd(line);
        if (end <= 0) return null;
        var start = end;
        while (start > 0 && Characters.IsHan(line[start - 1]) && end - start < 12) start--;
        foreach (var lead in (ReadOnlySpan<string>)["在", "代表", "关于", "是", "年"])
        {
            var at = line.AsSpan(start, end - start).LastIndexOf(lead);
            if (at >= 0) start += at + lead.Length;
        }

        var (inner, after) = AfterListed(line, start, end);
        if (end - inner < 2) return null;
        var name = line[inner..end];
        foreach (var suffix in Suffixes)
            if (name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length && !(name.Length == suffix.Length + 1 && name[0] is '全' or '我' or '本' or '各' or '该')) return (name, LevelOf(suffix), after);
        return null;
    }

    /// <summary>Skips listed names at the start, so that 天津市青岚区 gives 青岚区 behind 天津市.</summary>
    private static (int Start, int After) AfterListed(string line, int start, int end)
    {
        var after = -1;
        while (start < end && Gazetteer.Default.At(line, start) is { Count: > 0 } listed && start + listed[0].Name.Length < end)
        {
            start += listed[0].Name.Length;
            after = start;
        }

        return (start, after);
    }

    private static int RegionEnd(string line)
    {
        foreach (var mark in (ReadOnlySpan<string>)["人民政府", "政府工作报告", "第", "20", "国民经济", "经济社会", "管委会", "管理委员会", "办事处", "人大"])
        {
            var at = line.IndexOf(mark, StringComparison.Ordinal);
            while (at > 0 && Array.TrueForAll(Suffixes, s => !line.AsSpan(0, at).EndsWith(s))) at = line.IndexOf(mark, at + 1, StringComparison.Ordinal);
            if (at > 1) return at;
        }

        return -1;
    }

    private static AdministrativeLevel LevelOf(string suffix) => suffix switch
    {
        "省" => AdministrativeLevel.Province,
        "市" or "州" or "盟" => AdministrativeLevel.City,
        "区" => AdministrativeLevel.District,
        "县" or "旗" => AdministrativeLevel.County,
        "街道" or "镇" or "乡" => AdministrativeLevel.Township,
        _ => AdministrativeLevel.Zone,
    };
}
