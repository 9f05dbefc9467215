namespace Reports.Nlp.Cli.Languages;

/// <summary>The headings of help pages, and what the tool and each of its verbs do.</summary>
internal abstract class HelpMessages
{
    public abstract string Usage { get; }
    public abstract string Arguments { get; }
    public abstract string Options { get; }
    public abstract string Verbs { get; }
    public abstract string Example { get; }

    /// <summary>Stands for verbs and options in a usage line.</summary>
    public abstract string VerbPlace { get; }
    public abstract string OptionsPlace { get; }

    public abstract string Required { get; }
    public abstract string Default(string value);

    public abstract string Tool { get; }
    public abstract string Annotate { get; }
    public abstract string Classify { get; }
    public abstract string Compare { get; }
    public abstract string Completion { get; }
    public abstract string Evaluate { get; }
    public abstract string Explain { get; }
    public abstract string Glossary { get; }
    public abstract string GlossaryExport { get; }
    public abstract string GlossaryFind { get; }
    public abstract string GlossaryHarvest { get; }
    public abstract string GlossaryList { get; }
    public abstract string GlossaryMerge { get; }
    public abstract string Lexicon { get; }
    public abstract string LexiconBuild { get; }
    public abstract string Lint { get; }
    public abstract string Schema { get; }
    public abstract string Segment { get; }
    public abstract string Train { get; }
}
