using Reports.Nlp.Glossaries;

namespace Reports.Nlp.Tests.Glossaries;

public class NumeralAbbreviationTests
{
    [Theory]
    [InlineData("三个着力", "3个着力")]
    [InlineData("一制三化", "1制 3化")]
    [InlineData("一带三链双核六区", "1带 3链 2核 6区")]
    [InlineData("1+7", "1 7")]
    [InlineData("１＋７", "1 7")]
    [InlineData("1+N", "1 ?")]
    [InlineData("“2+3+N”产业体系", "2 3 ?")]
    [InlineData("108+N", "108 ?")]
    [InlineData("3个体系+5个平台", "3个体系 5个平台")]
    [InlineData("四不两直", "4不 2直")]
    [InlineData("六个百分之百", "6个百分之百")]
    [InlineData("六个百分百", "6个百分百")]
    [InlineData("两个100%", "2个100%")]
    [InlineData("三个一批", "3个一批")]
    [InlineData("四个一", "4个一")]
    [InlineData("双随机、一公开", "2随机 1公开")]
    [InlineData("双随机一公开", "2随机 1公开")]
    [InlineData("三管三必须", "3管 3必须")]
    [InlineData("五位一体", "5位一体")]
    [InlineData("三规合一", "3规合一")]
    [InlineData("两不愁三保障", "2不愁 3保障")]
    [InlineData("三重一大", "3重 1大")]
    [InlineData("三重压力", "3重压力")]
    [InlineData("五大对接工程", "5大对接工程")]
    [InlineData("十件实事", "10件实事")]
    [InlineData("十二项行动", "12项行动")]
    [InlineData("二十四字方针", "24字方针")]
    [InlineData("四议两公开", "4议 2公开")]
    [InlineData("一老一小", "1老 1小")]
    [InlineData("双一流", "2一流")]
    [InlineData("一核两轴三中心多点支撑", "1核 2轴 3中心 ?点支撑")]
    [InlineData("10种有色金属", "10种有色金属")]
    [InlineData("三项政策、一项改革", "3项政策 1项改革")]
    public void Numerals_are_read_with_their_heads(string headword, string parts)
    {
        Assert.True(NumeralAbbreviation.TryParse(headword, out var abbreviation));
        Assert.Equal(parts, string.Join(' ', abbreviation.Parts.Select(part => $"{part.Count?.ToString() ?? "?"}{part.Measure}{part.Head}")));
    }

    [Theory]
    [InlineData("第三网格")]
    [InlineData("三年行动计划")]
    [InlineData("两万亩高标准农田")]
    [InlineData("口袋公园")]
    [InlineData("最多跑一次")]
    [InlineData("十四五")]
    [InlineData("5G基站")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("“”")]
    public void What_announces_nothing_is_none(string? headword) => Assert.False(NumeralAbbreviation.TryParse(headword, out _));

    [Fact]
    public void A_prefix_before_the_numeral_is_kept_apart()
    {
        Assert.True(NumeralAbbreviation.TryParse("街道“1+7”应急预案体系", out var abbreviation));
        Assert.Equal("街道", abbreviation.Prefix);
        Assert.True(abbreviation.IsSum);
    }

    [Theory]
    [InlineData("132", "1 3 2")]
    [InlineData("1001", "")]
    [InlineData("7", "")]
    public void A_bare_number_may_be_read_digit_by_digit(string headword, string digits)
    {
        Assert.True(NumeralAbbreviation.TryParse(headword, out var abbreviation));
        Assert.Equal(digits, string.Join(' ', abbreviation.DigitByDigit().Select(part => part.Count)));
    }

    [Theory]
    [InlineData("一网通办", false)]
    [InlineData("六稳", true)]
    [InlineData("1+N", true)]
    [InlineData("一岗双责", true)]
    public void One_of_something_announces_no_list(string headword, bool announces)
    {
        Assert.True(NumeralAbbreviation.TryParse(headword, out var abbreviation));
        Assert.Equal(announces, abbreviation.AnnouncesMembers);
    }
}
