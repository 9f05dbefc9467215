namespace Reports.Nlp.Documents.Recognition;

/// <summary>The number that an office gives a document: 津政办函〔2017〕103号.</summary>
/// <param name="Letters">Who gave it, shortened: 津政办函.</param>
/// <param name="Year">The year it was given in.</param>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="End">Where it ends in the line.</param>
internal readonly record struct DocumentNumber(string Letters, int Year, int Start, int End)
{
    private const int MostLetters = 12;

    /// <summary>The first such number in <paramref name="text"/>, or null.</summary>
    public static DocumentNumber? Find(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 7 < text.Length; i++)
        {
            if (text[i] is not ('〔' or '[' or '［' or '（' or '(' or '【') || text[i + 5] is not ('〕' or ']' or '］' or '）' or ')' or '】')) continue;
            if (!int.TryParse(text.Slice(i + 1, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) || year is < 1949 or >= 2100) continue;
            var end = i + 6;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ' ' or '第')) end++;
            if (end == i + 6 || end >= text.Length || text[end] != '号') continue;
            var start = i;
            while (start > 0 && i - start < MostLetters && Text.Characters.IsHan(text[start - 1])) start--;
            if (start < i) return new(text[start..i].ToString(), year, start, end + 1);
        }

        return null;
    }
}
