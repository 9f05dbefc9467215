using CsCheck;

namespace Reports.Nlp.Tests.Fuzzing;

/// <summary>Properties on cases that are the same in every run: a build fails because of its change, or not at all.</summary>
internal static class SeededCases
{
    private const int Few = 200;

    /// <summary>Checks a property on the first <paramref name="iter"/> cases of a generator.</summary>
    public static void Each<T>(this Gen<T> cases, Action<T> check, int iter = Few)
    {
        for (var i = 0; i < iter; i++)
        {
            var input = cases.Generate(new PCG((uint)i, 20240118), null, out _);
            try
            {
                check(input);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"case {i} ({input}): {fault.Message}", fault);
            }
        }
    }

    /// <summary>Checks a property of two parts.</summary>
    public static void Each<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> check, int iter = Few) => cases.Each(pair => check(pair.Item1, pair.Item2), iter);
}
