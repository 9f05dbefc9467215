using System.Globalization;
using System.Text;
using System.Xml;

namespace Reports.Nlp.Glossaries;

/// <summary>Writes a glossary as TermBase eXchange, dialect TBX-Basic in DCA style: one concept entry a sense.</summary>
/// <remarks>
/// Data categories: <c>definition</c> with its <c>source</c>, <c>termType</c> (fullForm, shortForm), <c>note</c> for members.
/// Stateless, so safe to use from any number of threads. Source: ISO 30042:2019, Management of terminology resources — TermBase
/// eXchange.
/// </remarks>
public static class GlossaryTbx
{
    private const string Namespace = "urn:iso:std:iso:30042:ed-2";
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Writes all senses in the order of the glossary.</summary>
    /// <param name="glossary">The glossary.</param>
    /// <param name="output">Where to; the declaration says UTF-8, so write UTF-8 to files.</param>
    public static void Write(Glossary glossary, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(glossary);
        ArgumentNullException.ThrowIfNull(output);
        output.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CloseOutput = false });
        xml.WriteStartElement("tbx", Namespace);
        xml.WriteAttributeString("style", "dca");
        xml.WriteAttributeString("type", "TBX-Basic");
        xml.WriteAttributeString("xml", "lang", XmlNamespace, "zh");
        Header(xml);
        xml.WriteStartElement("text", Namespace);
        xml.WriteStartElement("body", Namespace);
        for (var i = 0; i < glossary.Senses.Count; i++) Concept(xml, glossary.Senses[i], i + 1);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.Flush();
        output.Write('\n');
    }

    private static void Header(XmlWriter xml)
    {
        xml.WriteStartElement("tbxHeader", Namespace);
        xml.WriteStartElement("fileDesc", Namespace);
        xml.WriteStartElement("sourceDesc", Namespace);
        xml.WriteElementString("p", Namespace, "Terms harvested from Chinese government reports by Reports.Nlp");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("encodingDesc", Namespace);
        xml.WriteStartElement("p", Namespace);
        xml.WriteAttributeString("type", "XCSURI");
        xml.WriteString("TBXXCS.xcs");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Concept(XmlWriter xml, Sense sense, int number)
    {
        xml.WriteStartElement("conceptEntry", Namespace);
        xml.WriteAttributeString("id", $"c{number.ToString(CultureInfo.InvariantCulture)}");
        xml.WriteStartElement("descripGrp", Namespace);
        xml.WriteStartElement("descrip", Namespace);
        xml.WriteAttributeString("type", "definition");
        xml.WriteString(Clean(sense.Definition));
        xml.WriteEndElement();
        if (SourceOf(sense) is { } source)
        {
            xml.WriteStartElement("admin", Namespace);
            xml.WriteAttributeString("type", "source");
            xml.WriteString(Clean(source));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        if (sense.Members is { Count: > 0 } members) xml.WriteElementString("note", Namespace, Clean(string.Join(" | ", members)));
        xml.WriteStartElement("langSec", Namespace);
        xml.WriteAttributeString("xml", "lang", XmlNamespace, "zh");
        Term(xml, sense.Term, sense.Variants.Count > 0 ? "fullForm" : null);
        foreach (var variant in sense.Variants) Term(xml, variant, "shortForm");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Term(XmlWriter xml, string term, string? type)
    {
        xml.WriteStartElement("termSec", Namespace);
        xml.WriteElementString("term", Namespace, Clean(term));
        if (type is not null)
        {
            xml.WriteStartElement("termNote", Namespace);
            xml.WriteAttributeString("type", "termType");
            xml.WriteString(type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string? SourceOf(Sense sense) => sense.From is { } from
        ? string.Join(", ", new[] { from.Document, from.Region, from.Year?.ToString(CultureInfo.InvariantCulture) }.Where(part => part is not null))
        : sense.SetOutIn;

    /// <summary>XML 1.0 has no place for control characters and lone surrogates.</summary>
    private static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) result.Append(text[i]);
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) result.Append(text[i]).Append(text[++i]);
            else result.Append('\uFFFD');
        }

        return result.ToString();
    }
}
