namespace Reports.Nlp.Themes.Learning;

/// <summary>Turns scores into probabilities: softmax of the scores times a sharpness that fits held-out paragraphs best.</summary>
/// <remarks>Source: Guo, Pleiss, Sun and Weinberger, «On Calibration of Modern Neural Networks», 2017 (temperature scaling).</remarks>
internal static class Calibration
{
    /// <summary>Sharpness where there is nothing to fit it by.</summary>
    public const float Unfitted = 4;

    private const int Steps = 60;

    /// <summary>Replaces scores by probabilities.</summary>
    public static void Apply(Span<float> scores, float sharpness)
    {
        var best = float.NegativeInfinity;
        foreach (var score in scores) best = Math.Max(best, score);
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++) sum += scores[i] = MathF.Exp((scores[i] - best) * sharpness);
        for (var i = 0; i < scores.Length; i++) scores[i] = (float)(scores[i] / sum);
    }

    /// <summary>Finds the sharpness under which the right themes are likeliest.</summary>
    /// <param name="scores">Scores of paragraphs that the model was not trained on.</param>
    /// <param name="right">Per paragraph the themes that count as right.</param>
    public static float Fit(IReadOnlyList<float[]> scores, IReadOnlyList<int[]> right)
    {
        if (scores.Count == 0) return Unfitted;
        // One valley: the loss is convex in the sharpness. Golden section, in logarithms.
        var (low, high) = (Math.Log(0.1), Math.Log(100));
        var ratio = (Math.Sqrt(5) - 1) / 2;
        for (var i = 0; i < Steps; i++)
        {
            var (a, b) = (high - (high - low) * ratio, low + (high - low) * ratio);
            if (Loss(scores, right, (float)Math.Exp(a)) <= Loss(scores, right, (float)Math.Exp(b))) high = b;
            else low = a;
        }

        return (float)Math.Exp((low + high) / 2);
    }

    private static double Loss(IReadOnlyList<float[]> scores, IReadOnlyList<int[]> right, float sharpness)
    {
        var loss = 0.0;
        for (var i = 0; i < scores.Count; i++)
        {
            var probabilities = (float[])scores[i].Clone();
            Apply(probabilities, sharpness);
            var sum = 0.0;
            foreach (var theme in right[i]) sum += probabilities[theme];
            loss -= Math.Log(Math.Max(sum, 1e-12));
        }

        return loss;
    }
}
