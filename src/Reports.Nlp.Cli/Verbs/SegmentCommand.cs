using System.CommandLine;
using System.Text;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Segmentation;
using Reports.Nlp.Text;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>segment</c>: cuts text into words, line by line.</summary>
internal static class SegmentCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Command Create(Messages say, VerbSymbols symbols)
    {
        var input = new PathArgument<string>("INPUT") { Description = say.Symbols.Text, DefaultValueFactory = _ => "-" };
        var userWords = new PathOption<FileInfo?>("--user-words") { Description = say.Symbols.UserWords, HelpName = "FILE" };
        var noModel = VerbSymbols.Switch("--no-hmm", say.Symbols.NoHmm);
        var mode = symbols.Choice("--mode", say.Symbols.Mode, "precise", "precise", "search", "full");
        var separator = new Option<string>("--separator") { Description = say.Symbols.Separator, DefaultValueFactory = _ => " / " };
        var limits = new ReadingOptions(say, symbols);
        var output = symbols.Output();
        var command = new Verb("segment", say.Help.Segment, "reports-nlp segment report.txt --user-words words.txt") { input, userWords, noModel, mode, separator, output };
        limits.AddForText(command);
        command.SetAction(parse =>
        {
            var name = parse.GetRequiredValue(input);
            var errors = new InputErrors(say);
            errors.Try(() =>
            {
                var reading = limits.Of(parse);
                var text = Read(name, reading);
                var lexicon = Lexicon.Default;
                var words = parse.GetValue(userWords);
                if (words is not null) lexicon = With(lexicon, words, reading);
                var segmenter = new LexiconSegmenter(lexicon, new() { UseCharacterModel = !parse.GetValue(noModel) });
                string[] inputs = words is null ? [name] : [name, words.FullName];
                OutputFile.Write(parse.GetValue(output), inputs, stream => Write(text, segmenter, parse.GetRequiredValue(mode), parse.GetRequiredValue(separator), stream, reading.Cancellation), reading.Cancellation);
            });
            return errors.ExitCode;
        });
        return command;
    }

    // What is UTF-8 comes out byte for byte: the byte order mark stays, a character of the first line like any other.
    private static string Read(string name, Reading reading)
    {
        var bytes = InputFile.ReadBytes(name, reading.Files.MaxBytes, reading.Cancellation);
        if (bytes.Length == 0) throw new ToolFault(say => say.EmptyText(name));
        return ToolFault.Named(name, () => System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : TextDecoder.Decode(bytes, new() { ReplaceInvalid = reading.Files.ReplaceInvalid }).Text);
    }

    private static Lexicon With(Lexicon lexicon, FileInfo words, Reading reading) => ToolFault.Named(words.ToString(), () =>
    {
        try
        {
            var bytes = InputFile.ReadBytes(words, reading.Files.MaxBytes, reading.Cancellation);
            using var reader = new StreamReader(new MemoryStream(bytes), Utf8);
            return lexicon.WithUserDictionary(reader, new() { MaxCharacters = reading.Files.MaxBytes });
        }
        catch (DecoderFallbackException fault)
        {
            throw new ToolFault(say => say.At(words.ToString(), say.NotUtf8), fault);
        }
    });

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
