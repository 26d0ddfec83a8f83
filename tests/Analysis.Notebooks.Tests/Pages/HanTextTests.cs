using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class HanTextTests
{
    [Theory]
    [InlineData("no Chinese at all", "no Chinese at all")]
    [InlineData("", "")]
    [InlineData("朝鲜", "[zh-Hans:朝鲜]")]
    [InlineData("what 朝鲜 sold", "what [zh-Hans:朝鲜] sold")]
    [InlineData("on 2022年9月12日, then", "on [zh-Hans:2022年9月12日], then")]
    [InlineData("半岛电视台’s address", "[zh-Hans:半岛电视台]’s address")]
    [InlineData("要求美国“闭嘴”", "[zh-Hans:要求美国“闭嘴”]")]
    [InlineData("says “闭嘴” loudly", "says [zh-Hans:“闭嘴”] loudly")]
    [InlineData("《人民日报》 and 新华社。", "[zh-Hans:《人民日报》] and [zh-Hans:新华社。]")]
    [InlineData("ひらがな and 漢字かな", "[ja:ひらがな] and [ja:漢字かな]")]
    [InlineData("조선", "[ko:조선]")]
    [InlineData("𠀀 rare", "[zh-Hans:𠀀] rare")]
    [InlineData("emoji 😀 only", "emoji 😀 only")]
    public void Runs_Text_CutsAtChangesOfLanguage(string text, string expected) =>
        Assert.Equal(expected,
        string.Concat(HanText.Runs(text, "zh-Hans").Select(run => run.Language is null ? run.Run : $"[{run.Language}:{run.Run}]")));

    [Theory]
    [InlineData("<td>朝鲜</td>", "<table><tbody><tr><td lang=\"zh-Hans\">朝鲜</td></tr></tbody></table>")]
    [InlineData("<td>a 朝鲜</td>", "<table><tbody><tr><td>a <span lang=\"zh-Hans\">朝鲜</span></td></tr></tbody></table>")]
    [InlineData("<td lang=\"zh-Hant\">朝鮮</td>", "<table><tbody><tr><td lang=\"zh-Hant\">朝鮮</td></tr></tbody></table>")]
    public void Mark_Cell_MarksTheWholeWhereItIsOneRun(string cell, string expected)
    {
        var clean = new OutputSanitizer(new PageIds()).Clean($"<table><tr>{cell}</tr></table>").Root;

        HanText.Mark(clean, "zh-Hans");

        Assert.Equal(expected, clean.InnerHtml);
    }
}
