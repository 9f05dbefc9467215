namespace Reports.Nlp.Cli.Languages.Chinese;

/// <inheritdoc/>
internal sealed class ChineseHelp : HelpMessages
{
    public override string Usage => "用法：";
    public override string Arguments => "参数：";
    public override string Options => "选项：";
    public override string Verbs => "命令：";
    public override string Example => "示例：";
    public override string VerbPlace => "[命令]";
    public override string OptionsPlace => "[选项]";
    public override string Required => "（必填）";
    public override string Default(string value) => $"[默认：{value}]";

    public override string Tool => "读懂中文政府报告：篇章结构、分词、术语表，以及缩略语的含义和出处。";
    public override string Annotate => "读取报告并解释其中的缩略语：篇章结构，每处缩略语的含义和出处，哪些缩略语没有释义。";
    public override string Classify => "判断段落的主题，输入一行 JSON，输出一行 JSON。";
    public override string Compare => "按年份或地区对照多篇报告：各主题所占比重，缩略语的新出、消失、沿用和变义，目标与结果。";
    public override string Completion => "输出命令行补全脚本，可补全命令、选项和选项的取值。";
    public override string Evaluate => "用已知主题的数据评测主题模型。";
    public override string Explain => "按地区和年份解释术语：当时当地的含义、出处和其他释义。";
    public override string Glossary => "提取、列出、查找、合并和导出术语表。";
    public override string GlossaryExport => "将术语表导出为 CSV、SKOS（Turtle）、TBX、Markdown、jieba 用户词典或 Solr 同义词表。";
    public override string GlossaryFind => "查找术语，显示其全部释义、所含各项和出处。";
    public override string GlossaryHarvest => "从报告的名词解释和正文中提取术语，生成术语表。";
    public override string GlossaryList => "列出术语表中的术语：术语、类别、文件、释义，以制表符分隔。";
    public override string GlossaryMerge => "将几个术语表合并为一个：每条释义保留出处，释义不一致的术语逐一指出。";
    public override string Lexicon => "编译词典。";
    public override string LexiconBuild => "将 jieba 格式的词表和字模型编译成词典；来源相同，结果逐字节相同。";
    public override string Lint => "检查报告中的缩略语：没有释义的、释义没有用到的、注号对不上的、前后写法不一的。";
    public override string Schema => "输出其他命令所读写的 JSON 的结构描述（JSON Schema）。";
    public override string Segment => "分词：输入一行，输出一行。";
    public override string Train => "用已标注的段落训练主题模型，并用交叉验证评测。";
}
