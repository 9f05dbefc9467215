using System.Runtime.CompilerServices;

using Reports.Nlp.Text;

namespace Reports.Nlp.Segmentation;

/// <summary>Cuts runs of characters that jieba looks up: the most probable path through the words of the lexicon.</summary>
/// <remarks>
/// The path is found from the right, each place once, with sums of logarithms in the order in which jieba adds them, so that
/// ties are ties here too; they go to the longer word. Costs a step of the automaton for each character of each word that
/// begins with the text, and one addition for each word: linear in the text.
/// </remarks>
internal static unsafe class Lattice
{
    /// <summary>Finds the path.</summary>
    /// <param name="lexicon">The words.</param>
    /// <param name="codes">Code of each character of the run, and a 0 behind.</param>
    /// <param name="length">Length of the run.</param>
    /// <param name="scores">Room for length + 1 figures.</param>
    /// <param name="ends">Receives for each place the end of the word that begins there on the best path from there.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Solve(Lexicon lexicon, ushort* codes, int length, double* scores, int* ends)
    {
        var units = lexicon.Words.Units;
        var weights = lexicon.Weights;
        var unknown = lexicon.Figures[LexiconHeader.Figures - 1];
        scores[length] = 0;
        for (var start = length - 1; start >= 0; start--)
        {
            var best = double.NegativeInfinity;
            var bestEnd = start + 1;
            var next = DoubleArray.RootBase;
            for (var i = start; ;)
            {
                int code = codes[i];
                var unit = units[next + code];
                if (DoubleArrayUnit.Label(unit) != code) break;
                i++;
                // A node that ends no word has rank 0, whose weight is minus infinity.
                var score = weights[DoubleArrayUnit.Value(unit)] + scores[i];
                if (score >= best)
                {
                    best = score;
                    bestEnd = i;
                }

                next = DoubleArrayUnit.Base(unit);
                if (next == 0) break;
            }

            if (best == double.NegativeInfinity)
            {
                best = unknown + scores[start + 1];
                bestEnd = start + 1;
            }

            scores[start] = best;
            ends[start] = bestEnd;
        }
    }
}
