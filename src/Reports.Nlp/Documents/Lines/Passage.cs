using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>A piece of text on its way from the source to the clean text: each character knows where it comes from.</summary>
/// <remarks>Passages are immutable; joining and slicing make new ones, so a rule that misjudges never loses a character.</remarks>
internal sealed class Passage
{
    /// <summary>A source offset that says: this character was put in by the reader.</summary>
    public const int NoSource = -1;

    private readonly int[] _source;
    private readonly bool[] _bold;

    public Passage(string text, int[] source, bool[] bold, IReadOnlyList<CallOut> callOuts)
    {
        Text = text;
        _source = source;
        _bold = bold;
        CallOuts = callOuts;
    }

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>Call-outs, placed in this passage's own offsets.</summary>
    public IReadOnlyList<CallOut> CallOuts { get; }

    /// <summary>Where each character stands in the source.</summary>
    public ReadOnlySpan<int> Sources => _source;

    public bool IsBold(int index) => _bold[index];

    /// <summary>Whether every visible character is bold.</summary>
    public bool IsAllBold
    {
        get
        {
            var any = false;
            for (var i = 0; i < Text.Length; i++)
            {
                if (char.IsWhiteSpace(Text[i])) continue;
                if (!_bold[i]) return false;
                any = true;
            }

            return any;
        }
    }

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/>; a call-out at a cut belongs to what stands before it.</summary>
    public Passage Slice(int start, int end)
    {
        var callOuts = new List<CallOut>();
        for (var i = start == 0 ? 0 : FirstBehind(start); i < CallOuts.Count && CallOuts[i].Position <= end; i++)
            if (CallOuts[i].Position < end || end == Length || start < end) callOuts.Add(CallOuts[i] with { Position = CallOuts[i].Position - start });
        return new(Text[start..end], _source[start..end], _bold[start..end], callOuts);
    }

    public Passage Trim()
    {
        int start = 0, end = Length;
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        if (start == 0 && end == Length) return this;
        return new(
            Text[start..end], _source[start..end], _bold[start..end],
            [.. CallOuts.Select(c => c with { Position = Math.Clamp(c.Position, start, end) - start })]);
    }

    /// <summary>The passages one after another; Latin words that a line break kept apart stay apart.</summary>
    public static Passage Concat(IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 1) return passages[0];
        var text = new StringBuilder();
        var source = new List<int>();
        var bold = new List<bool>();
        var callOuts = new List<CallOut>();
        foreach (var passage in passages)
        {
            if (text.Length > 0 && passage.Length > 0 && char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(passage.Text[0]))
            {
                text.Append(' ');
                source.Add(NoSource);
                bold.Add(false);
            }

            foreach (var callOut in passage.CallOuts) callOuts.Add(callOut with { Position = callOut.Position + text.Length });
            text.Append(passage.Text);
            source.AddRange(passage._source);
            bold.AddRange(passage._bold);
        }

        return new(text.ToString(), [.. source], [.. bold], callOuts);
    }

    /// <summary>The text as the source has it, where it was read in ordinary characters.</summary>
    public string TextIn(string source) => string.Create(Length, (this, source), static (text, state) =>
    {
        var (passage, source) = state;
        for (var i = 0; i < text.Length; i++)
        {
            var own = passage._source[i] == NoSource ? '\0' : source[passage._source[i]];
            text[i] = CharacterForms.Ordinary(own) == passage.Text[i] ? own : passage.Text[i];
        }
    });

    public override string ToString() => Text;

    /// <summary>The first call-out behind an offset: they are in order, and a line cut into many pieces may have many.</summary>
    private int FirstBehind(int offset)
    {
        int low = 0, high = CallOuts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (CallOuts[middle].Position > offset) high = middle;
            else low = middle + 1;
        }

        return low;
    }
}
