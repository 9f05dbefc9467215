namespace Reports.Nlp.Cli.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishHelp : HelpMessages
{
    public override string Usage => "Usage:";
    public override string Arguments => "Arguments:";
    public override string Options => "Options:";
    public override string Verbs => "Commands:";
    public override string Example => "Example:";
    public override string VerbPlace => "[command]";
    public override string OptionsPlace => "[options]";
    public override string Required => "(REQUIRED)";
    public override string Default(string value) => $"[default: {value}]";

    public override string Tool => "Reads Chinese government reports: structure, words, glossaries, abbreviations with meaning and source.";
    public override string Annotate => "Reads reports and explains their abbreviations: structure, mentions with meaning and source, what nobody defines.";
    public override string Classify => "Names the theme of paragraphs, one JSON line out for each one in.";
    public override string Compare => "Sets reports side by side, over years or places: share of text by theme, terms new, gone, kept and changed, targets with their results.";
    public override string Completion => "Writes a script that completes verbs, options and their values in a shell.";
    public override string Evaluate => "Measures a theme model on rows whose themes are known.";
    public override string Explain => "Explains a term for a region and a year: the meaning there and then, its source, the other senses.";
    public override string Glossary => "Harvests, lists, searches, merges and exports glossaries.";
    public override string GlossaryExport => "Writes a glossary as CSV, SKOS (Turtle), TBX, Markdown, jieba's user dictionary or Solr synonyms.";
    public override string GlossaryFind => "Shows every sense of a term, with members and source.";
    public override string GlossaryHarvest => "Makes a glossary of the terms that reports explain in their lists of terms and in their text.";
    public override string GlossaryList => "Lists the terms of a glossary file: term, kind, document, definition, tab-separated.";
    public override string GlossaryMerge => "Makes one glossary of several; every sense keeps its source, and terms explained differently are named.";
    public override string Lexicon => "Compiles lexicons.";
    public override string LexiconBuild => "Compiles a word list and a character model in jieba's formats. The same sources give the same bytes.";
    public override string Lint => "Checks the abbreviations of reports: undefined, unused, call-outs without notes, two spellings.";
    public override string Schema => "Writes the JSON Schema of a shape that other verbs write or read.";
    public override string Segment => "Cuts text into words: one line out for each line in.";
    public override string Train => "Learns themes from labelled paragraphs, and measures what was learned by cross-validation.";
}
