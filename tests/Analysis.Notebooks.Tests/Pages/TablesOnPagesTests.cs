using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>Tables as a written page has them: their cells, their data, and where they lead.</summary>
public sealed class TablesOnPagesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("site").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Write_TablesWithoutCaption_TakeTheLastLineOfTheTextBeforeThemOnce()
    {
        var table = SampleNotebooks.Displayed(("text/html", SampleNotebooks.Table(1)));

        var page = Page(new SitePage("t",
            SampleNotebooks.Of("# T\n\nQ?\n\n## Lengths\n\nHow long?\n\nArticles by length, 长的 first.", table, table, "## Next", table),
            new Colophon()));

        Assert.Equal(
            ["Table 1 Articles by length, 长的 first.", "Table 2", "Table 3 Next"],
            Regex.Matches(page, "<figcaption>(.*?)</figcaption>").Select(match => Regex.Replace(match.Groups[1].Value, "<[^>]*>", "")));
        Assert.Equal(1, Regex.Count(page, "Articles by length, <span lang=\"zh-Hans\">长的</span> first[.]"));
        Assert.Contains("<p>How long?</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<td>https://example.org/a?b</td>",
        "<td class=\"nb-address\"><a href=\"https://example.org/a?b\" rel=\"noopener noreferrer nofollow\">"
        + "https://example.org/a?b</a></td>")]
    [InlineData("<td title=\"https://example.org/abc\">https://exa…</td>",
        "<td title=\"https://example.org/abc\" class=\"nb-address\"><a href=\"https://example.org/abc\" rel=\"noopener "
        + "noreferrer nofollow\">https://exa…</a></td>")]
    [InlineData("<td>see https://example.org</td>", "<td>see https://example.org</td>")]
    [InlineData("<td>javascript:alert(1)</td>", "<td class=\"nb-whole\">javascript:alert(1)</td>")]
    [InlineData("<td>2022-09-12 13:43:02Z</td>", "<td class=\"nb-whole\">2022-09-12 13:43:02Z</td>")]
    [InlineData("<td>2026-03</td>", "<td class=\"nb-whole\">2026-03</td>")]
    [InlineData("<td>000_56e3897b-65045e8c</td>", "<td class=\"nb-whole\">000_56e3897b-65045e8c</td>")]
    public void Write_Cell_LinksAddressesAndKeepsDatesTogether(string cell, string expected) =>
        Assert.Contains(expected,
        Page(new SitePage("t",
            SampleNotebooks.Of("# T", SampleNotebooks.Displayed(("text/html", $"<table class=\"analysis-table\"><tr>{cell}</tr></table>"))),
        new Colophon())), StringComparison.Ordinal);

    [Fact]
    public void Write_ColumnOfAddresses_IsWhereTheTitlesLeadAndStandsBelowTheRowsInPrint()
    {
        var table = Addresses("title", "Rain", "https://example.org/%E9%9B%A8?a=1%26b", "<em>null</em>", "http://example.org/<x>");

        Assert.Contains("<tr><td class=\"nb-whole\"><a href=\"https://example.org/%E9%9B%A8?a=1%26b\" rel=\"noopener noreferrer nofollow\">"
            + "Rain</a></td><td class=\"nb-whole\">1</td></tr>"
            + "<tr class=\"nb-printed\"><td colspan=\"2\"><div>https://example.org/雨?a=1%26b</div></td></tr>",
            table, StringComparison.Ordinal);
        Assert.DoesNotContain("url<", table, StringComparison.Ordinal);
        Assert.EndsWith("2 rows, 3 columns; url: the links of title</p>", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RowWithoutATitle_ShowsWhereItsAddressLeads() =>
        Assert.Contains(".example/b\" rel=\"noopener noreferrer nofollow\">xn--fiq228c.example</a></td>",
            Addresses("title", "Rain", "https://example.org/a", "<em>null</em>", "http://中文.example/b"), StringComparison.Ordinal);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://exa mple.org")]
    public void Write_ColumnOfAddressesWithOneThatIsNoneOfTheWeb_StaysAndLeadsNowhere(string address)
    {
        var table = Addresses("title", "Rain", "https://example.org/a", "Snow", address);

        var isWhole = address.Contains(' ', StringComparison.Ordinal) ? "" : " class=\"nb-whole\"";
        Assert.Contains($"<td{isWhole}>{address}</td>", table, StringComparison.Ordinal);
        Assert.DoesNotContain($"href=\"{address[..4]}\"", table, StringComparison.Ordinal);
        Assert.Contains("<td class=\"nb-whole\">Rain</td>", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title", "title")]
    [InlineData("sentence", "sentence")]
    [InlineData("alt", "alt")]
    [InlineData("name", null)]
    public void Write_ColumnOfAddresses_LeadsFromTheCellThatAReaderLooksAt(string column, string? holder) =>
        Assert.EndsWith("2 rows, 3 columns" + (holder is null ? "" : $"; url: the links of {holder}") + "</p>",
            Addresses(column, "Rain", "https://example.org/a", "Snow", "https://example.org/b"), StringComparison.Ordinal);

    private string Addresses(string column, string first, string firstAddress, string second, string secondAddress)
    {
        string Cell(string text) => text.StartsWith("<em>", StringComparison.Ordinal) ? $"<td class=\"analysis-null\">{text}</td>"
            : $"<td>{text.Replace("<x>", "%3Cx%3E", StringComparison.Ordinal)}</td>";
        var html = $"<table class=\"analysis-table\"><thead><tr><th>{column}</th><th>n</th><th>url</th></tr></thead><tbody>"
            + $"<tr>{Cell(first)}<td>1</td>{Cell(firstAddress)}</tr><tr>{Cell(second)}<td>2</td>{Cell(secondAddress)}</tr></tbody></table>"
            + "<p class=\"analysis-note\">2 rows, 3 columns</p>";
        var page = Page(new SitePage("t", SampleNotebooks.Of("# T", SampleNotebooks.Displayed(("text/html", html))), new Colophon()));
        return Regex.Match(Regex.Replace(page, "</?span[^>]*>", ""), "<table.*columns[^<]*</p>", RegexOptions.Singleline).Value;
    }

    [Fact]
    public void Write_EmptyTable_IsASentence() => Assert.Contains(
        "<figure class=\"nb-exhibit nb-empty\" id=\"table-1\"><figcaption><span class=\"nb-number\">Table 1</span> "
        + "<span class=\"nb-caption\">Pictures</span> "
        + "<span class=\"nb-subtitle\">No rows: no article has a picture.</span></figcaption></figure>",
        Page(new SitePage("t", SampleNotebooks.Of("# T\n\nWhat?\n\n## One\n\nPictures",
            SampleNotebooks.Displayed(("text/html", "<p class=\"analysis-note analysis-empty\">No rows: no article has a picture.</p>\n"))),
            new Colophon())), StringComparison.Ordinal);

    [Theory]
    [InlineData("الميزانية", true)]
    [InlineData("budget", false)]
    public void Write_LinesFromRightToLeft_HaveWhatComesBeforeOnTheRight(string match, bool isMirrored) => Assert.Equal(isMirrored,
        Page(new SitePage("t", SampleNotebooks.Of("# T", SampleNotebooks.Displayed(("text/html", "<table><thead><tr><th>left</th>"
            + $"<th>match</th><th>right</th></tr></thead><tbody><tr><td>a</td><td>{match}</td><td>b</td></tr></tbody></table>"))),
            new Colophon())).Contains(" dir=\"rtl\"", StringComparison.Ordinal));

    [Fact]
    public void Write_ColumnOfAmounts_AlignsTheirPointsBehindSeparators() => Assert.Contains(
        "<td class=\"analysis-number nb-whole\" data-pad=\".0\">12,345</td>", Page(new SitePage("t", SampleNotebooks.Of("# T",
            SampleNotebooks.Displayed(("text/html", "<table><tr><th class=\"analysis-number\">n</th></tr><tr><td "
            + "class=\"analysis-number\">12,345</td></tr><tr><td class=\"analysis-number\">1.5</td></tr></table>"))), new Colophon())),
        StringComparison.Ordinal);

    [Fact]
    public void Write_ColumnOfNumbers_AlignsTheirPointsAndShowsMissingOnesAsADash()
    {
        const string table =
            "<table><tr><th class=\"analysis-number\">rate</th></tr><tr><td class=\"analysis-number\">86.083</td></tr><tr><td "
            + "class=\"analysis-number\">-1.5</td></tr>"
            + "<tr><td class=\"analysis-number\">3</td></tr><tr><td class=\"analysis-null\"><em>null</em></td></tr></table>";

        var page = Page(new SitePage("t", SampleNotebooks.Of("# T", SampleNotebooks.Displayed(("text/html", table))), new Colophon()));

        Assert.Contains("<td class=\"analysis-number nb-whole\">86.083</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"analysis-number nb-whole\" data-pad=\"00\">-1.5</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"analysis-number nb-whole\" data-pad=\".000\">3</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"analysis-null analysis-number\"><span aria-hidden=\"true\">–</span><span class=\"nb-unseen\">no "
            + "value</span></td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_LargeTable_PutsItsDataBesideThePage()
    {
        var csv = "n\n" + string.Concat(Enumerable.Range(0, 50_000).Select(n => $"{n}\n"));
        var table = SampleNotebooks.Displayed(("text/html", "<table class=\"analysis-table\"><tr><td>0</td></tr></table>"),
            ("text/csv", csv));

        var page = Page(new SitePage("large", SampleNotebooks.Of("# T", table), new Colophon()));

        Assert.Contains("href=\"data/large-table-1.csv\"", page, StringComparison.Ordinal);
        Assert.Equal(csv, File.ReadAllText(Path.Combine(folder, "data/large-table-1.csv")));

        Page(new SitePage("large", SampleNotebooks.Of("# T"), new Colophon()));
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "data")));
    }

    [Fact]
    public void Write_TableWhoseDataEndEarlier_SaysHowManyRowsThereAre()
    {
        var table = SampleNotebooks.Displayed(("text/html",
            "<table><tr><td>0</td></tr></table><p class=\"analysis-note\">1 of 2,000 rows, 1 column</p>"), ("text/csv", "n\n0\n1\n"));

        Assert.Contains(" holds the first 2 of 2,000 rows.</p>",
            Page(new SitePage("long", SampleNotebooks.Of("# T", table), new Colophon())), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_HugeTable_CutsItsDataAndSaysSo()
    {
        var csv = "n\n" + string.Concat(Enumerable.Range(0, 1_500_000).Select(n => $"{n:D7}\n"));
        var table = SampleNotebooks.Displayed(("text/html", "<table><tr><td>0</td></tr></table>"), ("text/csv", csv));

        var page = Page(new SitePage("huge", SampleNotebooks.Of("# T", table), new Colophon()));

        Assert.Contains("</a> holds the first 1,249,999 of 1,500,000 rows.</p>", page, StringComparison.Ordinal);
        Assert.EndsWith("\n1249998\n", File.ReadAllText(Path.Combine(folder, "data/huge-table-1.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TermsAndTheirConcordance_LinksEachToItsFirstLine()
    {
        var page = Page(new SitePage("t", SampleNotebooks.Of(
            "# T",
            SampleNotebooks.Displayed(("text/html", "<table><thead><tr><th>term</th><th>other</th></tr></thead><tbody><tr><td>朝鲜</td><td>North</td></tr><tr><td>美国</td><td>or</td></tr></tbody></table>")),
            SampleNotebooks.Displayed(SampleNotebooks.Chart("Terms", ["朝鲜", "美国"], [2, 1])),
            SampleNotebooks.Displayed(
                ("text/html", "<table><thead><tr><th>left</th><th>match</th><th>right</th></tr></thead><tbody><tr><td>in "
                + "</td><td>朝鲜</td><td></td></tr><tr><td>North </td><td>朝鲜</td><td></td></tr></tbody></table>"),
                ("text/csv", "left,match,right\n\"in \",朝鲜,\n\"North \",朝鲜,武器\nbeyond,美国,\n"))), new Colophon()));

        Assert.Contains("<tr><td lang=\"zh-Hans\" class=\"nb-whole\"><a href=\"#s-line-朝鲜\">朝鲜</a></td><td class=\"nb-whole\"><a "
            + "href=\"#s-line-朝鲜-2\">North</a></td></tr>", page, StringComparison.Ordinal);
        Assert.Contains("<tr><td lang=\"zh-Hans\" class=\"nb-whole\">美国</td><td class=\"nb-whole\">or</td></tr>", page,
            StringComparison.Ordinal);
        Assert.Contains("<p class=\"nb-terms\">In context: <a href=\"#s-line-朝鲜\" lang=\"zh-Hans\">朝鲜</a> </p>", page,
            StringComparison.Ordinal);
        Assert.Contains("<tr id=\"s-line-朝鲜\"><td class=\"nb-left nb-whole\">in </td>", page, StringComparison.Ordinal);
        Assert.Contains("<tr id=\"s-line-朝鲜-2\">", page, StringComparison.Ordinal);
    }

    private string Page(SitePage page) => SampleNotebooks.Written(page, folder);
}
