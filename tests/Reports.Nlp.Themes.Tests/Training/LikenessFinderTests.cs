namespace Reports.Nlp.Themes.Tests.Training;

public class LikenessFinderTests
{
    private static readonly string[] Rows =
    [
        "新建改造公厕十二座，更换路灯三百盏，清运垃圾四万吨。",
        "新建改造公厕三十二座，更换路灯六百盏，清运垃圾五万吨。",
        "实施“清风行动”，全年查办案件12起，挽回损失300万元，震慑作用明显。",
        "实施“春雷行动”，全年查办案件45起，挽回损失800万元，震慑作用明显。",
        "办好社区食堂，让老人在家门口吃上热饭。",
    ];

    [Fact]
    public void Finds_near_duplicates() =>
        Assert.Contains(LikenessFinder.NearDuplicates(Rows, 0.3), pair => (pair.A, pair.B) == (0, 1));

    [Fact]
    public void Finds_shared_runs_whatever_punctuation_divides_them() =>
        Assert.Contains(LikenessFinder.SharedRuns(["甲：大力推进，城乡供水一体化", "大力推进城乡供水一体化。"], 11), run => run.Run == "大力推进城乡供水一体化");

    [Fact]
    public void Finds_rows_that_fill_the_slots_of_one_template() =>
        Assert.Contains(LikenessFinder.Families(Rows, 1), family => family.Rows.SequenceEqual([2, 3]));

    [Fact]
    public void Leaves_alone_what_only_treats_the_same_matter()
    {
        string[] rows = ["新建社区食堂9家，老年人就餐享受八折。", "办好社区食堂，让老人在家门口吃上热饭。"];
        Assert.Empty(LikenessFinder.NearDuplicates(rows, 0.3));
        Assert.Empty(LikenessFinder.Families(rows, 1));
    }
}
