using Reports.Nlp.Documents;
using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Glossaries;

public class EndnoteTests
{
    [Theory]
    [InlineData("1.“两重”、“两新”：重大战略实施；设备更新和以旧换新。", "两重=重大战略实施|两新=设备更新和以旧换新")]
    [InlineData("1.“两重”“两新”：“两重”指重大战略实施；“两新”指设备更新和以旧换新。", "两重=重大战略实施|两新=设备更新和以旧换新。")]
    [InlineData("1.两重、两新：两重指重大战略实施；两新指设备更新和以旧换新。", "两重=重大战略实施|两新=设备更新和以旧换新。")]
    [InlineData("1.“窗口首问”“一次告知”机制：指窗口人员首问负责、一次告知所需材料的服务机制。", "窗口首问一次告知机制=窗口人员首问负责、一次告知所需材料的服务机制。")]
    [InlineData("1.“大会商、小专班”：指全市统一会商，下设若干专班的工作机制。", "大会商、小专班=全市统一会商，下设若干专班的工作机制。")]
    [InlineData("1.双随机、一公开：指随机抽取对象，随机选派人员，结果公开。", "双随机、一公开=随机抽取对象，随机选派人员，结果公开。")]
    [InlineData("1.河湖长制（见第6页）：由各级负责人担任河长、湖长的制度。", "河湖长制=由各级负责人担任河长、湖长的制度。")]
    [InlineData("1.指标房：指按指标分配的住房。", "指标房=按指标分配的住房。")]
    [InlineData("1.体检指标：指数值、指标的统称。", "体检指标=指数值、指标的统称。")]
    [InlineData("1.数据领航工程和“百企”计划：数据领航工程是指支持数据企业的工程。“百企”计划是指支持百家企业上云。", "数据领航工程=支持数据企业的工程。|百企计划=支持百家企业上云。")]
    [InlineData("1.公园和绿地共建工程：指公园和绿地一起建设。", "公园和绿地共建工程=公园和绿地一起建设。")]
    public void A_note_explains_one_term_or_two(string note, string expected)
    {
        var senses = Harvest($"名词解释\n\n{note}\n\n2.口袋公园：面积很小的城市公园。\n").Where(sense => sense.Term != "口袋公园");
        Assert.Equal(expected, string.Join('|', senses.Select(sense => $"{sense.Term}={sense.Definition}")));
    }

    [Fact]
    public void Figures_in_quotation_marks_are_known_with_their_measure_word_too()
    {
        var sense = Harvest("名词解释\n\n1.稳外贸“12”条：支持外贸的十二条措施。\n\n2.口袋公园：面积很小的城市公园。\n")[0];
        Assert.Equal(("稳外贸12条", "12|12条"), (sense.Term, string.Join('|', sense.Variants)));
    }

    [Theory]
    [InlineData("1.甲链工程：指甲。\n\n2.乙链工程：指乙。\n\n5.丙链工程：指丙。", "RN0201")]
    [InlineData("1.甲链工程：指甲。\n\n2.乙链工程：指乙。\n\n2.丙链工程：指丙。", "RN0202")]
    [InlineData("1.甲链工程：指甲。\n\n3.乙链工程：指乙。\n\n2.丙链工程：指丙。", "RN0203")]
    [InlineData("1.甲链工程：指甲。\n\n2.乙链工程：指乙。\n\n3.甲链工程：指丙。", "RN0204")]
    [InlineData("1.三化工程：标准化、智能化、便利化、精细化。\n\n2.三化：标准化、智能化、便利化、精细化。\n\n3.丙链工程：指丙。", "RN0205")]
    public void Faulty_lists_give_diagnostics_and_all_their_entries(string list, string code)
    {
        var harvest = GlossaryHarvester.Harvest(MadeUpReport.Read($"{MadeUpReport.Body}\n名词解释\n\n{list}\n"));
        Assert.Equal(3, harvest.Glossary.Senses.Count(sense => sense.Kind == SenseKind.Endnote));
        Assert.Contains(harvest.Diagnostics, diagnostic => diagnostic.Code == code);
    }

    [Fact]
    public void Lists_inside_a_definition_are_part_of_it()
    {
        var senses = Harvest("名词解释\n\n1.三步走：指分三步实施。\n（1）打好基础：完善设施。\n（2）全面推开。\n（3）巩固提升。\n\n2.口袋公园：面积很小的城市公园。\n");
        Assert.Equal(["三步走", "口袋公园"], senses.Select(sense => sense.Term));
        Assert.EndsWith("（3）巩固提升。", senses[0].Definition, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("附件\n\n2023年重点项目\n\n1.滨江大道：道路拓宽3.2公里。\n\n2.第二水厂：日供水5万吨。\n")]
    [InlineData("重点工作包括：①“三清”行动：清垃圾、清河塘、清废弃物；②“亮化”工程：安装路灯。\n")]
    [InlineData("附注：\n\n1.本报告数据为快报数。\n\n2.部分数据是初步统计数，增速按可比价格计算。\n")]
    [InlineData("附表\n\n一、目标：增长5%。\n\n二、任务：新建学校3所。\n")]
    public void Without_a_list_of_terms_there_is_no_endnote(string tail) =>
        Assert.DoesNotContain(Harvest(tail), sense => sense.Kind == SenseKind.Endnote);

    [Fact]
    public void Lead_ins_inside_a_definition_are_no_headwords()
    {
        var senses = Harvest("名词解释\n\n“三步走”：指分三步实施的规划。\n主要包括：打好基础、全面推开、巩固提升。\n一是打好基础：完善设施。\n“口袋公园”：面积很小的城市公园。\n");
        Assert.Equal(["三步走", "口袋公园"], senses.Select(sense => sense.Term));
    }

    [Fact]
    public void Short_forms_labels_and_places_are_kept()
    {
        var text = $"{MadeUpReport.Body}\n名词解释\n\n1.青苗企业：初创型科技企业。\n\n2.行政审批“三项机制”：容缺受理机制、告知承诺机制、限时办结机制。\n";
        var document = MadeUpReport.Read(text);
        var sense = GlossaryHarvester.Harvest(document).Glossary.Senses[1];
        Assert.Equal("qinglan-2023/2", sense.Id);
        Assert.Equal("2", sense.Label);
        Assert.Equal("行政审批三项机制", sense.Term);
        Assert.Equal(["三项机制"], sense.Variants);
        Assert.Equal(["容缺受理机制", "告知承诺机制", "限时办结机制"], sense.Members);
        Assert.Equal("行政审批“三项机制”", sense.From!.Term!.Value.In(document.Text));
        Assert.StartsWith("2.行政审批", sense.From.Source.In(text), StringComparison.Ordinal);
        Assert.EndsWith("限时办结机制。", sense.From.Source.In(text), StringComparison.Ordinal);
        Assert.Equal(2023, sense.From.Year);
    }

    private static IReadOnlyList<Sense> Harvest(string tail) => GlossaryHarvester.Harvest(MadeUpReport.Read($"{MadeUpReport.Body}\n{tail}")).Glossary.Senses;
}
