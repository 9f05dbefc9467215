namespace Reports.Nlp.Cli.Languages.English;

/// <inheritdoc/>
internal sealed class EnglishSymbols : SymbolMessages
{
    public override string Help => "Show this help.";
    public override string Version => "Show the version.";
    public override string Language => "Language of messages, tables and pages. Default: that of the locale for messages and tables, zh for pages.";

    public override string Reports => "Reports, or folders of them; - is standard input.";
    public override string Output => "File to write to, whole or not at all; standard output without it.";
    public override string Recursive => "Open folders inside folders.";
    public override string Jobs => "Reports to work on at a time. Default: one a processor.";
    public override string Glossaries => "A glossary file (JSON) to resolve with; may be given several times.";
    public override string NoBuiltIn => "Leave the built-in glossary out.";
    public override string ThemeModel => "A theme model made by train. Default: the one that travels with the tool.";
    public override string NoThemes => "Do not tell themes.";
    public override string ByteOrderMark => "Begin csv with a byte order mark, which Excel needs.";

    public override string MaxSize => "Refuse inputs of more bytes than this, such as 500K or 64M.";
    public override string MaxUnpacked => "Refuse Word files that unpack to more bytes than this.";
    public override string MaxEntries => "Refuse reports that explain more terms than this, and glossary files that hold more.";
    public override string MaxMentions => "Refuse reports with more abbreviations in them than this.";
    public override string MaxSenses => "Refuse reports by which a term has more explanations in all inputs than this.";
    public override string MaxRows => "Refuse files of more rows than this.";
    public override string Replace => "invalid: read files with bytes that are no text, each fault as U+FFFD; they are refused otherwise.";

    public override string AnnotateFormat => "What to write. Default: text on a terminal, json elsewhere.";
    public override string What => "What csv is about.";
    public override string MinConfidence => "Leave out mentions below this confidence, from 0 to 1.";
    public override string Tokens => "Write tokens too.";
    public override string Input => "jsonl: a document a line, {\"name\": …, \"text\": …}, each on its own.";

    public override string CompareFormat => "table for people, csv for pandas, R or Excel, html with plots.";
    public override string CompareWhat => "What csv is about: panel, one row for each report and theme, term or indicator; targets, each beside its result.";
    public override string ChosenTerm => "A word to count in each report, letter for letter; may be given several times.";
    public override string Top => "Terms that the table shows of each kind, and targets of each place.";

    public override string Paragraphs => "A UTF-8 file of JSON lines with text, and id and headings where known; - or nothing is standard input.";
    public override string Model => "A model that train made; the shipped one without it.";
    public override string MeasuredRows => "Rows to measure on: tables as for train, or JSON lines with theme and text.";
    public override string Against => "Rows to make the baselines from; without it, those of the shipped model, where the themes are its.";
    public override string NoBaselines => "Measure the model alone.";
    public override string EvaluateFormat => "table for people, json for programs, html with the confusion matrix.";
    public override string TaughtRows => "Rows to learn from, whose themes are then the model's: tables with the columns theme, also, headings, text. Without it, the rows that made the shipped model.";
    public override string AddedRows => "Rows to put on top of those, of the same themes.";
    public override string TrainedModel => "The model. Its figures are written beside it, under its name and .scores.json.";

    public override string Term => "A term or its short form; quotation marks, spaces, width and traditional characters do not matter.";
    public override string Region => "The region of the text in question: 天津市河西区, or 河西区 where no other bears the name.";
    public override string Year => "The year of the text in question.";

    public override string GlossaryFile => "A glossary file; - is standard input.";
    public override string GlossaryFileList => "Glossary files; - is standard input.";
    public override string ExportFormat => "The format to write.";
    public override string Quiet => "Keep what was noticed in the lists of terms to yourself.";

    public override string LintFormat => "text (file:line: severity code: message) or json.";
    public override string Strict => "End with exit code 3 where a warning or an error was found.";
    public override string LintNoBuiltIn => "Let terms count as explained only where the report or a given glossary explains them.";

    public override string Text => "A text file, UTF-8 or what else annotate reads; - or nothing is standard input.";
    public override string UserWords => "Words and terms to keep whole, in the format of jieba's user dictionary: word [frequency] [tag], one a line.";
    public override string NoHmm => "Leave characters single that the lexicon does not join.";
    public override string Mode => "precise, search or full, as in jieba.";
    public override string Separator => "What stands between two tokens.";
    public override string Dictionary => "Words with frequency and tag, one a line, as in jieba's dict.txt.";
    public override string CharacterModel => "Folder with prob_start.py, prob_trans.py and prob_emit.py (jieba's finalseg).";
    public override string Lexicon => "The compiled lexicon.";

    public override string Schema => "The shape; without it, the names of all.";
    public override string Shell => "The shell to write for.";
}
