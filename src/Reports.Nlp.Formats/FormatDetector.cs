namespace Reports.Nlp.Formats;

/// <summary>Tells what a file is by its content.</summary>
internal static class FormatDetector
{
    private const int HeadBytes = 1024;
    private const int HeadCharacters = 4096;

    /// <summary>The format of a file that is no text; null for text and whatever else.</summary>
    public static FileFormat? Package(ReadOnlySpan<byte> bytes)
    {
        // Some writers put a few bytes before the mark of a PDF; readers of all makes let them.
        if (bytes[..Math.Min(bytes.Length, HeadBytes)].IndexOf("%PDF-"u8) is >= 0 and var at && (at == 0 || !LooksLikeText(bytes[..at]))) return FileFormat.Pdf;
        return bytes.StartsWith("PK\x03\x04"u8) && bytes.IndexOf("word/"u8) >= 0 ? FileFormat.Word : null;
    }

    /// <summary>The format of a text.</summary>
    public static FileFormat Text(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, HeadCharacters)).TrimStart();
        if (IsHtml(head)) return FileFormat.Html;
        return IsMarkdown(text) ? FileFormat.Markdown : FileFormat.Text;
    }

    private static bool LooksLikeText(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
            if (b >= 0x20) return true;
        return false;
    }

    /// <summary>A page begins with markup; tags that stray into a text do not make one of it.</summary>
    private static bool IsHtml(ReadOnlySpan<char> head)
    {
        if (head.IsEmpty || head[0] != '<') return false;
        while (head.StartsWith("<!--") || head.StartsWith("<?"))
        {
            var close = head.IndexOf(head[1] == '!' ? "-->" : ">");
            if (close < 0) return false;
            head = head[(close + 1)..].TrimStart("->").TrimStart();
        }

        foreach (var opening in (ReadOnlySpan<string>)["<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<p", "<table", "<article", "<section", "<main", "<h1", "<h2", "<h3", "<style", "<script", "<link", "<span", "<font", "<center", "<ul", "<ol"])
        {
            if (!head.StartsWith(opening, StringComparison.OrdinalIgnoreCase) || head.Length <= opening.Length) continue;
            var next = head[opening.Length];
            if (next is '>' or '/' || char.IsWhiteSpace(next)) return true;
        }

        return false;
    }

    private static bool IsMarkdown(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length < 3) continue;
            var hashes = line.IndexOfAnyExcept('#');
            if (hashes is >= 1 and <= 6 && line[hashes] == ' ') return true;
            if (line.StartsWith("**") || line.StartsWith("[^") || line.StartsWith("===") || line.StartsWith("```")) return true;
        }

        return false;
    }
}
