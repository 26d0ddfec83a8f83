using Analysis.Tests.Terms;
using Plotly.NET;

namespace Analysis.Tests.Questions;

/// <summary>What a page shows first: rows of all sources, titles instead of ids, one scale, and what is descriptive only.</summary>
public sealed class ReadersTablesTests
{
    // two sources, one behind the other in the folder
    private static readonly Corpus Two = new(
    [
        Titled("红桥，红桥，白云\n\n白云", "甲", "a"), Titled("红桥，红桥，红桥\n\n红桥，绿水", "甲", "b"), Titled("绿水，白云\n\n青山，青山，青山", "乙", "c"),
    ], []);

    [Fact]
    public void Words_AreOfTheGroupsInTurn() =>
        Assert.Equal(["甲 1", "乙 1", "甲 2", "乙 2"], Rows(Two.Words(2).Table, "group", "rank"));

    [Fact]
    public void Describe_Lines_AreOfTheSourcesInTurnInTheOrderOfPublication()
    {
        var corpus = new Corpus([Of("甲", 3), Of("甲", 1), Of("甲", null), Of("乙", 2)], []);
        Assert.Equal(["甲1", "乙2", "甲3", "甲"], corpus.Describe()
            .Lines().Rows.Select(row => FormattableString.Invariant($"{row[0]}{((DateTime?)row[1])?.Day}")));
    }

    [Fact]
    public void InTurn_OfATableOfArticles_HasTitlesForIdsAndTheSourcesInTurn()
    {
        var table = Two.InTurn(Two.ParagraphsFrame());
        Assert.Equal(["source", "title", "index", "kind", "text", "characters"], table.Columns.Select(column => column.Name));
        Assert.Equal(["甲 T a 0", "乙 T c 0", "甲 T b 0", "乙 T c 1", "甲 T a 1", "甲 T b 1"], Rows(table, "source", "title", "index"));
    }

    [Fact]
    public void InTurn_OfProblems_KeepsTheSeverestFirst()
    {
        Problem Of(string file, Severity severity) => new(file, null, null, severity, "m");
        var corpus = new Corpus([.. Two.Articles],
            [Of("a.txt", Severity.Info), Of("b.txt", Severity.Info), Of("c.txt", Severity.Info), Of("c.txt", Severity.Error),
                Of("gone.txt", Severity.Error)]);
        Assert.Equal(
            ["乙 c.txt error", " gone.txt error", "甲 a.txt info", "乙 c.txt info", "甲 b.txt info"],
            Rows(corpus.InTurn(corpus.ProblemsFrame()), "source", "file", "severity"));
        Assert.Equal(0, Two.InTurn(Two.ProblemsFrame()).Rows.Count);
        Assert.Equal(2, Two.InTurn(Two.Describe().Table).Rows.Count); // a table without articles stays
    }

    [Fact]
    public void OriginCounts_CountEachPlaceOfAFieldAndShowOneThatWasRepaired()
    {
        Article From(string id, string origin, string? note) =>
            TestArticles.Of("x", "甲", id) with { Title = "T " + id, Origins = [new("title", origin, null, note)] };
        var corpus = new Corpus([From("a", "h1", null), From("b", "meta", null), From("c", "meta", "cut")], []);
        Assert.Equal(["title meta 2 1 cut T c", "title h1 1 0  T a"],
            Rows(corpus.OriginCounts(), "field", "origin", "articles", "notes", "note", "title"));
    }

    [Fact]
    public void Charts_OfFewArticles_SayThatTheyAreDescriptive()
    {
        foreach (var result in new[] { Two.Describe(), Two.Lengths(), Two.Words(), Two.KeyWords(), Two.Find("红桥"), Two.Frequencies(["红桥"]),
            Two.Growth(), Two.Contexts("红桥", 1) })
        {
            // where there is nothing to show, nothing is described
            var figure = GenericChart.toJson(result.Chart());
            Assert.NotEqual(figure.Contains("descriptive only", StringComparison.Ordinal),
                figure.Contains("Nothing to show: ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Panels_ShareTheirScale()
    {
        var json = GenericChart.toJson(Two.Words(2).Chart());
        Assert.Equal(2, json.Split("\"range\":[0.0,").Skip(1).Select(rest => rest[..rest.IndexOf(']', StringComparison.Ordinal)])
            .GroupBy(end => end).Single().Count());
    }

    [Fact]
    public void AnswerWith_SaysEachLimitOnce()
    {
        var answer = Two.Describe().AnswerWith(Two.Lengths()).ToString();
        Assert.StartsWith($"{Two.Describe().Finding} {Two.Lengths().Finding} Cautions: descriptive only", answer, StringComparison.Ordinal);
        Assert.Equal(2, answer.Split("descriptive only").Length);
    }

    [Fact]
    public void Contexts_CountATermAsTheTablesOfWordsDo()
    {
        var corpus = new Corpus([.. TestArticles.All("中国发展快，中国发展慢", "中國發展快")], []);
        Assert.Equal(3L, corpus.Contexts("中国", 1).Table["term_count"][0]);
        Assert.Equal(3L, corpus.Frequencies(["中国"]).Table["count"][0]);
    }

    [Fact]
    public void Names_OfAnyLengthAndScript_StayWithinTheirPlace()
    {
        var name = string.Concat(Enumerable.Repeat("纸", 2000));
        var corpus = new Corpus([.. Enumerable.Range(0, 6).Select(i => TestArticles.Of("红桥，白云", name, $"a{i}")),
            TestArticles.Of("绿水，白云", "הארץ", "b")], []);
        Assert.DoesNotContain(name[..200], corpus.Compare().Answer.ToString(), StringComparison.Ordinal);
        // the title of a panel
        Assert.Contains($"\"text\":\"{name[..19]}…\"", GenericChart.toJson(corpus.Words(2).Chart()), StringComparison.Ordinal);
        Assert.Equal(("<bdi>הארץ</bdi> 3", "הארץ 3"), (Markdown.Of($"{"הארץ"} {3}").ToString(), Markdown.Of($"{"הארץ"} {3}")
            .ToPlainText()));
        Assert.Equal("both articles, all 3 articles, 1,759 of 4,203 articles, 1 of 1 article",
            $"{Wording.Of(2, 2, "article")}, {Wording.Of(3, 3, "article")}, {Wording.Of(1759, 4203, "article")}, "
            + $"{Wording.Of(1, 1, "article")}");
    }

    [Fact]
    public void Where_WithinAChoice_KeepsWhatWasSaidOfIt()
    {
        var chosen = Two.Where(sources: "甲").Where("红桥");
        Assert.Equal("2 articles of 3 from 1 source on 红桥. Only 甲 (1 article left out).", chosen.Asked().ToPlainText());
        Assert.Same(chosen, chosen.Where("红桥"));
    }

    private static Article Titled(string text, string source, string id) => TestArticles.Of(text, source, id) with { Title = "T " + id };

    private static Article Of(string source, int? day) =>
        TestArticles.Of("x", source, $"{source}{day}") with
        {
            Published = day is { } known
            ? new DateTime(2024, 1, known, 0, 0, 0, DateTimeKind.Utc) : null
        };

    private static IEnumerable<string> Rows(Microsoft.Data.Analysis.DataFrame table, params string[] columns) =>
        Enumerable.Range(0, (int)table.Rows.Count).Select(row => string.Join(' ', columns.Select(column => table[column][row])));
}
