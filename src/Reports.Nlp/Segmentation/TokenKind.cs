namespace Reports.Nlp.Segmentation;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind
{
    /// <summary>A word, or a part of one, that holds a Chinese character or any other letter that is not Latin.</summary>
    Word,

    /// <summary>Digits, with the decimal point, sign or per cent sign that belongs to them.</summary>
    Number,

    /// <summary>Punctuation and symbols.</summary>
    Punctuation,

    /// <summary>Latin letters, with digits among them (<c>PM2</c>, <c>B2B</c>).</summary>
    Latin,

    /// <summary>White space, line breaks included.</summary>
    Space,

    /// <summary>A word or term that the caller gave, whole whatever it holds.</summary>
    Term,
}
