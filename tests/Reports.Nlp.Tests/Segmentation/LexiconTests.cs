using System.Security.Cryptography;

using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Tests.Segmentation;

public class LexiconTests
{
    [Fact]
    public void The_built_in_lexicon_knows_words_and_their_frequency()
    {
        Assert.Equal(349_044, Lexicon.Default.WordCount);
        Assert.Equal(60_101_967, Lexicon.Default.TotalFrequency);
        Assert.Equal(34_488, Lexicon.Default.FrequencyOf("北京"));
        Assert.Equal(0, Lexicon.Default.FrequencyOf("清华大"));
        Assert.True(Lexicon.Default.Contains("B超"));
        Assert.False(Lexicon.Default.Contains(""));
    }

    [Fact]
    public void A_lexicon_of_ones_own_is_compiled_loaded_and_cuts()
    {
        using var folder = new TemporaryLexicon("云栖 10 ns\n松溪 10 ns\n云 1\n栖松 9\n");
        var lexicon = Lexicon.Load(new MemoryStream(folder.Compile()));
        Assert.Equal((4, 30L), (lexicon.WordCount, lexicon.TotalFrequency));
        Assert.Equal(["云栖", "松溪", "很", "好"], new LexiconSegmenter(lexicon, new() { UseCharacterModel = false }).Segment("云栖松溪很好").Select(token => token.Span.In("云栖松溪很好")));
    }

    [Fact]
    public void The_same_sources_give_the_same_bytes_in_any_order_of_lines()
    {
        using var one = new TemporaryLexicon("云栖 10\n松溪 10\n云 1\n");
        using var other = new TemporaryLexicon("云 1\n松溪 10\n云栖 10\n");
        Assert.Equal(one.Compile(), one.Compile());
        Assert.Equal(one.Compile(), other.Compile());
    }

    [Fact]
    public void A_word_that_stands_twice_has_its_last_frequency_and_counts_twice_in_the_total()
    {
        using var folder = new TemporaryLexicon("云栖 10\n云栖 3\n");
        var lexicon = Lexicon.Load(new MemoryStream(folder.Compile()));
        Assert.Equal((1, 3L, 13L), (lexicon.WordCount, lexicon.FrequencyOf("云栖"), lexicon.TotalFrequency));
    }

    [Theory]
    [InlineData("云栖\n", "dict.txt(1): found \"云栖\"; wanted a word, a space and a frequency")]
    [InlineData("云栖 10\n松溪 many\n", "dict.txt(2): found \"松溪 many\"; wanted a word, a space and a frequency")]
    [InlineData("云栖 -1\n", "dict.txt(1): found \"云栖 -1\"; wanted a word, a space and a frequency")]
    [InlineData("云栖 0\n", "dict.txt: no word has a frequency above 0")]
    public void A_malformed_word_list_is_refused_with_its_line(string lines, string message)
    {
        using var folder = new TemporaryLexicon(lines);
        Assert.Equal(message, Assert.Throws<InvalidDataException>(folder.Compile).Message);
    }

    [Fact]
    public void A_malformed_model_is_refused_with_its_line()
    {
        using var folder = new TemporaryLexicon("云栖 10\n");
        File.WriteAllText(Path.Combine(folder.Path, "prob_start.py"), "P={'B': -0.5,\n 'E': x}\n");
        Assert.Equal("prob_start.py(2): found \"x\"; wanted a number", Assert.Throws<InvalidDataException>(folder.Compile).Message);
    }

    [Fact]
    public void A_damaged_lexicon_is_refused()
    {
        using var folder = new TemporaryLexicon("云栖 10\n");
        var whole = folder.Compile();
        Assert.Contains("does not begin with RNLPLEX", Fault([]), StringComparison.Ordinal);
        Assert.Contains("its header asks for", Fault(whole[..^1]), StringComparison.Ordinal);
        Assert.Contains("version 7", Fault([.. whole[..8], 7, .. whole[9..]]), StringComparison.Ordinal);
        whole[^1] ^= 1;
        Assert.Contains("hash does not fit", Fault(whole), StringComparison.Ordinal);

        static string Fault(byte[] bytes) => Assert.Throws<InvalidDataException>(() => Lexicon.Load(new MemoryStream(bytes))).Message;
    }

    [Fact]
    public void A_lexicon_with_a_fitting_hash_whose_tables_point_outside_is_refused()
    {
        using var folder = new TemporaryLexicon("云栖 10\n");
        var bytes = folder.Compile();
        bytes.AsSpan(LexiconHeader.Length + 8, 64).Fill(0xF0);
        SHA256.HashData(bytes.AsSpan(LexiconHeader.Length), bytes.AsSpan(LexiconHeader.HashOffset));
        Assert.Contains("points outside", Assert.Throws<InvalidDataException>(() => Lexicon.Load(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_built_in_lexicon_is_what_its_readme_says()
    {
        using var resource = typeof(Lexicon).Assembly.GetManifestResourceStream("Reports.Nlp.lexicon.bin")!;
        var hash = Convert.ToHexStringLower(SHA256.HashData(resource));
        Assert.Contains(hash, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Resources", "README.md")), StringComparison.Ordinal);
        Assert.InRange(resource.Length, 1, 12_000_000);
        resource.Position = 0;
        Assert.Equal(Lexicon.Default.WordCount, Lexicon.Load(resource).WordCount);
    }

    [JiebaFact]
    public void The_built_in_lexicon_is_what_its_builder_makes_of_its_sources()
    {
        using var resource = typeof(Lexicon).Assembly.GetManifestResourceStream("Reports.Nlp.lexicon.bin")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        Assert.True(bytes.ToArray().AsSpan().SequenceEqual(LexiconCompiler.Compile(Path.Combine(Jieba.Folder, "dict.txt"), Path.Combine(Jieba.Folder, "finalseg"))));
    }
}
