namespace Reports.Nlp.Glossaries;

/// <summary>Decides which rows are senses of one headword.</summary>
/// <remarks>
/// Rows with the same term (by its key) belong together. A bare term and the same term with something around it (一制三化 and
/// “一制三化”改革, 雏鹰 and 雏鹰企业) belong together where no document explains both and nothing else has the same core: a document
/// that lists both means two things, and two longer forms (“双百”工程, “双百”行动) leave the bare one without a home.
/// </remarks>
internal static class HeadwordGrouping
{
    // Nouns that say what kind of thing a term is, and that one report prints and the next leaves out.
    internal static readonly string[] Carriers =
    [
        "企业", "工程", "改革", "制度", "机制", "体系", "模式", "行动", "计划", "工作", "政策", "措施", "战略", "要求", "原则", "经费", "目标", "活动",
        "方案", "平台", "项目", "格局", "布局", "理念", "方针", "精神",
    ];

    public static IReadOnlyList<GlossaryEntry> Group(IReadOnlyList<Sense> senses)
    {
        var groups = new List<List<Sense>>();
        var byTerm = new Dictionary<string, List<Sense>>(StringComparer.Ordinal);
        foreach (var sense in senses)
        {
            var key = HeadwordText.Key(sense.Term);
            if (!byTerm.TryGetValue(key, out var group))
            {
                byTerm[key] = group = [];
                groups.Add(group);
            }

            group.Add(sense);
        }

        var home = Homes(groups, byTerm);
        var entries = new List<GlossaryEntry>(groups.Count);
        var order = new Dictionary<Sense, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < senses.Count; i++) order[senses[i]] = i;
        foreach (var cluster in groups.GroupBy(group => home.GetValueOrDefault(group, group)))
        {
            List<Sense> members = [.. cluster.SelectMany(group => group).OrderBy(sense => order[sense])];
            entries.Add(new(members[0].Term, Variants(members), members));
        }

        return entries;
    }

    /// <summary>For a longer form, the group of the bare term that it joins.</summary>
    private static Dictionary<List<Sense>, List<Sense>> Homes(List<List<Sense>> groups, Dictionary<string, List<Sense>> byTerm)
    {
        var longer = new Dictionary<string, List<List<Sense>>>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var core = CoreKey(group, byTerm);
            if (core is null) continue;
            if (!longer.TryGetValue(core, out var list)) longer[core] = list = [];
            list.Add(group);
        }

        var home = new Dictionary<List<Sense>, List<Sense>>();
        foreach (var (core, forms) in longer)
        {
            if (forms.Count != 1 || !byTerm.TryGetValue(core, out var bare)) continue;
            var documents = bare.Select(sense => sense.From?.Document).ToHashSet();
            if (forms[0].Exists(sense => sense.From is not null && documents.Contains(sense.From.Document))) continue;
            home[forms[0]] = bare;
        }

        return home;
    }

    /// <summary>The key of the term inside a longer form: its one quoted part, or what stands before a carrier noun.</summary>
    private static string? CoreKey(List<Sense> group, Dictionary<string, List<Sense>> byTerm)
    {
        var term = HeadwordText.Key(group[0].Term);
        foreach (var sense in group)
        {
            var quoted = HeadwordText.QuotedParts(sense.Surface);
            if (quoted.Count != 1) continue;
            var core = HeadwordText.Key(quoted[0]);
            if (core.Length > 0 && core != term) return core;
        }

        foreach (var carrier in Carriers)
        {
            if (term.Length < carrier.Length + 2 || !term.EndsWith(carrier, StringComparison.Ordinal)) continue;
            var core = term[..^carrier.Length];
            if (byTerm.ContainsKey(core)) return core;
        }

        return null;
    }

    private static List<string> Variants(List<Sense> senses)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { senses[0].Term };
        var variants = new List<string>();
        foreach (var sense in senses)
        {
            if (seen.Add(sense.Term)) variants.Add(sense.Term);
            foreach (var variant in sense.Variants)
                if (seen.Add(variant)) variants.Add(variant);
        }

        return variants;
    }
}
