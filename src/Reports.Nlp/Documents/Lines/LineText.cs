using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Documents.Lines;

/// <summary>The line that is being read, character by character as its markup falls away.</summary>
internal sealed class LineText
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _origin = [];
    private readonly List<bool> _boldness = [];
    private readonly List<CallOut> _callOuts = [];

    /// <summary>Whether what comes is bold.</summary>
    public bool IsBold { get; set; }

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Whether the last character is a Latin letter, so that a raised figure behind it is an exponent and no call-out.</summary>
    public bool EndsInLetter => _text.Length > 0 && char.IsAsciiLetter(_text[^1]);

    /// <summary>Adds a character that stands at <paramref name="origin"/>, unless it shows nothing.</summary>
    public void Add(char c, int origin)
    {
        if (Characters.IsInvisible(c)) return;
        _text.Append(c);
        _origin.Add(origin);
        _boldness.Add(IsBold);
    }

    /// <summary>Adds a call-out where the line is now; it stands from <paramref name="at"/> to <paramref name="after"/> of the source.</summary>
    public void AddCallOut(string label, int at, int after) => _callOuts.Add(new CallOut(label, _text.Length, new TextSpan(at, after)));

    /// <summary>What was read, without white space at its ends; the next line begins.</summary>
    public Passage Take()
    {
        var content = new Passage(_text.ToString(), [.. _origin], [.. _boldness], [.. _callOuts]).Trim();
        _text.Clear();
        _origin.Clear();
        _boldness.Clear();
        _callOuts.Clear();
        return content;
    }
}
