using System.Collections.Frozen;

namespace Reports.Nlp.Mentions;

/// <summary>The words beside a number that tell a count (表彰三名教师) from a name (落实三项制度).</summary>
internal static class CountContext
{
    private const int LongestWord = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counting = Set(
    [
        "有", "共", "共有", "设", "设立", "设有", "下设", "内设", "分", "分为", "分成", "新建", "建成", "建有", "建起", "建立", "组建", "成立", "新增", "新设", "增设", "增加", "配备", "配置", "表彰", "奖励",
        "抽调", "聘请", "选派", "派出", "派驻", "购置", "拥有", "占", "约", "近", "超", "超过", "达", "达到", "等", "这", "那", "上述", "以上", "以下", "下列", "前", "后", "每", "各", "其他", "另外", "同", "全部", "的",
        "开展", "举办", "召开", "制定", "出台", "印发", "修订", "发布", "提出", "列出", "梳理", "排查", "引进", "引入", "招聘", "录用", "安排", "涉及", "包括", "包含", "含", "及", "和", "与", "或", "在", "由", "至", "仅", "为", "是", "用", "经", "按", "进行", "聘任", "聘用", "任命", "评出", "选出", "评选", "抽查", "巡查", "检查", "查出", "发现", "签订", "签署", "签约", "发放", "领取", "派", "请", "招", "选", "修建", "加装", "安装", "更换", "添置", "使用", "启用",
        "了", "着", "过", "完成", "通过", "获", "获得", "荣获", "连续", "需", "要", "给", "对", "把", "将", "从", "向", "就", "还", "又", "再", "另", "余", "剩余", "现有", "已有", "只有", "所有", "辖", "下辖", "管辖", "投入", "投放", "采购", "检修", "改造", "维修", "调整",
    ]);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Policy = Set(
    [
        "落实", "贯彻", "践行", "坚持", "增强", "坚定", "做到", "深化", "推进", "推行", "推动", "实施", "实行", "执行", "围绕", "聚焦", "统筹", "做好", "抓好", "抓实", "打好", "打赢", "纠治", "整治", "反对", "捍卫", "拥护", "坚决", "确保", "兜牢", "牢记", "树牢", "筑牢", "把握", "运用", "强化", "健全",
        "完善", "规范", "巩固", "提升", "优化", "创建", "争创", "构建", "打造", "建设", "弘扬", "遵守", "履行", "压实", "严守", "严控", "压减", "压缩", "控制", "纠正", "中央", "应对", "克服", "化解", "面对", "顶住", "按照", "依照", "遵循", "秉持", "紧扣", "锚定", "紧盯", "突出", "坚定", "维护", "用好", "用活", "建好", "管好", "加快", "发展", "培育", "壮大", "聚力", "助力", "助推", "支持", "服务", "保障", "服从", "夯实", "织密", "延伸", "推广", "叫响", "擦亮", "对照", "领悟", "清理", "治理", "根治", "查处", "杜绝", "防止", "减轻",
    ]);

    // People and things that a measure word counts, so that what stands before them is a number and no name.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = Set(
    [
        "人", "人员", "员工", "职工", "教师", "老师", "医生", "护士", "学生", "同学", "干部", "党员", "代表", "委员", "居民", "村民", "群众", "队员", "工人", "专家", "志愿者", "负责人", "班组", "小组", "队伍", "部门", "单位", "科室", "车间", "公司", "企业", "门店", "工厂", "学校", "医院", "社区",
        "街道", "乡镇", "村", "点", "点位", "站点", "站", "岗位", "窗口", "路口", "项目", "工地", "地块", "楼栋", "小区", "车辆", "设备", "机组", "平台", "系统", "团队", "支部", "选手", "作品", "课题", "案件", "文件", "条款", "指标",
    ]);

    /// <summary>Whether a word counts what follows it.</summary>
    public static bool Counts(ReadOnlySpan<char> word) => Counting.Contains(word);

    /// <summary>Whether the words before a place speak of carrying a policy out.</summary>
    public static bool ActsBefore(ReadOnlySpan<char> plain, int at) => EndsWith(Policy, plain[..at]);

    /// <summary>Whether the words at a place are people or things to be counted.</summary>
    public static bool ThingsAt(ReadOnlySpan<char> plain, int at)
    {
        for (var length = Math.Min(LongestWord, plain.Length - at); length > 0; length--)
            if (Counted.Contains(plain.Slice(at, length)) && (length > 1 || plain[at] is '人' or '点')) return true;
        return false;
    }

    private static bool EndsWith(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> before)
    {
        for (var length = Math.Min(LongestWord, before.Length); length > 0; length--)
            if (words.Contains(before[^length..])) return true;
        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
