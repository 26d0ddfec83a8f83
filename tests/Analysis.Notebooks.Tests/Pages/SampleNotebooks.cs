using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Analysis.Display.Charts;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>Executed notebooks as an engine would hand them over.</summary>
internal static class SampleNotebooks
{
    /// <summary>A notebook with text, code, two tables, two charts and an answer.</summary>
    public static SitePage Tour() => new("00-tour", Of(
        "# What is in the folder?\n\nTwo articles, one from **BBC 中文** and one from 半岛电视台, report whether 朝鲜 sold arms to 俄罗斯. What do we "
        + "have of each?",
        Code("#load \"lib/setup.csx\"\nusing Analysis;\nvar corpus = Corpus.Load(\"data\"); // both files\nvar n = 1_000;\nstring title = "
        + "$\"{n} 字\";"),
        "## The articles\n\nOne row per article. See [the limits](#Limits) and [BBC 中文](https://www.bbc.com/zhongwen/simp).",
        Code("corpus.ArticlesFrame()", new ResultOutput(MimeBundle.Of(("text/html", Table(2)), ("text/plain", "a table")), 2)),
        "### Lengths",
        Code("Chart.Column(lengths).WithTitle(\"Characters per article\")",
        new ResultOutput(Chart("Characters per article", ["BBC 中文", "半岛电视台"], [2843, 1012]), 3)),
        "## When they came out",
        Code("Chart.Line(days, counts)", new DisplayOutput(Chart("Articles per day", ["2022-09-12", "2022-09-22"], [1, 1]))),
        Code("Console.WriteLine(corpus.Problems.Count);", new StreamOutput("stdout", "1 problem: the dump replaced “ by _\n")),
        "## Answer\n\nTwo articles from two sources, ten days apart: BBC 中文 writes about three times as much as 半岛电视台.",
        "## Limits\n\n- Two articles prove nothing about two sources.\n- 半岛电视台’s address is not in the file."), Made());

    /// <summary>A notebook whose second cell failed.</summary>
    public static SitePage Failing() => new("90-failing", Of(
        "# A cell fails\n\nWhat does a page show then?",
        Code("var n = 1;"),
        Code("throw new InvalidOperationException(\"没有文章\");", new ErrorOutput("InvalidOperationException", "没有文章", ["at cell 2, line 1"])),
        "## After it"), Made());

    /// <summary>A notebook with a table of colours that is too wide for a phone.</summary>
    public static SitePage Wide() => new("20-wide", Of(
        "# Twelve columns\n\nDo they fit?",
        Displayed(Figure("""{ "data": [{ "type": "heatmap", "z": [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]], "texttemplate": "%{z}" }], "layout": { "height": 200 } }"""))), Made());

    /// <summary>A notebook of markdown texts and cells, in order.</summary>
    public static Notebook Of(params object[] cells) => new()
    {
        Cells = [.. cells.Select((cell, index) => cell is string text ? new MarkdownCell { Id = $"cell-{index + 1}", Source = text }
            : (Cell)cell)],
    };

    /// <summary>A cell of code with outputs.</summary>
    public static CodeCell Code(string source, params Output[] outputs) => new() { Id = "code", Source = source, Outputs = outputs };

    /// <summary>The cell of code that declares a notebook's parameters.</summary>
    public static CodeCell Parameters(string source, params Output[] outputs) =>
        Code(source, outputs) with { Metadata = new JsonObject { ["tags"] = new JsonArray("parameters") } };

    /// <summary>A cell that displayed one value.</summary>
    public static CodeCell Displayed(params (string Type, string Text)[] bundle) => Displayed(MimeBundle.Of(bundle));

    /// <summary>A cell that displayed one value.</summary>
    public static CodeCell Displayed(MimeBundle bundle) => Code("value", new DisplayOutput(bundle));

    /// <summary>A table as Analysis.Display writes it.</summary>
    public static string Table(int rows)
    {
        var html = new StringBuilder("<table class=\"analysis-table\">\n<thead>\n<tr><th scope=\"col\">source<br><small "
            + "class=\"analysis-type\">text</small></th><th scope=\"col\">title<br><small class=\"analysis-type\">text</small></th>"
            + "<th scope=\"col\">published<br><small class=\"analysis-type\">time</small></th><th scope=\"col\" "
            + "class=\"analysis-number\">characters<br><small class=\"analysis-type\">int</small></th></tr>\n</thead>\n<tbody>\n");
        for (var row = 0; row < rows; row++)
        {
            html.Append(row % 2 == 0
                ? "<tr><td>BBC 中文</td><td>朝鲜被指向俄罗斯提供武器 乌克兰战争中的平壤与莫斯科关系</td><td>2022-09-12 13:43</td><td "
                + "class=\"analysis-number\">2,843</td></tr>\n"
                : "<tr><td>半岛电视台</td><td>朝鲜否认向俄罗斯运送武器并要求美国“闭嘴”</td><td>2022-09-22 08:01</td><td "
                + "class=\"analysis-null\"><em>null</em></td></tr>\n");
        }

        return html.Append(CultureInfo.InvariantCulture, $"</tbody>\n</table>\n<p class=\"analysis-note\">{rows} rows.</p>\n").ToString();
    }

    /// <summary>A chart as Analysis.Display puts it out.</summary>
    public static MimeBundle Chart(string title, string[] x, double[] y, string type = "bar") =>
        Figure(System.Text.Json.JsonSerializer.Serialize(new
        {
            data = new[] { new { type, x, y } },
            layout = new { title = new { text = title }, yaxis = new { title = new { text = "characters" } } },
        }));

    /// <summary>A figure as Analysis.Display puts it out.</summary>
    public static MimeBundle Figure(string json) => new(
    [
        KeyValuePair.Create("text/html", (JsonNode?)ChartOutput.Html(json)),
            KeyValuePair.Create(ChartOutput.FigureType, JsonNode.Parse(json)),
            KeyValuePair.Create("text/plain", (JsonNode?)ChartText.Describe(json)),
    ]);

    private static Colophon Made() => new()
    {
        DataFiles = [("000_朝鲜被指.txt", new string('a', 64)), ("003_朝鲜否认.txt", new string('b', 64))],
        Packages = [("AngleSharp", "1.10.3"), ("Microsoft.CodeAnalysis.CSharp.Scripting", "5.12.0")],
        Parameters = [("data", "\"data\""), ("timeZone", "\"UTC\"")],
        Reproduce = "dotnet run -c Release --project src/Analysis.Cli -- render",
    };

    /// <summary>A page as it is written into a folder.</summary>
    public static string Written(SitePage page, string folder)
    {
        SiteWriter.Write([page], folder);
        return File.ReadAllText(Path.Combine(folder, page.Name + ".html"));
    }
}
