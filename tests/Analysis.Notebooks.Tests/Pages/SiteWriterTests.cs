using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class SiteWriterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("site").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Write_TwoNotebooks_WritesIndexPagesAndScripts()
    {
        SiteWriter.Write([SampleNotebooks.Tour(), SampleNotebooks.Failing()], folder);

        Assert.Equal(["00-tour.html", "90-failing.html", "index.html", "plotly.min.js", "plotly.min.js.LICENSE.txt", "site.js"],
            Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Write_SameNotebookTwice_WritesSameBytes()
    {
        SiteWriter.Write([SampleNotebooks.Tour()], folder);
        var first = File.ReadAllBytes(Path.Combine(folder, "00-tour.html"));
        using var german = new Culture("de-DE");

        SiteWriter.Write([SampleNotebooks.Tour()], folder);

        Assert.Equal(first, File.ReadAllBytes(Path.Combine(folder, "00-tour.html")));
    }

    [Fact]
    public void Write_Page_TakesNothingFromElsewhere()
    {
        var page = Page(SampleNotebooks.Tour());

        Assert.Equal(["site.js"], Regex.Matches(page, "<script src=\"([^\"]*)\"").Select(match => match.Groups[1].Value));
        Assert.DoesNotMatch("<(link|iframe|object|embed|base)[ >]", page);
        Assert.DoesNotMatch("<img[^>]* src=\"(?!data:)", page);
    }

    [Fact]
    public void Write_Page_StatesTitleQuestionAndAnswerFirst()
    {
        var page = Page(SampleNotebooks.Tour());

        Assert.Contains("<h1>What is in the folder?</h1>\n<p class=\"nb-question\">", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"nb-finding\"><span>Answer</span> Two articles from two sources", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NotebookSavedByTheReleasedKernel_HasNothingOfItsGreeting()
    {
        var tour = SampleNotebooks.Tour();
        var greeting = new DisplayOutput(MimeBundle.Of(("text/html",
            "<div>\n    <div id='dotnet-interactive-this-cell-1234' style='display: none'>\n        The below script needs to be able to "
            + "find the current output cell\n    </div>\n    <script>go()</script></div>")));
        var greeted = tour with
        {
            Notebook = tour.Notebook with
            {
                Cells = [.. tour.Notebook.Cells.Select((cell, index) => index == 1
            ? ((CodeCell)cell) with { Outputs = [greeting] } : cell)]
            }
        };

        SiteWriter.Write([tour], folder);
        var plain = File.ReadAllText(Path.Combine(folder, "00-tour.html"));
        SiteWriter.Write([greeted], folder);

        Assert.Equal(plain, File.ReadAllText(Path.Combine(folder, "00-tour.html")));
    }

    [Fact]
    public void Write_Index_ShowsEachNotebooksPictureWithItsOwnIds()
    {
        var page = new SitePage("00-a",
            SampleNotebooks.Of("# A",
                SampleNotebooks.Displayed(("image/svg+xml", "<svg><clipPath id=\"c\"></clipPath><g clip-path=\"url(#c)\"></g></svg>"))),
            new Colophon());

        SiteWriter.Write([page, page with { Name = "10-b" }], folder);
        var index = File.ReadAllText(Path.Combine(folder, "index.html"));

        Assert.Equal(["main", "00-a-s-c", "10-b-s-c"], Regex.Matches(index, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value));
        Assert.Equal(["00-a-s-c", "10-b-s-c"], Regex.Matches(index, "url\\(#([^)]*)\\)").Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Write_Chart_SaysItsTitleInTheCaptionOnly()
    {
        var page = Page(SampleNotebooks.Tour());

        Assert.Contains("<figcaption><span class=\"nb-number\">Figure 1</span> <span class=\"nb-caption\">Characters per "
            + "article</span></figcaption>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">Characters per article</text>", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Figure 1 Characters per article\"><title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ChartWithTitleOfTwoLines_SetsTheSecondApart()
    {
        var chart = SampleNotebooks.Displayed(SampleNotebooks.Chart("Lengths<br><span style='font-size:13px'>2 articles</span>", ["a"],
            [1]));

        Assert.Contains("<span class=\"nb-caption\">Lengths</span> <span class=\"nb-subtitle\">2 articles</span></figcaption>",
            Page(new SitePage("t", SampleNotebooks.Of("# T", chart), new Colophon())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"data\":[{\"type\":\"scatter\",\"x\":[],\"y\":[]}],\"layout\":{\"title\":{\"text\":\"Days<br>Nothing to show: no dates.\"}}}",
        "<span class=\"nb-caption\">Days</span> <span class=\"nb-subtitle\">Nothing to show: no dates.</span>")]
    [InlineData("{\"data\":[{\"type\":\"bar\",\"x\":[],\"y\":[]}],\"layout\":{\"title\":{\"text\":\"Bars\"}}}",
        "<span class=\"nb-caption\">Bars</span> <span class=\"nb-subtitle\">Nothing to show: the chart has no values.</span>")]
    public void Write_EmptyChart_IsASentence(string figure, string sentence)
    {
        var page = Page(new SitePage("t", SampleNotebooks.Of("# T", SampleNotebooks.Displayed(SampleNotebooks.Figure(figure))),
            new Colophon()));

        Assert.Contains($"<figure class=\"nb-exhibit nb-empty\" id=\"figure-1\"><figcaption><span class=\"nb-number\">Figure 1</span> "
            + $"{sentence}</figcaption></figure>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("plotly-figure", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x", "x")]
    [InlineData("漢", "漢")]
    [InlineData("a\u0301", "a\u0301")]
    [InlineData("\u202e", "[U+202E]")]
    public void Write_AnswerWithAWordOfTenThousandLetters_ShowsItsBeginning(string letter, string shown)
    {
        var word = string.Concat(Enumerable.Repeat(letter, 10_000));
        var page = Page(new SitePage("t", SampleNotebooks.Of("# T", SampleNotebooks.Displayed(("text/markdown", $"**{word}** is said."))),
            new Colophon()));
        var answer = Regex.Match(page, "<div class=\"nb-output\">.*?</div>", RegexOptions.Singleline).Value;

        Assert.InRange(answer.Length, 400, 1000);
        Assert.Contains("is said.", answer, StringComparison.Ordinal);
        Assert.Contains($" title=\"{shown}{shown}", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AnswerWithNamesFromRightToLeft_HasThemStandByThemselves() => Assert.Contains(
        "<p><strong><bdi>الميزانية</bdi></strong> 3 &lt;bdi&gt; and <strong><bdi>النهر</bdi></strong> 4</p>",
        Page(new SitePage("t", SampleNotebooks.Of("# T", SampleNotebooks.Displayed(("text/markdown",
            "**<bdi>الميزانية</bdi>** 3 &#60;bdi&#62; and **<bdi>النهر</bdi>** 4"))), new Colophon())), StringComparison.Ordinal);

    [Fact]
    public void Write_LongSentenceWithoutBlanks_IsWhole()
    {
        var sentence = string.Concat(Enumerable.Repeat("这些文章更常说的是，", 100));
        Assert.Contains(sentence, Regex.Replace(Page(new SitePage("t",
            SampleNotebooks.Of("# T", SampleNotebooks.Displayed(("text/markdown", sentence))), new Colophon())), "<[^>]*>", ""),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from 2022-09-12 to 2022-09-22.",
        "from <span class=\"nb-whole\">2022-09-12</span> to <span class=\"nb-whole\">2022-09-22</span>.")]
    [InlineData("at 2022-09-12 13:43:02Z", "at <span class=\"nb-whole\">2022-09-12 13:43:02Z</span>")]
    [InlineData("in 2026-03", "in <span class=\"nb-whole\">2026-03</span>")]
    [InlineData("`2022-09-12`", "<code>2022-09-12</code>")]
    [InlineData("call 555-2022-09", "call 555-2022-09")]
    public void Write_DateInAText_StaysOnOneLine(string text, string expected) =>
        Assert.Contains($"<p>{expected}</p>", Page(new SitePage("t", SampleNotebooks.Of("# T\n\nQ?\n\n## H\n\n" + text), new Colophon())),
        StringComparison.Ordinal);

    [Fact]
    public void Write_Question_MarksItsChinese() => Assert.Contains(
        "<p class=\"nb-question\">Who sold <span lang=\"zh-Hans\">武器</span>?</p>",
        Page(new SitePage("t", SampleNotebooks.Of("# T\n\nWho sold 武器?"), new Colophon())), StringComparison.Ordinal);

    [Fact]
    public void Write_Index_ShowsOfEachNotebookAChartThatNoOtherShows()
    {
        var (lengths, days) = (SampleNotebooks.Displayed(SampleNotebooks.Chart("Lengths", ["a"], [1])),
            SampleNotebooks.Displayed(SampleNotebooks.Chart("Days", ["a"], [1])));

        SiteWriter.Write([new SitePage("a", SampleNotebooks.Of("# A", lengths), new Colophon()),
            new SitePage("b", SampleNotebooks.Of("# B", lengths, days), new Colophon())], folder);

        Assert.Equal(["Lengths", "Days"], Regex.Matches(File.ReadAllText(Path.Combine(folder, "index.html")), ">(Lengths|Days)</text>")
            .Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Write_AnswerPutOutAsMarkdown_IsTheAnswer()
    {
        var page = Page(new SitePage("t",
            SampleNotebooks.Of("# T\n\nQ?", "## Answer", SampleNotebooks.Displayed(("text/markdown", "All **two** of them."))),
            new Colophon()));

        Assert.Contains("<p class=\"nb-finding\"><span>Answer</span> All <strong>two</strong> of them.</p>", page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Page_HasNoIdTwiceAndNoReferenceToNothing()
    {
        var page = Page(SampleNotebooks.Tour());

        var ids = Regex.Matches(page, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Regex.Matches(page, " href=\"#([^\"]*)\"").Select(match => match.Groups[1].Value), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Write_EmptyChart_IsNoPictureOnTheIndex()
    {
        static Cell Chart(string title, string data) =>
            SampleNotebooks.Displayed(("application/vnd.plotly.v1+json", "{\"data\":[{\"type\":\"scatter\"" + data
                + "}],\"layout\":{\"title\":{\"text\":\"" + title + "\"}}}"));
        Page(new SitePage("t", SampleNotebooks.Of("# T", Chart("Nothing", ""), Chart("Something", ",\"x\":[1,2],\"y\":[1,2]")),
            new Colophon()));

        var index = File.ReadAllText(Path.Combine(folder, "index.html"));
        Assert.Contains(">Something</text>", index, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing", index, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ChartWithEndlessNames_CutsThemOnThePageAndNotInItsData()
    {
        var (first, second) = (new string('W', 10_000) + "1", new string('W', 10_000) + "2");

        var page = Page(new SitePage("t",
            SampleNotebooks.Of("# T", SampleNotebooks.Displayed(SampleNotebooks.Chart("Names", [first, second], [1, 2]))), new Colophon()));
        var names = new string('W', 400) + "…";

        Assert.Contains($"\"x\":[\"{names}\",\"{names} (2)\"]", page, StringComparison.Ordinal);
        Assert.DoesNotContain(names.TrimEnd('…') + "W", page, StringComparison.Ordinal);
        var data = Regex.Match(page, "base64,([^\"]*)").Groups[1].Value;
        Assert.Contains($"\n{first},1\n{second},2\n", System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(data)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_CellThatWroteToStandardError_WarnsAtTheHeadAndInTheIndex()
    {
        var page = Page(new SitePage("t",
            SampleNotebooks.Of("# T", SampleNotebooks.Code("x", new StreamOutput("stderr", "No article mentions <朝鲜>.\n"))),
            new Colophon()));

        const string warning = "<p class=\"nb-alert\">No article mentions &lt;<span lang=\"zh-Hans\">朝鲜</span>&gt;.</p>\n";
        Assert.Contains("</h1>\n" + warning + "</header>", page, StringComparison.Ordinal);
        Assert.Contains(warning, File.ReadAllText(Path.Combine(folder, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ImportsAndInputs_AreFoldedInTheirPlaceAndWhatTheyPrintedStandsAtTheTop()
    {
        var page = Page(new SitePage("t", SampleNotebooks.Of(
            "# T\n\nQ?", "## Imports", SampleNotebooks.Code("using A;"), "## Inputs\n\nA folder.",
            SampleNotebooks.Parameters("var data = 1;"),
            SampleNotebooks.Code("load", new StreamOutput("stdout", "2 articles\n")), "## Lengths",
            SampleNotebooks.Displayed(("text/html", SampleNotebooks.Table(1))), "## Answer\n\nOne."), new Colophon()));

        Assert.Equal(["Lengths", "Answer"], Regex.Matches(page, "<li class=\"nb-level-2\"><a [^>]*>([^<]*)")
            .Select(match => match.Groups[1].Value));
        var fold = Regex.Match(page,
            "<details class=\"nb-setup\"><summary>How this was made <span>[(]Imports, Inputs; cells 2 to "
            + "6[)]</span></summary>(.*)</details>\n<div class=\"nb-text\">\n<h2 id=\"s-lengths\">", RegexOptions.Singleline);
        Assert.True(fold.Success, page);
        Assert.Contains("<p class=\"nb-question\">Q?</p>\n<p class=\"nb-asked\">2 articles</p>\n<p class=\"nb-finding\">", page,
            StringComparison.Ordinal);
        Assert.Contains("<p class=\"nb-asked\">2 articles</p>", File.ReadAllText(Path.Combine(folder, "index.html")),
            StringComparison.Ordinal);
        Assert.Equal(["Imports", "cell 3", "Inputs", "A folder.", "cell 5", "cell 6"],
            Regex.Matches(fold.Value, "<h2[^>]*>(.*?)</h2>|<p>(A folder[.])</p>|<span>(cell [0-9])")
            .Select(match => string.Concat(match.Groups.Values.Skip(1))));
    }

    [Theory]
    [InlineData("a cell that failed")]
    [InlineData("a table")]
    [InlineData("no parameters")]
    public void Write_ImportsAndInputsWith_AreNotFolded(string what)
    {
        Output? output = what switch
        {
            "a cell that failed" => new ErrorOutput("E", "e", []),
            "a table" => new DisplayOutput(MimeBundle.Of(("text/html", SampleNotebooks.Table(1)))),
            _ => null
        };
        var inputs = what == "no parameters" ? SampleNotebooks.Code("var data = 1;") : SampleNotebooks.Parameters("var data = 1;", output!);

        var page = Page(new SitePage("t", SampleNotebooks.Of("# T\n\nQ?", "## Inputs", inputs, "## Answer\n\nOne."), new Colophon()));

        Assert.DoesNotContain("<details class=\"nb-setup\"", page, StringComparison.Ordinal);
        Assert.Contains(">Inputs</a></li>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10, "<p>All of them are inside this page.</p>")]
    [InlineData(400_000,
        "<p><strong>1 of them is too large for this page and stands beside it in the folder <code>data/</code>: send that too. A page sent "
        + "alone has of it only what it shows.</strong></p>")]
    public void Write_Colophon_SaysWhetherAPageSentAloneHasItsData(int letters, string expected)
    {
        var table = SampleNotebooks.Displayed(("text/html", "<table><tr><td>a</td></tr></table>"), ("text/csv", new string('a', letters)));

        Assert.Contains(expected, Page(new SitePage("t", SampleNotebooks.Of("# T", table), new Colophon())), StringComparison.Ordinal);
    }

    [Fact]
    public void ForeignPages_OfAFolder_AreThoseThatItDidNotWrite()
    {
        SiteWriter.Write([SampleNotebooks.Tour()], folder);
        File.WriteAllText(Path.Combine(folder, "90-failing.html"), "<title>mine</title>");

        Assert.Equal([Path.Combine(folder, "90-failing.html")], SiteWriter.ForeignPages(["00-tour", "90-failing", "none"], folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../up")]
    [InlineData(".hidden")]
    public void Write_NameThatIsNoFileName_Throws(string name)
    {
        var error = Assert.Throws<ArgumentException>(() => SiteWriter.Write([SampleNotebooks.Tour() with { Name = name }], folder));

        Assert.StartsWith($"'{name}' cannot name a page; a notebook's file name without folder and extension was expected.", error.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TwoNotebooksOfOneName_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => SiteWriter.Write([SampleNotebooks.Tour(), SampleNotebooks.Tour()], folder));

        Assert.StartsWith("Two pages would be 00-tour.html. Rename one of the notebooks, or render them into different folders.",
            error.Message, StringComparison.Ordinal);
    }

    private string Page(SitePage page) => SampleNotebooks.Written(page, folder);

    private sealed class Culture : IDisposable
    {
        private readonly System.Globalization.CultureInfo before = System.Globalization.CultureInfo.CurrentCulture;

        public Culture(string name) =>
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(name);

        public void Dispose() => System.Globalization.CultureInfo.CurrentCulture = before;
    }
}
