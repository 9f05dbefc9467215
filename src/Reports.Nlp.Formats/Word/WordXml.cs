using System.Xml;

namespace Reports.Nlp.Formats.Word;

/// <summary>Opens the XML of a part without document types, external references, or more of it than the limits allow.</summary>
internal static class WordXml
{
    public static XmlReader Open(Stream part, ReportFileOptions options) => XmlReader.Create(part, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = options.MaxUnpackedBytes,
        CloseInput = true,
    });

    /// <summary>Moves on to the next node, within the limit of depth.</summary>
    public static bool Read(XmlReader reader, ReportFileOptions options)
    {
        if (!reader.Read()) return false;
        if (reader.Depth > options.MaxDepth) throw LimitFaults.TooDeep(options.MaxDepth);
        return true;
    }

    /// <summary>Whether the element is of the vocabulary of word processing, in its transitional or strict form.</summary>
    public static bool IsWord(XmlReader reader) => reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal);

    /// <summary>The attribute <c>w:val</c> and its like, whatever prefix and namespace it was written with.</summary>
    public static string? Attribute(XmlReader reader, string name)
    {
        if (!reader.HasAttributes) return null;
        string? value = null;
        while (reader.MoveToNextAttribute())
            if (reader.LocalName == name) value = reader.Value;
        reader.MoveToElement();
        return value;
    }

    /// <summary>Whether a property that is either there or not (<c>w:b</c>) is on.</summary>
    public static bool IsOn(XmlReader reader) => Attribute(reader, "val") is not ("0" or "false" or "off" or "none");
}
