using System.Globalization;

namespace Reports.Nlp.Formats;

/// <summary>What a file is told that exceeds a limit.</summary>
internal static class LimitFaults
{
    public static InvalidDataException TooLarge(long bytes, long most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes; at most {most} are read"));

    public static InvalidDataException TooDeep(int most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"elements lie deeper than {most} inside each other; at most that is read"));

    public static InvalidDataException TooMuchUnpacked(long bytes, long most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"unpacks to {bytes} bytes; at most {most} are read"));

    public static InvalidDataException TooManyParts(int parts, int most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{parts} files inside; at most {most} are read"));

    public static InvalidDataException TooManyPages(int pages, int most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{pages} pages; at most {most} are read"));

    public static InvalidDataException TooManyOnPage(int page, int characters, int most) =>
        new(string.Create(CultureInfo.InvariantCulture, $"page {page} holds {characters} characters; at most {most} are read"));
}
