namespace Reports.Nlp.Formats.Pdf;

/// <summary>Turns the radicals of Chinese characters into the characters that look the same.</summary>
/// <remarks>
/// Fonts hold one glyph for both, and writers of PDFs often note the radical: ⾏ where the text says 行. The pairs are those of
/// Unicode: compatibility decompositions for the Kangxi radicals, equivalent ideographs for the supplement,
/// in the forms that simplified Chinese writes.
/// </remarks>
internal static class Radicals
{
    private const char FirstSupplement = '\u2e80';
    private const char FirstKangxi = '\u2f00';

    private const string Supplement =
        "\u2e80厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢\u2e91巳幺彑彐忄心扌攵\u2e9a旡日月歺母民氵氺灬爫爫丬牛犭王\u2eaa目示礻竹糸纟罓罒\u2eb3\u2eb4\u2eb5"
        + "羊\u2eb7羊耂肀\u2ebb月\u2ebd艹艹艹虎衤西西见角\u2ec7讠贝足车辶辶辶阝钅長镸长门\u2ed5阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉"
        + "齐歯齿竜龙亀亀龟";

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    /// <summary>The character for a radical; any other character as it is.</summary>
    public static char Fold(char c)
    {
        if (c is >= FirstKangxi && c - FirstKangxi < Kangxi.Length) return Kangxi[c - FirstKangxi];
        return c is >= FirstSupplement && c - FirstSupplement < Supplement.Length ? Supplement[c - FirstSupplement] : c;
    }
}
