using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Glossaries;

public class GlossaryLayoutTests
{
    private const string Circles = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫";
    private const string Numerals = "一二三四五六七八九十";

    public static TheoryData<string> Names { get; } = [.. Layouts().Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_layout_gives_the_same_glossary(string name)
    {
        var text = Layouts()[name];
        var document = MadeUpReport.Read(text);
        var endnotes = GlossaryHarvester.Harvest(document).Glossary.Senses.Where(sense => sense.Kind == SenseKind.Endnote).ToList();
        Assert.Equal(
            MadeUpReport.Entries.Select(entry => HeadwordText.Key(entry.Surface)),
            endnotes.Select(sense => HeadwordText.Key(sense.Surface)));
        Assert.Equal(MadeUpReport.Entries.Select(entry => entry.Meaning.TrimEnd('。')), endnotes.Select(sense => sense.Definition.TrimEnd('。')));
        foreach (var sense in endnotes)
        {
            Assert.Contains(HeadwordText.Key(sense.Term), HeadwordText.Key(sense.From!.Source.In(text)), StringComparison.Ordinal);
            Assert.Equal(HeadwordText.Key(sense.Term), HeadwordText.Key(HeadwordText.TermOf(sense.From.Term!.Value.In(document.Text))));
        }
    }

    private static Dictionary<string, string> Layouts()
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        Add("dot, quoted, 是指", "名词解释", "\n\n", (i, t, d) => $"{i}.{Quoted(t)}：是指{d}");
        Add("full-width dot", "主要名词解释", "\n\n", (i, t, d) => $"{i}．{t}：{d}");
        Add("dun, indented, 指", "有关名词说明", "\n", (i, t, d) => $"　　{i}、{t}：指{d}");
        Add("round", "附件：《政府工作报告》名词解释", "\n\n", (i, t, d) => $"（{i}）{t}：{d}");
        Add("title on two lines", "附件\n\n《青岚市政府工作报告》名词解释", "\n", (i, t, d) => $"({i}){Quoted(t)}:{d}");
        Add("circled", "注释", "\n", (i, t, d) => $"{Circles[i - 1]}{t}：{d}");
        Add("circled in one paragraph", "名词注释", "", (i, t, d) => $"{Circles[i - 1]}{t}：{d}");
        Add("square, bold headword", "## 名词解释", "\n\n", (i, t, d) => $"[{i}] **{t}**：{d}");
        Add("square, bold all", "## 相关用语解释", "\n\n", (i, t, d) => $"**[{i}] {t}：**{d}");
        Add("lenticular", "“名词解释”", "\n", (i, t, d) => $"【{i}】{t}：{d}");
        Add("full-width square, comma", "注：", "\n", (i, t, d) => $"［{i}］{Quoted(t)}，指{d}");
        Add("no number, quoted", "名词解释", "\n\n", (_, t, d) => $"{Quoted(t)}：{d}");
        Add("no number", "附注", "\n", (_, t, d) => $"　　{t}：{d}");
        Add("no number, next line", "名词解释", "\n", (_, t, d) => $"{t}\n是指{d}");
        Add("no number, next paragraph", "名词解释", "\n\n", (_, t, d) => $"{t}\n\n{d}");
        Add("number, next line", "名词解释", "\n", (i, t, d) => $"{i}.{t}\n{d}");
        Add("number, colon, next paragraph", "名词解释", "\n\n", (i, t, d) => $"{i}、{Quoted(t)}：\n\n　　{d}");
        Add("是指 without colon", "名词解释", "\n", (i, t, d) => $"{i}. {t}是指{d}");
        Add("one paragraph", "名词解释：", "", (i, t, d) => $"{i}.{Quoted(t)}：{d}");
        Add("one paragraph, wide spaces", "名词解释", "　　", (i, t, d) => $"{i}．{t}：{d}");
        Add("one paragraph without numbers", "名词解释", "", (_, t, d) => $"{Quoted(t)}：{d}");
        Add("dash", "名词解释", "\n", (i, t, d) => $"{i}.{t}——{d}");
        Add("link texts on lines of their own", "名词解释", "\n\n", (i, t, d) => $"{i}.{t}：{d[..(d.Length / 2)]}\n{d.Substring(d.Length / 2, 3)}\n{d[((d.Length / 2) + 3)..]}");
        Add("page breaks", "名词解释", "\n\n", (i, t, d) => i % 3 == 0 ? $"{i}.{t}：{d[..(d.Length / 2)]}\n\n— {20 + i} —\n\n{d[(d.Length / 2)..]}" : $"{i}.{t}：{d}");
        Add("no full stops", "名词解释", "\n", (i, t, d) => $"{i}.{t}：{d.TrimEnd('。')}");
        Add("no numbers, no full stops", "名词解释", "\n", (_, t, d) => $"{Quoted(t)}：{d.TrimEnd('。')}");
        Add("heading an entry", "## 名词解释", "\n\n", (i, t, d) => $"### {i}. {t}\n\n{d}");
        Add("bullets", "名词解释", "\n", (_, t, d) => $"● {t}：{d}");
        Add("framed", "名词解释", "\n\n", (_, t, d) => $"【{t}】{d}");
        Add("Chinese numerals", "名词解释", "\n", (i, t, d) => $"{(i <= 10 ? "" : "十")}{Numerals[(i - 1) % 10]}、{t}：{d}");
        Add("note numbers", "名词解释", "\n", (i, t, d) => $"注{i}：{t}：{d}");
        Add("straight quotes", "名词解释", "\n", (i, t, d) => $"{i}.{Quoted(t).Replace('“', '"').Replace('”', '"')}:{d}");
        Add("full-width numbers", "名词解释", "\n", (i, t, d) => $"{string.Concat(i.ToString().Select(c => (char)(c + 0xFEE0)))}．{t}：{d}");
        Add("superscript numbers", "## 名词解释", "\n\n", (i, t, d) => $"<sup>[{i}]</sup> {t}：{d}");
        Add("groups", "名词解释", "\n\n", (i, t, d) => (i switch { 1 => "一、经济发展类\n\n", 6 => "二、社会治理类\n\n", _ => "" }) + $"{i}.{t}：{d}");
        Add("tabs", "名词解释", "\n", (i, t, d) => $"{i}\t{t}\t{d}");
        Add("full stop behind the headword", "名词解释", "\n", (i, t, d) => $"{i}.{t}。{d}");
        Add("number on a line of its own", "名词解释", "\n\n", (i, t, d) => $"{i}.\n{Quoted(t)}：{d}");
        Add("colon on the next line", "名词解释", "\n\n", (i, t, d) => $"[{i}] **{t}**\n：{d}");
        Add("title again on each page", "名词解释", "\n\n", (i, t, d) => (i % 5 == 0 ? $"— {i} —\n\n名词解释\n\n" : "") + $"{i}.{t}：{d}");
        Add("windows line ends", "名词解释", "\r\n\r\n", (i, t, d) => $"{i}.{t}：{d}");
        Add("a number missing", "名词解释", "\n", (i, t, d) => $"{(i < 5 ? i : i + 1)}.{t}：{d}");
        Add("a number twice", "名词解释", "\n", (i, t, d) => $"{(i == 6 ? 5 : i)}.{t}：{d}");
        Add("a number lost", "名词解释", "\n", (i, t, d) => i == 6 ? $"{Quoted(t)}：{d}" : $"{i}.{Quoted(t)}：{d}");
        Add("numbering that begins again", "名词解释", "\n\n", (i, t, d) => $"{(i < 7 ? i : i - 6)}.{Quoted(t)}：{d}");
        Add("furniture behind", "名词解释", "\n\n", (i, t, d) => $"{i}.{t}：{d}", "\n\n主办单位：青岚市人民政府办公室 版权所有：青岚市人民政府\n\n网站标识码：3399000011\n");
        Add("annex behind", "名词解释", "\n\n", (i, t, d) => $"{i}.{t}：{d}", "\n\n附件2\n\n2023年青岚市重点项目清单\n\n1.滨江大道改造项目：建设内容为道路拓宽3.2公里，总投资2.1亿元。\n\n年度目标：完成路基工程。\n\n2.第二水厂扩建项目：新增日供水能力5万吨。\n\n年度目标：主体完工。\n");
        Add("annex behind a list without numbers", "名词解释", "\n\n", (_, t, d) => $"{t}：{d}", "\n\n附表：\n\n2023年主要预期目标\n\n地区生产总值：增长5.5%左右。\n\n居民收入：与经济增长同步。\n");
        Add("projects behind", "名词解释", "\n\n", (i, t, d) => $"{i}.{t}：{d}", "\n\n2023年市级民生实事项目清单\n\n1.校舍改造：完成4所学校校舍改造，新增学位900个。\n\n2.道路畅通：打通断头路3条。\n");
        Add("signature behind a list without numbers", "名词解释", "\n", (_, t, d) => $"{t}：{d}", "\n\n青岚市人民政府办公室\n2023年1月12日\n\n主办单位：青岚市人民政府\n联系电话：0999-1234567\n");
        return all;

        void Add(string name, string title, string separator, Func<int, string, string, string> layout, string tail = "") =>
            all.Add(name, MadeUpReport.With(title, separator, layout, tail));
    }

    private static string Quoted(string surface) => surface.Contains('“', StringComparison.Ordinal) ? surface : $"“{surface}”";
}
