using System.CommandLine;

using Reports.Nlp.Segmentation;

namespace Reports.Nlp.Cli.Verbs;

/// <summary><c>lexicon build</c>: compiles a word list and a character model into the file that the library uses in place.</summary>
internal static class LexiconCommand
{
    public static Command Create() => new("lexicon", "Compiles lexicons.") { Build() };

    private static Command Build()
    {
        var dictionary = new Option<FileInfo>("--dictionary") { Description = "Words with frequency and tag, one a line, as in jieba's dict.txt.", Required = true };
        var model = new Option<DirectoryInfo>("--model") { Description = "Folder with prob_start.py, prob_trans.py and prob_emit.py (jieba's finalseg).", Required = true };
        var output = new Option<FileInfo>("--output", "-o") { Description = "The compiled lexicon.", Required = true };
        var command = new Command("build", "Compiles a word list and a character model in jieba's formats. The same sources give the same bytes.\nExample: reports-nlp lexicon build --dictionary dict.txt --model finalseg -o lexicon.bin") { dictionary, model, output };
        command.SetAction(parse =>
        {
            var (words, folder) = (parse.GetRequiredValue(dictionary), parse.GetRequiredValue(model));
            try
            {
                var lexicon = LexiconCompiler.Compile(words.FullName, folder.FullName);
                string[] inputs = [words.FullName, .. folder.Exists ? folder.EnumerateFiles().Select(file => file.FullName) : []];
                OutputFile.Write(parse.GetRequiredValue(output), inputs, stream => stream.Write(lexicon), ToolInvocation.CancellationOf(parse));
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
}
