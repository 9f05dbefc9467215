using System.Text;

using Reports.Nlp.Text;
using Reports.Nlp.Themes;

namespace Reports.Nlp.Cli;

/// <summary>Opens the theme models and tables that verbs name.</summary>
internal static class ThemeFiles
{
    /// <summary>The classifier of a model file, or the shipped one where none is named.</summary>
    public static ThemeClassifier Model(FileInfo? file)
    {
        if (file is null) return ThemeClassifier.Default;
        using var stream = file.OpenRead();
        return ThemeClassifier.Load(stream, file.ToString());
    }

    /// <summary>Ids of a classifier's themes with their names; none where it says nothing of names.</summary>
    public static KeyValuePair<string, string>[] Names(IThemeClassifier? classifier, DisplayLanguage language) => classifier is ThemeClassifier { Taxonomy: var taxonomy }
        ? [.. taxonomy.Themes.Select(theme => KeyValuePair.Create(theme.Id, language is DisplayLanguage.English ? theme.EnglishName : theme.ChineseName))]
        : [];

    /// <summary>The rows of tables, or of JSON lines with theme and text, one file after the other.</summary>
    /// <param name="files">The files.</param>
    /// <param name="reading">How much each may hold.</param>
    public static List<ThemeExample> Tables(IEnumerable<FileInfo> files, Reading reading)
    {
        var rows = new List<ThemeExample>();
        foreach (var file in files)
        {
            var bytes = InputFile.ReadBytes(file, reading.Files.MaxBytes, reading.Cancellation);
            using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            try
            {
                if (reader.Peek() == '{') rows.AddRange(Lines(reader, file.ToString(), reading.Tables.MaxRows));
                else rows.AddRange(ThemeTable.Read(reader, file.ToString(), reading.Tables));
            }
            catch (DecoderFallbackException fault)
            {
                throw new ToolFault(say => say.At(file.ToString(), say.NotUtf8), fault);
            }
        }

        return rows;
    }

    private static IEnumerable<ThemeExample> Lines(StreamReader reader, string name, int mostRows)
    {
        var rows = 0;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var at = number;
            if (rows++ == mostRows) throw new ToolFault(say => say.At(name, at, say.TooManyRows(mostRows)));
            yield return ThemeJson.Example(line, name, number);
        }
    }
}
