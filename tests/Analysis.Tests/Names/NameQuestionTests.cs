using Analysis.Tests.Questions;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Names;

/// <summary>The table and the question of names.</summary>
public sealed class NameQuestionTests
{
    private static readonly Corpus Two = new(
    [
        TestArticles.Of("律师谭子昊表示，法国很远。谭律师去过法国。", "甲", "a") with { Title = "法国之行" },
        TestArticles.Of("法国外交部没有回应。", "乙", "b"),
    ], []);

    [Fact]
    public void NamesFrame_TwoArticles_CountsTextsWithoutTitles() => Assert.Equal(
        "article | name | kind | count | first_offset\na | 谭子昊 | person | 2 | 2\na | 法国 | place | 2 | 8\nb | 法国外交部 | organisation | 1 | 0\n", Tables.Text(Two.NamesFrame()));

    [Fact]
    public void Names_TwoSources_CountTitlesToo() => Assert.Equal(
        "group | rank | name | kind | count | documents\n乙 | 1 | 法国外交部 | organisation | 1 | 1\n甲 | 1 | 法国 | place | 3 | 1\n甲 | 2 | 谭子昊 | "
        + "person | 2 | 1\n",
        Tables.Text(Two.Names().Table, 9, "group", "rank", "name", "kind", "count", "documents"));

    [Fact]
    public void Names_OfAKind_AreOnlyThose()
    {
        var people = Two.Names(kind: "person");
        Assert.Equal("谭子昊", Assert.Single(people.Table["name"].Cast<string>()));
        Assert.Equal("2 mentions of people were found in 2 articles; most often named are **谭子昊** (2 times in 1 article).",
            people.Finding.ToString());
        Assert.Equal("name | source | left | match | right\n谭子昊 | 甲 | 法国之行 律师 | 谭子昊 | 表示，法国很远。谭律师去过法国。\n",
            Tables.Text(people.Lines(), 9, "name", "source", "left", "match", "right"));
    }

    [Fact]
    public void Names_OfAnUnknownKind_IsAnError() => Assert.StartsWith(
        "There is no kind of names 'people'; write person, place or organisation, or nothing for all.",
        Assert.Throws<ArgumentException>(() => Two.Names(kind: "people")).Message, StringComparison.Ordinal);
}
