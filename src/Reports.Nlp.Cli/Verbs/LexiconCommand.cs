using System.CommandLine;

using Reports.Nlp.Cli.Languages;
using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>lexicon build</c>: compiles a word list and a character model into the file that the library uses in place.</summary>
internal static class LexiconCommand
{
    public static Command Create(Messages say, VerbSymbols symbols) => new("lexicon", say.Help.Lexicon) { Build(say, symbols) };

    private static Verb Build(Messages say, VerbSymbols symbols)
    {
        var dictionary = new PathOption<FileInfo>("--dictionary") { Description = say.Symbols.Dictionary, HelpName = "FILE", Required = true };
        var model = new PathOption<DirectoryInfo>("--model") { Description = say.Symbols.CharacterModel, HelpName = "FOLDER", Required = true };
        var output = VerbSymbols.Output(say.Symbols.Lexicon);
        var command = new Verb("build", say.Help.LexiconBuild, "reports-nlp lexicon build --dictionary dict.txt --model finalseg -o lexicon.bin") { dictionary, model, output };
        command.SetAction(parse =>
        {
            var errors = new InputErrors(say);
            var (words, folder) = (parse.GetRequiredValue(dictionary), parse.GetRequiredValue(model));
            errors.Try(() =>
            {
                var lexicon = LexiconCompiler.Compile(words.FullName, folder.FullName);
                string[] inputs = [words.FullName, .. folder.Exists ? folder.EnumerateFiles().Select(file => file.FullName) : []];
                OutputFile.Write(parse.GetRequiredValue(output), inputs, stream => stream.Write(lexicon), ToolInvocation.CancellationOf(parse));
            });
            return errors.ExitCode;
        });
        return command;
    }
}
