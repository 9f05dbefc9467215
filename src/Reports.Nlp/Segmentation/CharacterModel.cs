using System.Runtime.CompilerServices;

namespace Reports.Nlp.Segmentation;

/// <summary>Joins ideographs that the lexicon left single: the most probable sequence of begin, middle, end and single.</summary>
/// <remarks>
/// The figures are added in the order in which jieba adds them; ties go to the state with the greater letter (S, M, E, B).
/// Source: A. J. Viterbi, «Error Bounds for Convolutional Codes and an Asymptotically Optimum Decoding Algorithm», IEEE
/// Transactions on Information Theory 13(2), 1967; states and figures are those of jieba's finalseg.
/// </remarks>
internal static unsafe class CharacterModel
{
    // Bits of a step: the state before S is S (else E), before B is S (else E), before M is M (else B), before E is M (else B).
    private const int SingleBeforeSingle = 1, SingleBeforeBegin = 2, MiddleBeforeMiddle = 4, MiddleBeforeEnd = 8;

    /// <summary>Finds the words of a run of ideographs.</summary>
    /// <param name="lexicon">The figures.</param>
    /// <param name="codes">Code of each character.</param>
    /// <param name="length">Length of the run, at least 1.</param>
    /// <param name="steps">Room for as many bytes; receives 1 for each character that ends a word, else 0.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Solve(Lexicon lexicon, ushort* codes, int length, byte* steps)
    {
        var emissions = lexicon.Emissions;
        var start = lexicon.Figures;
        var from = start + 4;
        double fromBtoE = from[1], fromBtoM = from[2], fromEtoB = from[4], fromEtoS = from[7];
        double fromMtoE = from[9], fromMtoM = from[10], fromStoB = from[12], fromStoS = from[15];

        var row = emissions + codes[0] * 4;
        double b = start[0] + row[0], e = start[1] + row[1], m = start[2] + row[2], s = start[3] + row[3];
        for (var i = 1; i < length; i++)
        {
            row = emissions + codes[i] * 4;
            double eToB = e + fromEtoB + row[0], sToB = s + fromStoB + row[0];
            double bToE = b + fromBtoE + row[1], mToE = m + fromMtoE + row[1];
            double bToM = b + fromBtoM + row[2], mToM = m + fromMtoM + row[2];
            double eToS = e + fromEtoS + row[3], sToS = s + fromStoS + row[3];
            var step = sToS >= eToS ? SingleBeforeSingle : 0;
            step |= sToB >= eToB ? SingleBeforeBegin : 0;
            step |= mToM >= bToM ? MiddleBeforeMiddle : 0;
            step |= mToE >= bToE ? MiddleBeforeEnd : 0;
            steps[i] = (byte)step;
            b = double.MaxNative(eToB, sToB);
            e = double.MaxNative(bToE, mToE);
            m = double.MaxNative(bToM, mToM);
            s = double.MaxNative(eToS, sToS);
        }

        Trace(steps, length, s >= e ? 'S' : 'E');
    }

    private static void Trace(byte* steps, int length, char state)
    {
        for (var i = length - 1; i >= 0; i--)
        {
            int step = steps[i];
            steps[i] = state is 'S' or 'E' ? (byte)1 : (byte)0;
            state = state switch
            {
                'S' => (step & SingleBeforeSingle) != 0 ? 'S' : 'E',
                'B' => (step & SingleBeforeBegin) != 0 ? 'S' : 'E',
                'M' => (step & MiddleBeforeMiddle) != 0 ? 'M' : 'B',
                _ => (step & MiddleBeforeEnd) != 0 ? 'M' : 'B',
            };
        }
    }
}
