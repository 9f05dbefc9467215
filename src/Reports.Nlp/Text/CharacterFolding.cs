namespace Reports.Nlp.Text;

/// <summary>Folds characters one to one, so that spellings meet and every offset stays what it was.</summary>
/// <remarks>
/// Two tables of one entry a code unit. The first makes text plain: half width, lower case, simplified characters, none of those that Unicode holds twice. The second
/// makes keys of it: digits for 一 to 九 and 两, one joint for ，· and 、, and nothing (NUL) for what may stand inside a term
/// without being part of it: white space, invisible characters, quotation marks. Immutable, so safe to share.
/// </remarks>
internal sealed class CharacterFolding
{
    private const string ResourceName = "Reports.Nlp.traditional.tsv";

    private static readonly Lazy<CharacterFolding> Loaded = new(() => new());

    private readonly char[] _plain = new char[char.MaxValue + 1];
    private readonly char[] _key = new char[char.MaxValue + 1];

    private CharacterFolding()
    {
        for (var c = 0; c < _plain.Length; c++) _plain[c] = Narrow((char)c);
        using var stream = typeof(CharacterFolding).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"the assembly was built without its resource {ResourceName}");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line) _plain[line[0]] = line[2];
        for (var c = 0; c < _plain.Length; c++)
            if (CharacterForms.Ordinary((char)c) is var ordinary && ordinary != c) _plain[c] = _plain[ordinary];
        for (var c = 0; c < _key.Length; c++) _key[c] = KeyOf((char)c, _plain[c]);
    }

    /// <summary>The tables, loaded at first use.</summary>
    public static CharacterFolding Default => Loaded.Value;

    /// <summary>The character in half width, lower case and simplified.</summary>
    public char Plain(char c) => _plain[c];

    /// <summary>The character of the key, or NUL where it is none.</summary>
    public char Key(char c) => _key[c];

    /// <summary>The plain form of a text: as many code units.</summary>
    public string Plain(string text) => string.Create(text.Length, (this, text), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = state.Item1._plain[state.text[i]];
    });

    /// <summary>The key of a text: shorter by what may stand inside a term.</summary>
    public string Key(string text)
    {
        Span<char> room = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
            if (_key[c] is var folded and not '\0') room[length++] = folded;
        return new(room[..length]);
    }

    private static char Narrow(char c)
    {
        if (c is >= '！' and <= '～') c = (char)(c - '！' + '!');
        return c switch
        {
            '﹁' or '〝' => '「',
            '﹂' or '〞' or '〟' => '」',
            '﹃' => '『',
            '﹄' => '』',
            _ => char.ToLowerInvariant(c),
        };
    }

    private static char KeyOf(char c, char plain)
    {
        if (char.IsWhiteSpace(c) || Characters.IsInvisible(c) || Characters.IsQuote(plain) || c is '〃' or '*') return '\0';
        if (ChineseNumber.Digit(plain) is var digit and >= 0) return (char)('0' + digit);
        return plain is ',' or '·' or '•' or '・' or '‧' ? '、' : plain;
    }
}
