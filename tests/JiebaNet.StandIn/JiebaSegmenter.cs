namespace JiebaNet.Segmenter;

/// <summary>Answers what a test tells it to, and notices when two threads ask at once.</summary>
public class JiebaSegmenter
{
    private static int _asking;

    /// <summary>The words of a text; without it each UTF-16 code unit is one, which is how JiebaNet treats what is not in its dictionary.</summary>
    public Func<string, IEnumerable<string>>? Words { get; set; }

    /// <summary>The character model setting of the last call.</summary>
    public bool LastHmm { get; private set; }

    public IEnumerable<Token> Tokenize(string text, TokenizerMode mode = TokenizerMode.Default, bool hmm = true)
    {
        LastHmm = hmm;
        if (Interlocked.Increment(ref _asking) != 1) throw new InvalidOperationException("two threads at once");
        var start = 0;
        foreach (var word in Words?.Invoke(text) ?? text.Select(unit => unit.ToString()))
        {
            yield return new(word, start, start + word.Length);
            start += word.Length;
        }

        Interlocked.Decrement(ref _asking);
    }
}
