namespace Reports.Nlp.Tests.Segmentation;

/// <summary>A test against jieba itself (Debian's <c>python3-jieba</c> under the system's Python); skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class JiebaFactAttribute : FactAttribute
{
    public JiebaFactAttribute()
    {
        if (!Jieba.IsInstalled) Skip = "python3-jieba is not installed";
    }
}
