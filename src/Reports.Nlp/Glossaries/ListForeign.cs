using System.Buffers;

namespace Reports.Nlp.Glossaries;

/// <summary>Tells lines that are no part of a list of terms: page furniture, signatures, fields of forms, headings of further annexes.</summary>
internal static class ListForeign
{
    private static readonly SearchValues<string> Furniture = SearchValues.Create(
        [
            "版权所有", "网站标识码", "公网安备", "ICP备", "主办单位", "承办单位", "运行维护", "技术支持", "网站地图", "关于我们", "法律声明", "使用帮助", "联系我们", "责任编辑", "打印本页", "关闭窗口",
            "返回顶部", "扫一扫", "上一篇", "下一篇", "分享到", "浏览次数", "阅读次数", "点击数", "字号", "相关链接", "相关附件", "附件下载", "信息来源", "发布时间", "发布日期", "举报电话", "Copyright",
            "All Rights Reserved", "违法和不良信息", "隐私声明", "网站声明", "站点地图", "微信公众号",
        ], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] WholeLines = ["微博", "微信", "打印", "关闭", "分享", "收藏", "顶部", "首页", "目录", "客户端", "纠错", "返回", "下载", "展开", "收起"];

    // Names of fields in tables of projects and in forms: they stand before a colon and define nothing.
    private static readonly string[] Fields =
    [
        "年度目标", "建设内容", "建设规模", "建设地点", "建设性质", "建设单位", "建设年限", "建设周期", "责任单位", "牵头单位", "配合单位", "责任领导", "责任人", "完成时限", "完成时间", "时间节点", "总投资", "投资规模", "投资额", "项目名称", "项目单位",
        "项目内容", "工作目标", "工作内容", "工作任务", "主要任务", "重点任务", "主要内容", "目标任务", "推进措施", "具体措施", "实施单位", "实施主体", "年度计划", "年度任务", "序号", "备注", "附表", "说明", "注", "附件", "附", "单位", "联系人", "联系电话", "电话", "地址", "邮编", "邮箱", "传真",
        "来源", "作者", "编辑", "抄送", "主题词", "印发", "日期", "时间", "签发", "审核", "校对", "主办", "承办", "协办", "网址", "QQ", "例如", "如下", "其中", "包括", "编者按",
    ];

    // What leads in a list or speaks of the document itself: no term begins so.
    private static readonly string[] LeadIns =
    [
        "主要包括", "主要做法", "主要内容", "主要目标", "主要任务", "具体包括", "具体做法", "其中", "首先", "其次", "再次", "最后，", "第一，", "第二，", "本报告", "本文", "文中", "报告中", "上述", "以上", "部分数据", "有关数据", "表中", "数据来源",
    ];

    private static readonly string[] AnnexEndings = ["清单", "一览表", "计划表", "项目表", "分解表", "任务表", "明细表", "统计表", "指标表", "名单", "目录", "完成情况表", "安排表", "项目库", "图表"];

    /// <summary>Whether the line is furniture, a date or a signature: to be left out wherever it stands.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length == 0) return true;
        if (line.Length <= 120 && line.ContainsAny(Furniture)) return true;
        foreach (var word in WholeLines)
            if (line.SequenceEqual(word)) return true;
        return IsPageNumber(line) || IsDate(line) || IsSignature(line);
    }

    /// <summary>Whether the headword is the name of a field.</summary>
    public static bool IsField(string term) => Array.IndexOf(Fields, term.TrimEnd('：', ':').Trim()) >= 0;

    /// <summary>Whether what stands before the colon only leads in what follows: 主要包括：, 一是….</summary>
    public static bool IsLeadIn(string term)
    {
        foreach (var opening in LeadIns)
            if (term.StartsWith(opening, StringComparison.Ordinal)) return true;
        return term.Length > 1 && term[1] is '是' or '要' && NumeralReader.DigitValue(term[0]) > 0;
    }

    /// <summary>Whether the line is the heading of something else behind the list: 附件2, 重点项目清单.</summary>
    public static bool IsAnnexHeading(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length is 0 or > 40 || line.ContainsAny("。；！？")) return false;
        if (line[0] == '附' && line.Length > 1 && (line[1] is '件' or '表' or '录' or '图' or '：' or ':' || NumeralReader.IsDigit(line[1]))) return true;
        foreach (var ending in AnnexEndings)
            if (line.EndsWith(ending, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 12) return false;
        var digits = 0;
        foreach (var c in line)
        {
            if (NumeralReader.IsDigit(c)) digits++;
            else if (!"-－—–/ 第页共".Contains(c, StringComparison.Ordinal)) return false;
        }

        return digits > 0;
    }

    private static bool IsDate(ReadOnlySpan<char> line)
    {
        if (line.Length > 16 || line.IndexOf('年') < 2 || line.IndexOf('月') < 0) return false;
        foreach (var c in line)
            if (!NumeralReader.IsDigit(c) && NumeralReader.DigitValue(c) < 0 && !"年月日十○Ｏ （）() ".Contains(c, StringComparison.Ordinal)) return false;
        return true;
    }

    private static bool IsSignature(ReadOnlySpan<char> line) =>
        line.Length <= 24 && (line.EndsWith("人民政府", StringComparison.Ordinal) || line.EndsWith("人民政府办公室", StringComparison.Ordinal)
            || line.EndsWith("人民政府办公厅", StringComparison.Ordinal) || line.EndsWith("发展和改革委员会", StringComparison.Ordinal));
}
