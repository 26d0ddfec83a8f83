using Analysis.Tests.Questions;
using Analysis.Tests.Reading;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Names;

/// <summary>A data folder's <c>aliases.csv</c>: no article, but names that are one.</summary>
public sealed class AliasTableTests
{
    private static FolderOfFiles Articles() =>
        new FolderOfFiles().Add("a.txt", "Title: One\nSource: The Bell\n\n昨天老铁匠没有说话。後來鐵匠大叔笑了。云中鹤来了。\n");

    [Fact]
    public void Names_OfAliases_AreOneAndFoundEverywhere()
    {
        using var folder = Articles().Add("aliases.csv", "name,alias,kind\n赵铁匠,老铁匠,person\n赵铁匠,铁匠大叔,\n云鹤客栈,云中鹤,organisation\n");

        var corpus = folder.Load();

        Assert.DoesNotContain(corpus.AllProblems(), problem => problem.File == "aliases.csv");
        Assert.Single(corpus.Articles);
        Assert.Equal("name | kind | count\n赵铁匠 | person | 2\n云鹤客栈 | organisation | 1\n",
            Tables.Text(corpus.NamesFrame(), 9, "name", "kind", "count"));
    }

    [Theory]
    [InlineData("name,other\na,b\n",
        "aliases.csv:1: Error: the table of aliases has no column \"alias\"; it has name, other; it needs name and alias")]
    [InlineData("name,alias\n甲乙,\n", "aliases.csv:: Warning: the row of \"甲乙\" has no alias; it is left out")]
    [InlineData("name,alias,kind\n甲乙,丙丁,thing\n",
        "aliases.csv:: Warning: \"thing\" is no kind of name; write person, place or organisation")]
    [InlineData("name,alias\n甲乙,丙丁\n戊己,丙丁\n",
        "aliases.csv:: Warning: \"丙丁\" is the alias of \"甲乙\" already, not of \"戊己\"; the first counts")]
    [InlineData("name,alias\n甲乙,丙丁\n丙丁,戊己\n", "aliases.csv:: Warning: \"丙丁\", the name of \"戊己\", is an alias itself; \"甲乙\" is taken")]
    [InlineData("name,alias\n甲乙,丙丁\n丙丁,甲乙\n", "aliases.csv:: Warning: the aliases of \"丙丁\" lead in a circle; it is left out")]
    public void Problems_OfATableThatIsNotRight_SayWhat(string table, string problem)
    {
        using var folder = Articles().Add("aliases.csv", table);

        var corpus = folder.Load();

        Assert.NotNull(corpus.NamesFrame());
        Assert.Equal(problem, string.Join('\n', corpus.AllProblems().Where(one => one.File == "aliases.csv")
            .Select(one => $"{one.File}:{one.Line}: {one.Severity}: {one.Message}")));
    }
}
