using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Glossaries;

public class MemberFinderTests
{
    [Theory]
    [InlineData("三清", "清垃圾、清河塘、清废弃物。", "清垃圾|清河塘|清废弃物")]
    [InlineData("四大平台", "指融资平台、人才平台、招商平台和展示平台。", "融资平台|人才平台|招商平台|展示平台")]
    [InlineData("三个聚焦", "聚焦产业和项目、聚焦城市和乡村、聚焦民生和安全。", "聚焦产业和项目|聚焦城市和乡村|聚焦民生和安全")]
    [InlineData("两个守住", "守住粮食安全、耕地红线，守住生态底线。", "守住粮食安全、耕地红线|守住生态底线")]
    [InlineData("四级书记", "省、市、县、乡四级党委书记共同抓。", "省|市|县|乡")]
    [InlineData("五方共建", "由街道、社区、物业、业主、企业组成的共建机制。", "街道|社区|物业|业主|企业")]
    [InlineData("三化", "标准化、智能化、便利化服务改革。", "标准化|智能化|便利化")]
    [InlineData("三小场所", "小商店（含小超市、小卖部）、小作坊、小娱乐场所。", "小商店（含小超市、小卖部）|小作坊|小娱乐场所")]
    [InlineData("三个到位", "一是责任到位；二是措施到位；三是保障到位。", "责任到位|措施到位|保障到位")]
    [InlineData("三种方式", "第一种：自建。第二种：合建。第三种：租用。", "第一种：自建|第二种：合建|第三种：租用")]
    [InlineData("三张清单", "包括“权力清单”、“责任清单”和“负面清单”。", "权力清单|责任清单|负面清单")]
    [InlineData("四个百分百", "全面做到“100%登记、100%排查、100%整改、100%验收”。", "100%登记|100%排查|100%整改|100%验收")]
    [InlineData("双增", "增加农民收入和村集体收入。", "农民收入|村集体收入")]
    [InlineData("五每五必", "每天必巡查，每周必调度，每月必通报，每季必约谈，每年必考核。", "每天必巡查|每周必调度|每月必通报|每季必约谈|每年必考核")]
    [InlineData("10种有色金属", "指铜、铝、铅、锌、镍、锡、锑、镁、钛、汞。", "铜|铝|铅|锌|镍|锡|锑|镁|钛|汞")]
    [InlineData("三大科技专项", "会议提出，要全力推进新材料、新能源、新农机等3个专项。", "新材料|新能源|新农机")]
    [InlineData("两个专项治理", "部署开展违规收费、拖欠账款“两个专项治理”。", "违规收费|拖欠账款")]
    [InlineData("双向奔赴", "楼宇找企业、岗位找人才“双向奔赴”的简称。", "楼宇找企业|岗位找人才")]
    [InlineData("三早", "重大疾病早预防、早发现、早诊治工程。", "早预防|早发现|早诊治")]
    public void Members_are_found_where_their_number_is_the_announced_one(string headword, string definition, string members)
    {
        Assert.True(NumeralAbbreviation.TryParse(headword, out var abbreviation));
        Assert.Equal(members, string.Join('|', MemberFinder.Find(abbreviation, definition).Members ?? []));
    }

    [Theory]
    [InlineData("一廊两港", "“一廊”即沿江科创走廊；“两港”即东部空港和南部内河港。", "1:沿江科创走廊;2:东部空港|南部内河港")]
    [InlineData("一制三化", "承诺制、标准化、智能化、便利化审批改革。", "1:承诺制;3:标准化|智能化|便利化")]
    [InlineData("两县一区", "西川省云岭市望江区、河阳县，木里州青石县。", "2:河阳县|木里州青石县;1:西川省云岭市望江区")]
    [InlineData("四不两直", "不发通知、不打招呼、不听汇报、不要陪同、直奔基层、直插现场。", "4:不发通知|不打招呼|不听汇报|不要陪同;2:直奔基层|直插现场")]
    [InlineData("1+3", "“1”是指1个中心，“3”是指县、乡、村三级站点。", "1:;3:县|乡|村")]
    [InlineData("2+4", "东港、西港两个港口和甲镇、乙镇、丙镇、丁镇四个镇的试点。", "2:东港|西港;4:甲镇|乙镇|丙镇|丁镇")]
    [InlineData("两不愁三保障", "不愁吃、不愁穿，义务教育、基本医疗、住房安全有保障。", "2:不愁吃|不愁穿;3:义务教育|基本医疗|住房安全")]
    [InlineData("132", "以1个团队、3名骨干、2名专员服务企业。", "1:;3:;2:")]
    public void Components_get_their_own_members(string headword, string definition, string components)
    {
        Assert.True(NumeralAbbreviation.TryParse(headword, out var abbreviation));
        var found = MemberFinder.Find(abbreviation, definition).Components ?? [];
        Assert.Equal(components, string.Join(';', found.Select(part => $"{part.Count}:{string.Join('|', part.Members)}")));
    }

    [Theory]
    [InlineData("三化", "标准化、智能化、便利化、精细化。", 4)]
    [InlineData("四清", "清垃圾、清河塘、清废弃物。", 3)]
    public void A_list_of_another_length_is_told_and_not_used(string headword, string definition, int listed)
    {
        Assert.True(NumeralAbbreviation.TryParse(headword, out var abbreviation));
        var findings = MemberFinder.Find(abbreviation, definition);
        Assert.Null(findings.Members);
        Assert.Equal(listed, findings.Listed);
    }

    [Theory]
    [InlineData("四梁", "比喻起支撑作用的主体框架。")]
    [InlineData("1001", "到二〇三〇年前后建成的能源网络。")]
    [InlineData("三宝", "当地出产的三种名贵药材，久负盛名。")]
    public void Nothing_is_guessed(string headword, string definition)
    {
        Assert.True(NumeralAbbreviation.TryParse(headword, out var abbreviation));
        Assert.Equal(MemberFindings.None, MemberFinder.Find(abbreviation, definition));
    }
}
