namespace Reports.Nlp.Documents.Metadata;

/// <summary>The one character that stands for each province in the numbers of its documents: 鄂政发, 湘政办发.</summary>
/// <remarks>Counties use the characters of their own names in the same way (青, 宁), so it counts only where the text speaks as a province does.</remarks>
internal static class ProvinceLetter
{
    private const string Letters = "京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川黔云滇陕甘青蒙桂藏宁新贵";

    private static readonly string[] Names =
    [
        "北京市", "天津市", "上海市", "重庆市", "河北省", "山西省", "辽宁省", "吉林省", "黑龙江省", "江苏省", "浙江省", "安徽省", "福建省", "江西省", "山东省", "河南省", "湖北省",
        "湖南省", "广东省", "海南省", "四川省", "贵州省", "云南省", "云南省", "陕西省", "甘肃省", "青海省", "内蒙古自治区", "广西壮族自治区", "西藏自治区", "宁夏回族自治区",
        "新疆维吾尔自治区", "贵州省",
    ];

    /// <summary>The province whose number begins so, or null.</summary>
    /// <param name="number">The letters of a document's number.</param>
    /// <param name="speaksAsProvince">Whether the document speaks of 省政府 or 自治区.</param>
    public static string? NameOf(string number, bool speaksAsProvince)
    {
        if (number.Length < 3 || number[1] is not ('政' or '府')) return null;
        var at = Letters.IndexOf(number[0], StringComparison.Ordinal);
        return at >= 0 && (at < 4 || speaksAsProvince) ? Names[at] : null;
    }
}
