namespace Reports.Nlp.Mentions;

/// <summary>How near two regions are, by their full names from the province down.</summary>
internal static class RegionKinship
{
    /// <summary>Strangers.</summary>
    public const int None = 0;

    /// <summary>The same region.</summary>
    public const int Same = int.MaxValue;

    private static readonly string[] Ends = ["自治区", "特别行政区", "自治州", "地区", "省", "市", "盟"];

    /// <summary>The number of divisions the two share, from the province down; <see cref="Same"/> where they are one region.</summary>
    public static int Of(string? one, string? other)
    {
        if (string.IsNullOrEmpty(one) || string.IsNullOrEmpty(other)) return None;
        if (one == other) return Same;
        var shared = one.AsSpan().CommonPrefixLength(other);
        var count = 0;
        for (var end = 1; end <= shared; end++)
            if (EndsDivision(one, end)) count++;
        return count;
    }

    private static bool EndsDivision(string name, int end)
    {
        foreach (var suffix in Ends)
            if (end > suffix.Length && name.AsSpan(0, end).EndsWith(suffix, StringComparison.Ordinal)) return true;
        return false;
    }
}
