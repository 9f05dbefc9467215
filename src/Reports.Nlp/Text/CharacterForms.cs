using System.Buffers;

namespace Reports.Nlp.Text;

/// <summary>Turns characters that Unicode holds twice into the ordinary ones that look the same: radicals (⾏ for 行), compatibility ideographs.</summary>
/// <remarks>
/// Fonts hold one glyph for both, and writers of PDF files often note the radical where the text says the character; whoever
/// copies text out of such a file copies it too. The pairs are those of Unicode: compatibility decompositions for the Kangxi
/// radicals, equivalent ideographs for the supplement, in the forms that simplified Chinese writes, and canonical
/// decompositions for the compatibility ideographs. One to one: what stands for a character outside the basic plane stays. All members are
/// safe to call from several threads.
/// </remarks>
public static class CharacterForms
{
    private const char FirstSupplement = '\u2e80';
    private const char FirstKangxi = '\u2f00';
    private const char FirstCompatibility = '\uf900';

    private const string Supplement =
        "\u2e80厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢\u2e91巳幺彑彐忄心扌攵\u2e9a旡日月歺母民氵氺灬爫爫丬牛犭王\u2eaa目示礻竹糸纟罓罒\u2eb3\u2eb4\u2eb5"
        + "羊\u2eb7羊耂肀\u2ebb月\u2ebd艹艹艹虎衤西西见角\u2ec7讠贝足车辶辶辶阝钅長镸长门\u2ed5阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉"
        + "齐歯齿竜龙亀亀龟";

    private const string Kangxi =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴"
        + "廾弋弓彐彡彳心戈户手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿"
        + "目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵"
        + "邑酉釆里金長門阜隶隹雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黄黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Compatibility =
        "豈更車賈滑串句龜龜契金喇奈懶癩羅蘿螺裸邏樂洛烙珞落酪駱亂卵欄爛蘭鸞嵐濫藍襤拉臘蠟廊朗浪狼郎來冷勞擄櫓爐盧老蘆虜路露魯鷺碌祿綠菉錄"
        + "鹿論壟弄籠聾牢磊賂雷壘屢樓淚漏累縷陋勒肋凜凌稜綾菱陵讀拏樂諾丹寧怒率異北磻便復不泌數索參塞省葉說殺辰沈拾若掠略亮兩凉梁糧良諒量勵"
        + "呂女廬旅濾礪閭驪麗黎力曆歷轢年憐戀撚漣煉璉秊練聯輦蓮連鍊列劣咽烈裂說廉念捻殮簾獵令囹寧嶺怜玲瑩羚聆鈴零靈領例禮醴隸惡了僚寮尿料樂"
        + "燎療蓼遼龍暈阮劉杻柳流溜琉留硫紐類六戮陸倫崙淪輪律慄栗率隆利吏履易李梨泥理痢罹裏裡里離匿溺吝燐璘藺隣鱗麟林淋臨立笠粒狀炙識什茶刺"
        + "切度拓糖宅洞暴輻行降見廓兀嗀\ufa0e\ufa0f塚\ufa11晴\ufa13\ufa14凞猪益礼神祥福靖精羽\ufa1f蘒\ufa21諸\ufa23\ufa24逸都\ufa27\ufa28\ufa29飯飼館鶴郞隷侮僧免勉勤卑喝嘆器塀墨層屮悔慨憎"
        + "懲敏既暑梅海渚漢煮爫琢碑社祉祈祐祖祝禍禎穀突節練縉繁署者臭艹艹著褐視謁謹賓贈辶逸難響頻恵\ufa6c舘\ufa6e\ufa6f並况全侀充冀勇勺喝啕喙嗢塚墳奄奔"
        + "婢嬨廒廙彩徭惘慎愈憎慠懲戴揄搜摒敖晴朗望杖歹殺流滛滋漢瀞煮瞧爵犯猪瑱甆画瘝瘟益盛直睊着磌窱節类絛練缾者荒華蝹襁覆視調諸請謁諾諭謹"
        + "變贈輸遲醙鉶陼難靖韛響頋頻鬒龜\ufacf\ufad0\ufad1㮝䀘䀹\ufad5\ufad6\ufad7齃龎\ufada\ufadb\ufadc\ufadd\ufade\ufadf\ufae0\ufae1\ufae2\ufae3\ufae4\ufae5\ufae6\ufae7\ufae8\ufae9\ufaea\ufaeb\ufaec\ufaed\ufaee\ufaef\ufaf0\ufaf1\ufaf2\ufaf3\ufaf4\ufaf5\ufaf6\ufaf7\ufaf8\ufaf9\ufafa\ufafb\ufafc\ufafd\ufafe\ufaff";

    private static readonly SearchValues<char> Twice = SearchValues.Create(string.Create(char.MaxValue + 1, 0, (all, _) =>
    {
        for (var c = 0; c < all.Length; c++) all[c] = Ordinary((char)c) == c ? FirstKangxi : (char)c;
    }));

    /// <summary>The ordinary form of a character.</summary>
    /// <param name="c">A character.</param>
    /// <returns>The character that looks the same; <paramref name="c"/> itself where it stands in Unicode only once.</returns>
    public static char Ordinary(char c) => c switch
    {
        < FirstSupplement => c,
        < FirstKangxi => c - FirstSupplement < Supplement.Length ? Supplement[c - FirstSupplement] : c,
        < FirstCompatibility => c - FirstKangxi < Kangxi.Length ? Kangxi[c - FirstKangxi] : c,
        _ => c - FirstCompatibility < Compatibility.Length ? Compatibility[c - FirstCompatibility] : c,
    };

    /// <summary>A text in ordinary characters.</summary>
    /// <param name="text">A text.</param>
    /// <returns>As many code units, each at its place; the same string where nothing changes.</returns>
    public static string Ordinary(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Twice)) return text;
        return string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++) folded[i] = Ordinary(source[i]);
        });
    }
}
