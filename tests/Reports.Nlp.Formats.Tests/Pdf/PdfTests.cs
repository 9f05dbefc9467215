using System.Text;

using Reports.Nlp.Formats.Tests.Making;

namespace Reports.Nlp.Formats.Tests.Pdf;

public sealed class PdfTests
{
    [Fact]
    public void Page_numbers_and_running_heads_are_gone()
    {
        string[] words = ["Alpha", "Beta", "Gamma", "Delta"];
        var pages = words.Select((word, i) => $"Annual Report\n\n{word} is a line of this page that reads on\nand ends here.\n\n- {i + 1} -").ToArray();
        var text = ReportFile.Read(PlainPdf.Make(pages), "report").Text;
        Assert.DoesNotContain("Annual", text, StringComparison.Ordinal);
        Assert.DoesNotContain("- 1 -", text, StringComparison.Ordinal);
        foreach (var word in words) Assert.Contains(word, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_text_is_refused() =>
        Assert.Contains("run text recognition", Assert.Throws<InvalidDataException>(() => ReportFile.Read(PlainPdf.Make(""), "scan")).Message, StringComparison.Ordinal);

    [Fact]
    public void Too_many_pages_are_refused()
    {
        var fault = Assert.Throws<InvalidDataException>(() => ReportFile.Read(PlainPdf.Make("a", "b", "c"), "long", new ReportFileOptions { MaxPages = 2 }, CancellationToken.None));
        Assert.Contains("3 pages; at most 2 are read", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reading_can_be_stopped()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => ReportFile.Read(PlainPdf.Make("a"), "stopped", ReportFileOptions.Default, source.Token));
    }

    [Fact]
    public void A_file_too_large_is_refused_unread() =>
        Assert.Equal("11 bytes; at most 10 are read", Assert.Throws<InvalidDataException>(() => ReportFile.Read(Encoding.UTF8.GetBytes("12345678901"), "large", new ReportFileOptions { MaxBytes = 10 }, CancellationToken.None)).Message);
}
