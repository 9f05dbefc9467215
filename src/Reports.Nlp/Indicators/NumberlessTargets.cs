using Reports.Nlp.Indicators.Names;
using Reports.Nlp.Indicators.Vocabulary;

namespace Reports.Nlp.Indicators;

/// <summary>Reads what a clause without a figure sets as a target: 稳定增长, 与经济增长同步, 完成市下达目标, 超过经济增速.</summary>
internal static class NumberlessTargets
{
    private static readonly string[] Comparisons = ["超过", "高于", "快于", "略高于", "略快于", "不低于"];

    /// <summary>Reads one clause.</summary>
    /// <param name="text">A compact sentence.</param>
    /// <param name="from">Where the clause begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="targets">Whether the sentence lists targets; elsewhere only usual indicators that keep step are read.</param>
    /// <param name="value">Where the value stands.</param>
    /// <param name="name">What it is said of.</param>
    /// <param name="direction">What is said, if it is a direction.</param>
    /// <param name="modifier">What is said, if it is a bound.</param>
    /// <returns>False where the clause sets no target.</returns>
    public static bool TryRead(
        ReadOnlySpan<char> text, int from, int to, bool targets, out (int Start, int End) value, out FoundName name, out IndicatorDirection? direction,
        out IndicatorModifier? modifier)
    {
        direction = null;
        modifier = null;
        name = default;
        value = (to, to);
        var clause = text[from..to];
        if (clause.Length < 4) return false;
        if (TryInStep(text, from, to, out value))
        {
            direction = IndicatorDirection.InStep;
            NameFinder.Find(text, from, value.Start, null, follows: false, out name);
            return !name.IsEmpty && (targets || name.Usual is not null);
        }

        if (!targets) return false;
        var length = IndicatorVocabulary.Default.Words.Before(clause, out var word);
        var steady = length > 0 && word.Is(WordRoles.Steady);
        if (steady)
        {
            value = (to - length, to);
            direction = word.Direction;
        }
        else if (TryOrderedTask(text, from, to, out value, out name))
        {
            return true;
        }
        else if (!TryTask(text, from, to, out value) && !TryComparison(text, from, to, out value, out modifier))
        {
            return false;
        }

        NameFinder.Find(text, from, value.Start, null, follows: false, out name);

        // 居民收入稳定增长 will be measured; 创新生态持续优化 is an aim that no figure will tell of.
        return !name.IsEmpty && (!steady || name.Usual is not null || IndicatorVocabulary.Default.Words.Before(text[name.Start..name.End], WordRoles.Measure, out _) > 0);
    }

    /// <summary>Where the last word of the first of two comparisons begins that stand side by side (收入增速不低于财政增速、投资增速高于…), or -1.</summary>
    public static int EndOfFirst(ReadOnlySpan<char> clause)
    {
        var at = clause.IndexOf("增速、", StringComparison.Ordinal);
        return at > 0 && clause[..at].Contains('于') ? at : -1;
    }

    private static bool TryInStep(ReadOnlySpan<char> text, int from, int to, out (int Start, int End) value)
    {
        value = (to, to);
        var step = text[from..to].LastIndexOf("同步", StringComparison.Ordinal);
        if (step < 3) return false;
        step += from;
        var end = step + 2;
        var rest = text[end..to];
        if (rest is not ("" or "增长" or "提高" or "提升")) return false;
        var with = -1;
        for (var i = from + 2; i <= step - 3; i++)
        {
            if (text[i] is not ('与' or '和' or '同' or '跟')) continue;
            with = i;
            if (IndicatorGazetteer.Default.Names.Before(text[from..i], out _) > 0) break;
        }

        if (with >= 0)
        {
            value = (with, to);
            return step - with <= 24;
        }

        return false;
    }

    private static bool TryTask(ReadOnlySpan<char> text, int from, int to, out (int Start, int End) value)
    {
        value = (to, to);
        var clause = text[from..to];
        var at = clause.LastIndexOf("完成", StringComparison.Ordinal);
        if (at < 2 || clause.Length - at > 16 || !EndsAsTask(clause)) return false;
        value = (from + at, to);
        return true;
    }

    /// <summary>按照市里要求完成节能降碳任务: what is to be done stands behind 完成.</summary>
    private static bool TryOrderedTask(ReadOnlySpan<char> text, int from, int to, out (int Start, int End) value, out FoundName name)
    {
        value = (to, to);
        name = default;
        var clause = text[from..to];
        if (clause[0] is not ('按' or '依' or '根') || !EndsAsTask(clause)) return false;
        var end = clause.IndexOf("完成", StringComparison.Ordinal) + 2;
        if (end < 6 || clause.Length - end is < 4 or > 20) return false;
        value = (from, from + end);
        name = new() { Start = from + end, End = to };
        return true;
    }

    private static bool EndsAsTask(ReadOnlySpan<char> clause) =>
        clause.EndsWith("目标", StringComparison.Ordinal) || clause.EndsWith("任务", StringComparison.Ordinal) || clause.EndsWith("指标", StringComparison.Ordinal);

    private static bool TryComparison(ReadOnlySpan<char> text, int from, int to, out (int Start, int End) value, out IndicatorModifier? modifier)
    {
        value = (to, to);
        modifier = null;
        var clause = text[from..to];
        if (!(clause.EndsWith("增速", StringComparison.Ordinal) || clause.EndsWith("增长", StringComparison.Ordinal) || clause.EndsWith("水平", StringComparison.Ordinal))) return false;
        foreach (var comparison in Comparisons)
        {
            var at = clause.LastIndexOf(comparison, StringComparison.Ordinal);
            if (at < 2 || clause.Length - at > 24) continue;
            value = (from + at, to);
            modifier = comparison switch { "超过" => IndicatorModifier.Over, "不低于" => IndicatorModifier.AtLeast, _ => IndicatorModifier.Above };
            return true;
        }

        return false;
    }
}
