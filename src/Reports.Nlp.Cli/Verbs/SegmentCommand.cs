using System.CommandLine;
using System.Text;

using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>segment</c>: cuts text into words, line by line.</summary>
internal static class SegmentCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = "A text file, UTF-8 or what else annotate reads; - or nothing is standard input.", DefaultValueFactory = _ => "-" };
        var userWords = new Option<FileInfo>("--user-words") { Description = "Words and terms to keep whole, in the format of jieba's user dictionary: word [frequency] [tag], one a line." };
        var noModel = new Option<bool>("--no-hmm") { Description = "Leave characters single that the lexicon does not join." };
        var mode = new Option<string>("--mode") { Description = "precise, search or full, as in jieba.", DefaultValueFactory = _ => "precise" };
        var separator = new Option<string>("--separator") { Description = "What stands between two tokens.", DefaultValueFactory = _ => " / " };
        var output = new Option<FileInfo>("--output", "-o") { Description = "File to write to; standard output without it." };
        var limits = new ReadingOptions();
        mode.AcceptOnlyFromAmong("precise", "search", "full");

        var command = new Command("segment", "Cuts text into words: one line out for each line in.\nExample: reports-nlp segment report.txt --user-words words.txt") { input, userWords, noModel, mode, separator, output };
        limits.AddForText(command);
        command.SetAction(parse =>
        {
            var name = parse.GetRequiredValue(input);
            try
            {
                var reading = limits.Of(parse);
                var text = Read(name, reading);
                var lexicon = Lexicon.Default;
                var words = parse.GetValue(userWords);
                if (words is not null) lexicon = With(lexicon, words);
                var segmenter = new LexiconSegmenter(lexicon, new() { UseCharacterModel = !parse.GetValue(noModel) });
                string[] inputs = words is null ? [name] : [name, words.FullName];
                OutputFile.Write(parse.GetValue(output), inputs, stream => Write(text, segmenter, parse.GetRequiredValue(mode), parse.GetRequiredValue(separator), stream, reading.Cancellation), reading.Cancellation);
                return 0;
            }
            catch (Exception fault) when (InputFile.IsBadInput(fault))
            {
                Console.Error.WriteLine(fault.Message);
                return 1;
            }
        });
        return command;
    }

    // What is UTF-8 comes out byte for byte: the byte order mark stays, a character of the first line like any other.
    private static string Read(string name, Reading reading)
    {
        var bytes = InputFile.ReadBytes(name, reading.Files.MaxBytes, reading.Cancellation);
        if (bytes.Length == 0) throw new InvalidDataException($"{name}: empty; wanted text");
        try
        {
            return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : TextDecoder.Decode(bytes, new() { ReplaceInvalid = reading.Files.ReplaceInvalid }).Text;
        }
        catch (InvalidDataException fault)
        {
            throw new InvalidDataException($"{name}: {fault.Message}", fault);
        }
    }

    private static Lexicon With(Lexicon lexicon, FileInfo words)
    {
        try
        {
            using var reader = new StreamReader(words.FullName, Utf8);
            return lexicon.WithUserDictionary(reader);
        }
        catch (Exception fault) when (fault is InvalidDataException or DecoderFallbackException)
        {
            throw new InvalidDataException($"{words}: {fault.Message}", fault);
        }
    }

    private static void Write(string text, LexiconSegmenter segmenter, string mode, string separator, Stream stream, CancellationToken cancellation)
    {
        using var writer = new StreamWriter(stream, Utf8, 1 << 16, leaveOpen: true);
        var tokens = new List<Token>();
        for (var start = 0; start < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = text.IndexOf('\n', start);
            var line = text.AsSpan(start, (end < 0 ? text.Length : end) - start);
            tokens.Clear();
            if (mode == "search") segmenter.SegmentForSearch(line, 0, tokens);
            else if (mode == "full") segmenter.SegmentFull(line, 0, tokens);
            else segmenter.Segment(line, 0, tokens);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (i > 0) writer.Write(separator);
                writer.Write(line[tokens[i].Span.Start..tokens[i].Span.End]);
            }

            if (end < 0) return;
            writer.Write('\n');
            start = end + 1;
        }
    }
}
