using System.Globalization;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Files that hold articles as records: tables, JSON, feeds, letters; cases in <c>Cases/containers.txt</c>.</summary>
public sealed class ContainersTests
{
    private static readonly string[] Cases = File.ReadAllText(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", "containers.txt")).ReplaceLineEndings("\n").Split("\n=== ")[1..];

    public static TheoryData<string> Names() => [.. Cases.Select(one => one[..one.IndexOf('\n', StringComparison.Ordinal)])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_Container_GivesItsArticlesAndProblems(string name)
    {
        var parts = Cases.Single(one => one.StartsWith(name + "\n", StringComparison.Ordinal))[(name.Length + 1)..].Split("⇶\n");
        var content = parts[0].Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal);
        using var folder = new FolderOfFiles().Add(name.Split(": ")[^1], content);
        var corpus = folder.Load();
        var problems = corpus.Problems.Select(problem => $"{problem.Line} {problem.Message}").ToList();
        var failures = new List<string>();
        var article = 0;
        foreach (var line in parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
            {
                article = int.Parse(line.AsSpan(1), CultureInfo.InvariantCulture);
                continue;
            }

            var (key, value) = line.Split(": ", 2) is [var left, var right] ? (left, right) : (line, "");
            var failure = key switch
            {
                "articles" => corpus.Articles.Count.ToString(CultureInfo.InvariantCulture) == value ? null : $"{corpus.Articles.Count} articles, not {value}",
                "problem" => problems.Exists(problem => problem.Contains(value, StringComparison.Ordinal)) ? null : $"no problem says '{value}'",
                _ => article > corpus.Articles.Count ? $"there is no article {article}" : GoldCase.Failure(corpus.Articles[article - 1], key, value),
            };
            failures.AddRange(failure is null ? [] : [$"#{article} {failure}"]);
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures) + "\n" + string.Join('\n', problems));
    }

    // Records of one file are told apart by their own bytes: what stands beside them changes no id.
    [Fact]
    public void Load_TableWithAnotherRowAbove_GivesTheSameIds()
    {
        using var one = new FolderOfFiles().Add("a.csv", "title,url,text\nTwo,https://www.example.com/2,The second text.\n");
        using var two = new FolderOfFiles().Add("a.csv", "title,url,text\nOne,https://www.example.com/1,The first text.\nTwo,https://www.example.com/2,The second text.\n");

        Assert.Equal(one.Load().Articles.Single().Id, two.Load().Articles[1].Id);
    }

    [Fact]
    public void Load_ColumnsAsGermanExcelWritesThem_GiveTheirMeaning()
    {
        using var folder = new FolderOfFiles().Add("krant.csv", "nummer;stuk\n1;Het eerste stuk.\n").Add("columns.csv", "field;column\ntext;stuk\n");

        Assert.Equal("Het eerste stuk.", Assert.Single(folder.Load().Articles).Text);
    }

    [Fact]
    public void Load_ColumnsOfTheFolder_GiveTheirMeaning()
    {
        using var folder = new FolderOfFiles().Add("krant.csv", "kop,stuk,wanneer,text\nEen,Het eerste stuk.,2024-01-11,ruis\n")
            .Add("columns.csv", "field,column,file\ntitle,kop,\ntext,stuk,krant.csv\npublished,wanneer,\n");

        var article = Assert.Single(folder.Load().Articles);

        Assert.Equal(("Een", "Het eerste stuk.", "column: wanneer"), (article.Title, article.Text, article.PublishedFrom));
    }

    [Theory]
    [InlineData("field,column\nheadline,kop\n", "'headline,kop' names no field; the fields are title, url, source, published, authors, categories, text, summary")]
    [InlineData("kolom\nkop\n", "the table of columns needs a first line with 'field' and 'column'")]
    public void Load_ColumnsThatSayNothingUsable_AreReported(string columns, string expected)
    {
        using var folder = new FolderOfFiles().Add("a.md", FeedDump.Feed()).Add("columns.csv", columns);

        var corpus = folder.Load();

        Assert.Single(corpus.Articles);
        Assert.Contains(corpus.Problems, problem => problem.File == "columns.csv" && problem.Message.StartsWith(expected, StringComparison.Ordinal));
    }
}
