namespace Reports.Nlp.Cli.Languages;

/// <summary>What each argument and option is for.</summary>
internal abstract class SymbolMessages
{
    public abstract string Help { get; }
    public abstract string Version { get; }
    public abstract string Language { get; }

    public abstract string Reports { get; }
    public abstract string Output { get; }
    public abstract string Recursive { get; }
    public abstract string Jobs { get; }
    public abstract string Glossaries { get; }
    public abstract string NoBuiltIn { get; }
    public abstract string ThemeModel { get; }
    public abstract string NoThemes { get; }
    public abstract string ByteOrderMark { get; }

    public abstract string MaxSize { get; }
    public abstract string MaxUnpacked { get; }
    public abstract string MaxEntries { get; }
    public abstract string MaxMentions { get; }
    public abstract string MaxSenses { get; }
    public abstract string MaxRows { get; }
    public abstract string Replace { get; }

    public abstract string AnnotateFormat { get; }
    public abstract string What { get; }
    public abstract string MinConfidence { get; }
    public abstract string Tokens { get; }
    public abstract string Input { get; }

    public abstract string CompareFormat { get; }
    public abstract string CompareWhat { get; }
    public abstract string ChosenTerm { get; }
    public abstract string Top { get; }

    public abstract string Paragraphs { get; }
    public abstract string Model { get; }
    public abstract string MeasuredRows { get; }
    public abstract string Against { get; }
    public abstract string NoBaselines { get; }
    public abstract string EvaluateFormat { get; }
    public abstract string TaughtRows { get; }
    public abstract string AddedRows { get; }
    public abstract string TrainedModel { get; }

    public abstract string Term { get; }
    public abstract string Region { get; }
    public abstract string Year { get; }

    public abstract string GlossaryFile { get; }
    public abstract string GlossaryFileList { get; }
    public abstract string ExportFormat { get; }
    public abstract string Quiet { get; }

    public abstract string LintFormat { get; }
    public abstract string Strict { get; }
    public abstract string LintNoBuiltIn { get; }

    public abstract string Text { get; }
    public abstract string UserWords { get; }
    public abstract string NoHmm { get; }
    public abstract string Mode { get; }
    public abstract string Separator { get; }
    public abstract string Dictionary { get; }
    public abstract string CharacterModel { get; }
    public abstract string Lexicon { get; }

    public abstract string Schema { get; }
    public abstract string Shell { get; }
}
