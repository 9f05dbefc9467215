using System.Buffers;

namespace Reports.Nlp.Text;

/// <summary>Writes rows of CSV as RFC 4180 has them, safe to open in a spreadsheet.</summary>
internal static class CsvRow
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    // Spreadsheets set to Chinese or Japanese take the full-width signs for formulas too.
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>Writes one row; a cell that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
    public static void Write(TextWriter writer, params ReadOnlySpan<string?> cells) => Write(writer, cells, -1);

    /// <summary>Writes one row whose cell at <paramref name="number"/> is a number of ours, which stays one where it is below zero.</summary>
    public static void Write(TextWriter writer, ReadOnlySpan<string?> cells, int number)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) writer.Write(',');
            if (i == number) writer.Write(cells[i]);
            else Cell(writer, cells[i] ?? "");
        }

        writer.Write("\r\n");
    }

    private static void Cell(TextWriter writer, string text)
    {
        if (text.Length > 0 && Formula.Contains(text[0])) text = "'" + text;
        if (!text.AsSpan().ContainsAny(Special))
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
