namespace Reports.Nlp.Cli.Languages.Chinese;

/// <inheritdoc/>
internal sealed class ChineseSymbols : SymbolMessages
{
    public override string Help => "显示帮助。";
    public override string Version => "显示版本号。";
    public override string Language => "提示、表格和网页所用的语言：zh 为中文，en 为英文；提示和表格默认随系统语言，网页默认用中文。";

    public override string Reports => "报告文件或文件夹；- 表示标准输入。";
    public override string Output => "输出文件，只在全部完成后写入；不指定则写到标准输出。";
    public override string Recursive => "同时读取下级文件夹。";
    public override string Jobs => "同时处理的报告数；默认与处理器核数相同。";
    public override string Glossaries => "用来解释缩略语的术语表文件（JSON），可多次指定。";
    public override string NoBuiltIn => "不使用内置术语表。";
    public override string ThemeModel => "用 train 训练的主题模型；默认使用自带的模型。";
    public override string NoThemes => "不判断主题。";
    public override string ByteOrderMark => "在 CSV 开头写入字节顺序标记（BOM），供 Excel 识别。";

    public override string MaxSize => "输入文件的大小上限，如 500K 或 64M；超过则不读取。";
    public override string MaxUnpacked => "Word 文件解压后的大小上限；超过则不读取。";
    public override string MaxEntries => "一篇报告或一个术语表的术语条数上限；超过则不读取。";
    public override string MaxMentions => "一篇报告中缩略语的处数上限；超过则不读取。";
    public override string MaxSenses => "全部输入中同一术语的释义条数上限；超出的报告不读取。";
    public override string MaxRows => "一个文件的行数上限；超过则不读取。";
    public override string Replace => "invalid 表示把无法解码的字节替换成 U+FFFD 后继续读取；不指定则拒绝读取。";

    public override string AnnotateFormat => "输出格式；默认在终端上为 text，其他情况为 json。";
    public override string What => "CSV 的内容：mentions 为缩略语，indicators 为指标。";
    public override string MinConfidence => "略去可信度低于此值的缩略语，取值 0 到 1。";
    public override string Tokens => "同时输出分词结果。";
    public override string Input => "jsonl 表示每行一篇文件，形如 {\"name\": …, \"text\": …}，各篇互不影响。";

    public override string CompareFormat => "table 供阅读，csv 供 pandas、R 或 Excel 使用，html 带图表。";
    public override string CompareWhat => "CSV 的内容：panel 为面板数据，每篇报告的每个主题、缩略语或指标一行；targets 为目标与结果对照。";
    public override string ChosenTerm => "要在各篇报告中计数的词语，按字面匹配，可多次指定。";
    public override string Top => "表格中每类缩略语、每地目标最多列出的条数。";

    public override string Paragraphs => "UTF-8 编码的 JSON Lines 文件，每行含 text，已知时可带 id 和 headings；- 或不指定表示标准输入。";
    public override string Model => "用 train 训练的模型；默认使用自带的模型。";
    public override string MeasuredRows => "评测数据：格式与 train 的数据表相同，或每行含 theme 和 text 的 JSON Lines。";
    public override string Against => "用来构造基线的数据；不指定则使用自带模型的训练数据（限主题相同时）。";
    public override string NoBaselines => "只评测模型本身，不与基线比较。";
    public override string EvaluateFormat => "table 供阅读，json 供程序使用，html 带混淆矩阵。";
    public override string TaughtRows => "训练数据，模型的主题由它决定；数据表各列依次为 theme、also、headings、text。不指定则使用自带模型的训练数据。";
    public override string AddedRows => "在上述数据之外追加的数据，主题须相同。";
    public override string TrainedModel => "模型文件；评测结果写在同一位置，文件名后加 .scores.json。";

    public override string Term => "术语或其简称；引号、空格、全半角和繁简体均不影响查找。";
    public override string Region => "所读文本的地区，如“天津市河西区”；没有重名时可简写为“河西区”。";
    public override string Year => "所读文本的年份。";

    public override string GlossaryFile => "术语表文件；- 表示标准输入。";
    public override string GlossaryFileList => "术语表文件，可列多个；- 表示标准输入。";
    public override string ExportFormat => "导出格式。";
    public override string Quiet => "不提示名词解释部分的问题。";

    public override string LintFormat => "text 每行一条（文件:行号: 级别 代码：说明），json 供程序使用。";
    public override string Strict => "发现警告或错误时，以退出码 3 结束。";
    public override string LintNoBuiltIn => "不使用内置术语表：只有报告本身或指定的术语表解释过的，才算有释义。";

    public override string Text => "文本文件，UTF-8 或 annotate 能读的其他编码；- 或不指定表示标准输入。";
    public override string UserWords => "不可切开的词语和术语，采用 jieba 用户词典的格式：词语 [词频] [词性]，每行一个。";
    public override string NoHmm => "不用字模型（HMM）合并词典以外的单字。";
    public override string Mode => "分词模式，与 jieba 相同：precise 精确，search 搜索引擎，full 全模式。";
    public override string Separator => "词与词之间的分隔符。";
    public override string Dictionary => "词表，每行依次为词语、词频、词性，与 jieba 的 dict.txt 相同。";
    public override string CharacterModel => "含有 prob_start.py、prob_trans.py 和 prob_emit.py 的文件夹（jieba 的 finalseg）。";
    public override string Lexicon => "编译后的词典文件。";

    public override string Schema => "要输出哪一种结构；不指定则列出全部名称。";
    public override string Shell => "所用的 shell。";
}
