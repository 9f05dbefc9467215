using System.Diagnostics;

namespace Reports.Nlp.Formats.Tests.Making;

/// <summary>Prints web pages to PDF with Chromium.</summary>
internal static class PrintedPdf
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    /// <summary>The browser, or null where there is none.</summary>
    public static string? Browser { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    public static bool HasChineseFont { get; } = new[] { "/usr/share/fonts/opentype/noto", "/usr/share/fonts/truetype/wqy", "/usr/share/fonts/truetype/arphic" }
        .Any(folder => Directory.Exists(folder) && Directory.EnumerateFiles(folder).Any(f => f.Contains("CJK", StringComparison.Ordinal) || f.Contains("wqy", StringComparison.Ordinal) || f.Contains("um", StringComparison.Ordinal)));

    /// <summary>Prints a page with the browser's running heads: date, title, address, page of pages.</summary>
    public static byte[] Print(string html)
    {
        var folder = Directory.CreateTempSubdirectory("reports-nlp-pdf-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            var output = Path.Combine(folder.FullName, "page.pdf");
            File.WriteAllText(page, html);
            var start = new ProcessStartInfo(Browser!)
            {
                ArgumentList = { "--headless=new", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(folder.FullName, "profile")}", $"--print-to-pdf={output}", new Uri(page).AbsoluteUri },
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(60_000))
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException("Chromium did not print the page within a minute.");
            }

            return File.ReadAllBytes(output);
        }
        finally
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (IOException)
            {
                // The browser may still write to its profile; the folder of temporary files is emptied anyway.
            }
        }
    }
}
