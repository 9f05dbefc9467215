using Microsoft.VisualBasic.FileIO;

namespace Reports.Nlp.Tests.Annotation;

/// <summary>Reads CSV with the framework's reader, which is none of ours.</summary>
internal static class CsvTable
{
    /// <summary>Rows as values by column.</summary>
    public static IReadOnlyList<Dictionary<string, string>> Read(string csv)
    {
        using var parser = new TextFieldParser(new StringReader(csv)) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = false };
        parser.SetDelimiters(",");
        var header = parser.ReadFields()!;
        var rows = new List<Dictionary<string, string>>();
        while (!parser.EndOfData)
        {
            var fields = parser.ReadFields()!;
            Assert.Equal(header.Length, fields.Length);
            rows.Add(header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second));
        }

        return rows;
    }
}
