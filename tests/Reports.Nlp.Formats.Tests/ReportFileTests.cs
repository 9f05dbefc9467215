namespace Reports.Nlp.Formats.Tests;

public sealed class ReportFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reports-nlp-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_path_reads_as_its_bytes_do()
    {
        var path = Write("page.html", "<!doctype html><html><body><h1>青岚区2024年政府工作报告</h1><p>推进“五助”服务。</p></body></html>");
        var (read, bytes) = (ReportFile.Read(path), ReportFile.Read(File.ReadAllBytes(path), "page.html"));
        Assert.Equal((bytes.Name, bytes.Format, bytes.Text, bytes.Sha256), (read.Name, read.Format, read.Text, read.Sha256));
    }

    [Fact]
    public void A_fault_names_the_path()
    {
        var path = Write("large.txt", "青岚区2024年政府工作报告");
        var fault = Assert.Throws<InvalidDataException>(() => ReportFile.Read(path, new ReportFileOptions { MaxBytes = 8 }, CancellationToken.None));
        Assert.StartsWith(path + ": ", fault.Message, StringComparison.Ordinal);
        Assert.Throws<FileNotFoundException>(() => ReportFile.Read(Path.Combine(_folder, "none.txt")));
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
