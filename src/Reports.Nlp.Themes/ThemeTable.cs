using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using Reports.Nlp.Text;

namespace Reports.Nlp.Themes;

/// <summary>Reads rows to train or test with: the columns theme, also, headings and text, divided by tabs, under a header line.</summary>
/// <remarks><c>also</c> holds further themes that count as right, by comma; <c>headings</c> are joined by <c> &gt; </c>, outermost first; both may be
/// empty. Linear in the table. Stateless, so safe to use from any number of threads.</remarks>
public static class ThemeTable
{
    private const string Header = "theme\talso\theadings\ttext";
    private const int Columns = 4;
    private const string ResourceFolder = "Training/";

    private static readonly Lazy<IReadOnlyList<ThemeExample>> Shipped = new(ReadShipped);

    /// <summary>The rows that made the shipped model, file by file; read once, at first use, in some tens of milliseconds.</summary>
    public static IReadOnlyList<ThemeExample> TrainingSet => Shipped.Value;

    /// <summary>Reads a table whose rows may have any themes, within the default limits.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="name">What to call it in messages and in <see cref="ThemeExample.Source"/>.</param>
    /// <returns>Its rows in order; blank lines are passed over.</returns>
    /// <exception cref="InvalidDataException">As in <see cref="Read(TextReader, string, ThemeTableLimits)"/>.</exception>
    public static IReadOnlyList<ThemeExample> Read(TextReader reader, string name) => Read(reader, name, ThemeTableLimits.Default);

    /// <summary>Reads a table whose rows may have any themes.</summary>
    /// <param name="reader">The table.</param>
    /// <param name="name">What to call it in messages and in <see cref="ThemeExample.Source"/>.</param>
    /// <param name="limits">How much it may hold; it is not read further.</param>
    /// <returns>Its rows in order; blank lines are passed over.</returns>
    /// <exception cref="InvalidDataException">
    /// The header is missing, a row has another number of columns, no theme or no text, there is no row, or the table exceeds a limit.
    /// </exception>
    public static IReadOnlyList<ThemeExample> Read(TextReader reader, string name, ThemeTableLimits limits)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(limits);
        var lines = new LimitedLines(reader, name, limits.MaxCharacters, limits.MaxRowCharacters);
        var header = lines.Next()?.TrimStart('\ufeff');
        if (header != Header) throw new InvalidDataException($"{name}(1): found {(header is null ? "nothing" : $"\"{Shorten(header)}\"")}; wanted the header \"theme<TAB>also<TAB>headings<TAB>text\"");
        var rows = new List<ThemeExample>();
        while (lines.Next() is { } text)
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (rows.Count == limits.MaxRows) throw lines.Fault(string.Create(CultureInfo.InvariantCulture, $"more than {limits.MaxRows} rows"));
            rows.Add(ReadRow(text, name, lines.Number));
        }

        return rows.Count > 0 ? rows : throw new InvalidDataException($"{name}: found no row; wanted one at least");
    }

    /// <summary>Holds rows to a taxonomy.</summary>
    /// <param name="examples">The rows.</param>
    /// <param name="taxonomy">The themes they may have.</param>
    /// <exception cref="InvalidDataException">A row has a theme, or accepts one, that is not there.</exception>
    public static void Check(IEnumerable<ThemeExample> examples, ThemeTaxonomy taxonomy)
    {
        ArgumentNullException.ThrowIfNull(examples);
        ArgumentNullException.ThrowIfNull(taxonomy);
        foreach (var example in examples)
            foreach (var theme in example.Also.Prepend(example.Theme))
                if (!taxonomy.Contains(theme))
                    throw new InvalidDataException($"{example.Source}({example.Line}): found the theme \"{Shorten(theme)}\"; wanted one of {string.Join(", ", taxonomy.Themes.Select(t => t.Id))}");
    }

    /// <summary>Hash of rows, by which a model says what it was trained on.</summary>
    /// <param name="examples">The rows, whose order counts; where they were read from does not.</param>
    /// <returns>SHA-256 of the rows as a table without header, lines ended by LF, in lower-case hexadecimal.</returns>
    public static string Hash(IEnumerable<ThemeExample> examples)
    {
        ArgumentNullException.ThrowIfNull(examples);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var e in examples)
            hash.AppendData(Encoding.UTF8.GetBytes($"{e.Theme}\t{string.Join(',', e.Also)}\t{string.Join(" > ", e.Headings)}\t{e.Text}\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ThemeExample ReadRow(string text, string name, int line)
    {
        var cells = text.Split('\t');
        if (cells.Length != Columns) throw new InvalidDataException($"{name}({line}): found {cells.Length} columns; wanted {Columns}: theme, also, headings, text");
        var theme = cells[0].Trim();
        if (theme.Length == 0) throw new InvalidDataException($"{name}({line}): found no theme; wanted one");
        if (string.IsNullOrWhiteSpace(cells[3])) throw new InvalidDataException($"{name}({line}): found an empty text; wanted a paragraph");
        var also = cells[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var headings = cells[2].Split(" > ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(theme, also, headings, cells[3]) { Source = name, Line = line };
    }

    private static List<ThemeExample> ReadShipped()
    {
        var assembly = typeof(ThemeTable).Assembly;
        var rows = new List<ThemeExample>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourceFolder, StringComparison.Ordinal)).Select(n => (Resource: n, Name: n[ResourceFolder.Length..].Replace('\\', '/'))).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource.Resource)!);
            rows.AddRange(Read(reader, resource.Name));
        }

        Check(rows, ThemeTaxonomy.Default);
        return rows;
    }

    private static string Shorten(string text) => text.Length <= 40 ? text : string.Concat(text.AsSpan(0, 40), "…");
}
