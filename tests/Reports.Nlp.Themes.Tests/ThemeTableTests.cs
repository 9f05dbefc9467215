namespace Reports.Nlp.Themes.Tests;

public class ThemeTableTests
{
    private const string Header = "theme\talso\theadings\ttext\n";

    [Fact]
    public void Reads_rows_with_what_they_accept_and_where_they_stand()
    {
        var row = Assert.Single(Read(Header + "care\teducation, health\t一、民生 > （二）一老一小\t新增托位三百个。\r\n"));
        Assert.Equal("care", row.Theme);
        Assert.Equal(["education", "health"], row.Also);
        Assert.Equal(["一、民生", "（二）一老一小"], row.Headings);
        Assert.Equal("新增托位三百个。", row.Text);
        Assert.Equal(("mine.tsv", 2), (row.Source, row.Line));
        Assert.True(row.Accepts("health"));
        Assert.False(row.Accepts("welfare"));
    }

    [Theory]
    [InlineData("", "mine.tsv(1): found nothing")]
    [InlineData("text\ttheme\n", "mine.tsv(1): found \"text\ttheme\"")]
    [InlineData(Header, "mine.tsv: found no row")]
    [InlineData(Header + "care\t\t新增托位。\n", "mine.tsv(2): found 3 columns; wanted 4")]
    [InlineData(Header + "care\t\t\t新增托位。\n\n\t\t\t无名。\n", "mine.tsv(4): found no theme")]
    [InlineData(Header + "care\t\t\t  \n", "mine.tsv(2): found an empty text")]
    public void Says_where_a_table_is_wrong(string table, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidDataException>(() => Read(table)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(40, 9, 99, "mine.tsv(2): found more than 40 characters; at most that many are read")]
    [InlineData(99, 1, 99, "mine.tsv(4): found more than 1 rows; at most that many are read")]
    [InlineData(99, 9, 30, "mine.tsv(4): found a line of more than 30 characters; at most that many are read")]
    public void A_table_beyond_a_limit_is_refused_with_the_line(int characters, int rows, int characters1, string message)
    {
        const string Table = Header + "care\t\t\t新增托位三百个。\r\n\ncare\t\t\t新增托位四百个，再新增托位五百个，又新增托位六百个。\n";
        Assert.Equal(2, Read(Table).Count);
        var limits = new ThemeTableLimits { MaxCharacters = characters, MaxRows = rows, MaxRowCharacters = characters1 };
        Assert.Equal(message, Assert.Throws<InvalidDataException>(() => ThemeTable.Read(new StringReader(Table), "mine.tsv", limits)).Message);
    }

    [Fact]
    public void Lines_may_end_in_any_way() =>
        Assert.Equal(["甲", "乙", "丙"], Read("\ufefftheme\talso\theadings\ttext\rcare\t\t\t甲\r\ncare\t\t\t乙\n\rcare\t\t\t丙").Select(row => row.Text));

    [Fact]
    public void A_line_without_end_is_not_read_to_its_end()
    {
        using var endless = new Endless();
        Assert.StartsWith("mine.tsv(1): found a line of more than 1048576", Assert.Throws<InvalidDataException>(() => ThemeTable.Read(endless, "mine.tsv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_which_theme_is_unknown()
    {
        var rows = Read(Header + "care\tcares\t\t新增托位三百个。\n");
        var message = Assert.Throws<InvalidDataException>(() => ThemeTable.Check(rows, ThemeTaxonomy.Default)).Message;
        Assert.StartsWith("mine.tsv(2): found the theme \"cares\"; wanted one of guidance, economy", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hash_is_of_the_rows_and_not_of_their_place()
    {
        var rows = Read(Header + "care\t\t\t新增托位三百个。\n");
        Assert.Equal(ThemeTable.Hash(rows), ThemeTable.Hash(rows.Select(r => r with { Source = "elsewhere", Line = 9 })));
        Assert.NotEqual(ThemeTable.Hash(rows), ThemeTable.Hash(rows.Select(r => r with { Theme = "health" })));
    }

    private static IReadOnlyList<ThemeExample> Read(string table) => ThemeTable.Read(new StringReader(table), "mine.tsv");

    private sealed class Endless : TextReader
    {
        public override int Peek() => 'a';

        public override int Read() => 'a';
    }
}
