using Reports.Nlp.Documents;
using Reports.Nlp.Mentions;

namespace Reports.Nlp.Tests.Mentions;

/// <summary>Made-up sentences that use a term in the ways people type; the mention stands between ⟦ and ⟧.</summary>
public class OddTypographyTests
{
    private static readonly MentionResolver Resolver = new(new() { User = [MentionGlossary.All] });

    [Theory]
    [InlineData("始终做到「⟦兩個維護⟧」。", "两个维护")]
    [InlineData("自觉做到『⟦两个维护⟧』。", "两个维护")]
    [InlineData("深刻领悟\"⟦两个确立⟧\"的意义。", "两个确立")]
    [InlineData("深刻领悟'⟦两个确立⟧'的意义。", "两个确立")]
    [InlineData("深刻领悟‘⟦两个确立⟧’的意义。", "两个确立")]
    [InlineData("深刻领悟“‘⟦两个确立⟧’”的意义。", "两个确立")]
    [InlineData("参加“⟦４＋７⟧”药品采购。", "4+7城市药品集中采购试点")]
    [InlineData("参加⟦４＋７城市药品集中采购试点⟧。", "4+7城市药品集中采购试点")]
    [InlineData("参加“⟦4 + 7⟧”试点。", "4+7城市药品集中采购试点")]
    [InlineData("参加“⟦４+７⟧”城市药品集中采购试点。", "4+7城市药品集中采购试点")]
    [InlineData("健全“⟦１＋６⟧”体系。", "1+6政务服务体系")]
    [InlineData("健全⟦街道“１＋７”应急预案体系⟧。", "街道1+7应急预案体系")]
    [InlineData("健全⟦街道 1＋7 应急预案体系⟧。", "街道1+7应急预案体系")]
    [InlineData("公布“⟦１０８＋Ｎ⟧”事项。", "社区108+N为民服务事项清单")]
    [InlineData("公布“⟦108+n⟧”事项。", "社区108+N为民服务事项清单")]
    [InlineData("公布⟦社区“108＋N”为民服务事项清单⟧。", "社区108+N为民服务事项清单")]
    [InlineData("推进“⟦１００１工程⟧”。", "1001工程")]
    [InlineData("推进“⟦1001 工程⟧”。", "1001工程")]
    [InlineData("推进⟦1001工程⟧建设。", "1001工程")]
    [InlineData("推进⟦一〇〇一工程⟧建设。", "1001工程")]
    [InlineData("完善“⟦132⟧”服务机制。", "132服务机制")]
    [InlineData("完善“⟦１３２⟧”机制。", "132服务机制")]
    [InlineData("完善“⟦一三二⟧”机制。", "132服务机制")]
    [InlineData("落实“⟦3个着力⟧”。", "三个着力")]
    [InlineData("落实“⟦３个着力⟧”。", "三个着力")]
    [InlineData("落實「⟦三個著力⟧」。", "三个着力")]
    [InlineData("落实“⟦三 个 着 力⟧”。", "三个着力")]
    [InlineData("落实“⟦三个　着力⟧”。", "三个着力")]
    [InlineData("落实三个“⟦着力⟧”，增强“⟦4个意识⟧”。", "三个着力", "四个意识")]
    [InlineData("增强“⟦四个⟧”意识。", "四个意识")]
    [InlineData("坚定“ ⟦四个自信⟧ ”。", "四个自信")]
    [InlineData("堅定「⟦四個自信⟧」。", "四个自信")]
    [InlineData("統籌「⟦五位一體⟧」總體佈局。", "五位一体")]
    [InlineData("统筹“⟦5位一体⟧”总体布局。", "五位一体")]
    [InlineData("统筹⟦五位一体⟧总体布局。", "五位一体")]
    [InlineData("协调推进⟦四个全面⟧战略布局。", "四个全面")]
    [InlineData("協調推進「⟦四個全面⟧」戰略布局。", "四个全面")]
    [InlineData("食品安全坚持⟦四个最严⟧要求。", "四个最严")]
    [InlineData("應對「⟦三重壓力⟧」。", "三重压力")]
    [InlineData("应对⟦三重压力⟧，稳住大盘。", "三重压力")]
    [InlineData("做好“⟦六稳⟧”“⟦三保⟧”工作。", "六稳", "三保")]
    [InlineData("做好「⟦六穩⟧」工作。", "六稳")]
    [InlineData("做好“⟦6稳⟧”工作。", "六稳")]
    [InlineData("扎实做好⟦六稳⟧工作。", "六稳")]
    [InlineData("兜牢「⟦三保⟧」底線。", "三保")]
    [InlineData("兜牢⟦三保⟧底线。", "三保")]
    [InlineData("紧盯“⟦四\u200b风⟧”新动向。", "四风")]
    [InlineData("坚决反对⟦四风⟧。", "四风")]
    [InlineData("糾治「⟦四風⟧」。", "四风")]
    [InlineData("推进“⟦三网”⟧融合。", "三网")]
    [InlineData("推進「⟦三網⟧」融合。", "三网")]
    [InlineData("建好“⟦三名⟧”工作室。", "三名")]
    [InlineData("建好“⟦3名⟧”工作室。", "三名")]
    [InlineData("实现“⟦九全⟧”。", "九全")]
    [InlineData("实现“⟦9全⟧”。", "九全")]
    [InlineData("开展“⟦六助⟧”服务。", "六助")]
    [InlineData("深化“⟦双减⟧”。", "双减")]
    [InlineData("深化⟦双减⟧工作。", "双减")]
    [InlineData("落實⟦雙減⟧政策。", "双减")]
    [InlineData("压减“⟦三公⟧”经费。", "三公经费")]
    [InlineData("压减⟦三公经费⟧。", "三公经费")]
    [InlineData("压减⟦三公 经费⟧。", "三公经费")]
    [InlineData("壓減「⟦三公⟧」經費。", "三公经费")]
    [InlineData("整治⟦七小行业⟧。", "七小行业")]
    [InlineData("整治“⟦七小⟧” 行业。", "七小行业")]
    [InlineData("执行\"⟦三重一大⟧\"制度。", "三重一大制度")]
    [InlineData("执行⟦三重一大⟧集体决策。", "三重一大制度")]
    [InlineData("执行“⟦3重1大⟧”的规定。", "三重一大制度")]
    [InlineData("健全“⟦三社联动⟧”机制。", "三社联动机制")]
    [InlineData("健全「⟦三社聯動⟧」模式。", "三社联动机制")]
    [InlineData("运用“⟦四种形态⟧”。", "四种形态")]
    [InlineData("用好“⟦四種形態⟧”。", "四种形态")]
    [InlineData("推进“⟦两学一做⟧”常态化。", "两学一做")]
    [InlineData("推进⟦兩學一做⟧。", "两学一做")]
    [InlineData("深化“⟦一制三化⟧”改革。", "一制三化改革")]
    [InlineData("深化⟦一制三化⟧审批改革。", "一制三化改革")]
    [InlineData("深化“⟦1制3化⟧”。", "一制三化改革")]
    [InlineData("推行“⟦双随机、一公开⟧”。", "双随机、一公开")]
    [InlineData("推行“⟦双随机一公开⟧”。", "双随机、一公开")]
    [InlineData("推行“⟦双随机，一公开⟧”。", "双随机、一公开")]
    [InlineData("推行“⟦双随机”“一公开⟧”。", "双随机、一公开")]
    [InlineData("推行“⟦双随机 · 一公开⟧”。", "双随机、一公开")]
    [InlineData("推行⟦双随机、一公开⟧监管。", "双随机、一公开")]
    [InlineData("推行⟦双随机、\n一公开⟧监管。", "双随机、一公开")]
    [InlineData("落实行政执法“⟦三项制度⟧”。", "行政执法三项制度")]
    [InlineData("落实⟦行政执法三项制度⟧。", "行政执法三项制度")]
    [InlineData("落实“⟦３项制度⟧”。", "行政执法三项制度")]
    [InlineData("压实“⟦三管三必须⟧”。", "三管三必须")]
    [InlineData("按照⟦3管3必须⟧压实责任。", "三管三必须")]
    [InlineData("按照⟦三管三必須⟧原則。", "三管三必须")]
    [InlineData("打造⟦一带三链双核六区⟧。", "一带三链双核六区")]
    [InlineData("打造⟦一帶三鏈雙核六區⟧。", "一带三链双核六区")]
    [InlineData("构建“⟦一核两轴三中心 多点支撑⟧”格局。", "一核两轴三中心多点支撑")]
    [InlineData("运行“⟦大联席 小机制⟧”。", "大联席、小机制")]
    [InlineData("严格⟦六个百分之百控尘措施⟧。", "六个百分之百控尘措施")]
    [InlineData("严格“⟦6个百分之百⟧”。", "六个百分之百控尘措施")]
    [InlineData("完成“⟦六个百分百⟧”改造。", "六个百分百改造")]
    [InlineData("采取⟦四不两直⟧方式检查。", "四不两直")]
    [InlineData("采取“⟦４不２直⟧”方式检查。", "四不两直")]
    [InlineData("建设“⟦嵌入式⟧”社区养老院两处。", "嵌入式社区养老院")]
    [InlineData("建设⟦嵌入式社区养老院⟧两处。", "嵌入式社区养老院")]
    [InlineData("清理⟦僵尸企业⟧和⟦壳企业⟧。", "僵尸企业", "壳企业")]
    [InlineData("清理⟦殭屍企業⟧。", "僵尸企业")]
    [InlineData("培育⟦雏鹰⟧、⟦瞪羚⟧企业。", "雏鹰", "瞪羚")]
    [InlineData("新建⟦口袋公园⟧三处。", "口袋公园")]
    [InlineData("新建“⟦口袋\n公园⟧”三处。", "口袋公园")]
    [InlineData("实施“⟦10项行动⟧”。", "十项行动")]
    [InlineData("实施“⟦１０项行动⟧”。", "十项行动")]
    [InlineData("⟦一网统管⟧平台上线。", "一网统管模式")]
    [InlineData("“⟦1网统管⟧”平台上线。", "一网统管模式")]
    [InlineData("落实⟦五每五必⟧。", "五每五必")]
    public void A_term_is_found_however_it_is_typed(string marked, params string[] terms)
    {
        var sentence = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var document = ReportReader.Read(sentence, "made-up.txt");
        var found = Resolver.Resolve(document, Reports.Nlp.Glossaries.Glossary.Empty).Mentions;
        var wanted = Surfaces(marked);
        Assert.True(
            found.Select(m => m.Sense.Term).SequenceEqual(terms) && found.Select(m => Flat(m.Span.In(document.Text))).SequenceEqual(wanted.Select(Flat)),
            $"{marked} → {string.Join(' ', found.Select(m => $"[{m.Span.In(document.Text)}] {m.Sense.Term}"))}");
    }

    // Ends without quotation marks; the reader may join lines.
    private static string Flat(string surface) => string.Concat(surface.Trim('“', '”', '"', '\'', '‘', '’', '「', '」', '『', '』').Where(c => !char.IsWhiteSpace(c) && c != '\u200b'));

    private static List<string> Surfaces(string marked)
    {
        var surfaces = new List<string>();
        for (var i = marked.IndexOf('⟦', StringComparison.Ordinal); i >= 0; i = marked.IndexOf('⟦', i + 1))
            surfaces.Add(marked[(i + 1)..marked.IndexOf('⟧', i)]);
        return surfaces;
    }
}
