using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Display.Charts;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>A notebook in which every text comes from an author who wants code to run: <c>window.marker</c> must stay undefined.</summary>
internal static class HostileNotebook
{
    private const string Run = "window.marker=1";

    private static readonly string[] Attacks =
    [
        $"<script>{Run}</script>",
        $"<img src=x onerror=\"{Run}\">",
        $"<svg onload=\"{Run}\"><script>{Run}</script></svg>",
        $"<a href=\"javascript:{Run}\">click</a>",
        $"<iframe srcdoc=\"<script>parent.{Run}</script>\"></iframe>",
        $"\"><script>{Run}</script>",
        $"</script><script>{Run}</script>",
        $"</style><script>{Run}</script>",
        $"</title><script>{Run}</script>",
        $"]]><script>{Run}</script>",
        $"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror={Run}&gt;\">",
        $"<svg><title><style><a title=\"</style><img src onerror={Run}>\">",
        $"<noscript><p title=\"</noscript><img src=x onerror={Run}>\">",
        $"<body onload=\"{Run}\"><details open ontoggle=\"{Run}\">",
        $"<link rel=stylesheet href=\"https://example.org/x.css\"><img src=\"https://example.org/x.png\"><style>@import "
        + $"'https://example.org/y.css'</style>",
        "turned \u202Eright to left\u2066 and on",
        string.Concat(Enumerable.Repeat("很长的标题", 2_000)),
        new string('W', 10_000),
    ];

    /// <summary>The page.</summary>
    public static SitePage Page() => new("10-hostile", SampleNotebooks.Of(
    [
        "# " + string.Concat(Attacks.Take(9)) + new string('题', 10_000),
        .. Attacks,
        .. Attacks.Select(attack => "## " + attack),
        $"[link](javascript:{Run}) ![picture](https://example.org/x.png) <javascript:{Run}> [x](data:text/html,<script>{Run}</script>)",
        .. Attacks.Select(attack => SampleNotebooks.Displayed(("text/html", attack))),
        .. Attacks.Select(attack =>
        SampleNotebooks.Displayed(("text/html",
            $"<table class=\"analysis-table\"><caption>{attack}</caption><tr><th>{attack}</th></tr><tr><td>{attack}</td></tr></table>"))),
        .. Attacks.Select(attack =>
        SampleNotebooks.Displayed(new MimeBundle([KeyValuePair.Create(ChartOutput.FigureType, JsonNode.Parse(Figure(attack)))]))),
        .. Attacks.Select(attack => SampleNotebooks.Displayed((ChartOutput.FigureType, Figure(attack, "sunburst")),
        ("text/plain", attack))),
        .. Attacks.Select(attack =>
        SampleNotebooks.Displayed(("text/html",
            $"<div id=\"{attack}\"></div><div id=\"chart\"></div><script>Plotly.newPlot('chart', {Figure(attack)}.data, 1); var f = "
        + $"{Figure(attack)}; Plotly.newPlot(\"chart\", [{{ type: 'bar', x: ['{attack}', 1], y: [1, 2] }}], {{}});</script>"))),
        SampleNotebooks.Displayed((ChartOutput.FigureType, Fetching), ("text/plain", "a map")),
        .. Attacks.Select(attack =>
        SampleNotebooks.Displayed(("image/svg+xml", $"<svg><text>{attack}</text><foreignObject>{attack}</foreignObject></svg>"))),
        .. Attacks.Select(attack => SampleNotebooks.Displayed(("text/markdown", attack + $"\n\n[a](javascript:{Run})"))),
        .. Attacks.Select(attack => SampleNotebooks.Displayed(("text/plain", attack))),
        .. Attacks.Select(attack => SampleNotebooks.Displayed(("image/png", "x\" onerror=\"" + Run))),
        .. Attacks.Select(attack => SampleNotebooks.Code($"// {attack}\nvar a = \"{attack}\";", new StreamOutput("stdout", attack),
        new StreamOutput("stderr", attack))),
        SampleNotebooks.Code("throw", new ErrorOutput(Attacks[0], Attacks[1], Attacks)),
    ]), new Colophon
    {
        DataFiles = [.. Attacks.Select(attack => (attack, attack))],
        Packages = [.. Attacks.Select(attack => (attack, attack))],
        Parameters = [.. Attacks.Select(attack => (attack, attack))],
        Reproduce = Attacks[6],
    });

    // A figure with the attack in every text that Plotly.js shows.
    private static string Figure(string attack, string type = "bar") => JsonSerializer.Serialize(new
    {
        data = new[] { new { type, name = attack, x = new[] { attack, "b" }, y = new[] { 1, 2 }, labels = new[] { attack, "b" },
            parents = new[] { "", "" }, text = new[] { attack, attack }, hovertemplate = attack + "%{y}" } },
        layout = new
        {
            title = new { text = attack },
            showlegend = true,
            yaxis = new { title = new { text = attack } },
            annotations = new[] { new { text = attack, x = 0, y = 1 } }
        },
    });

    // Everything by which a figure makes Plotly.js fetch something or lead somewhere.
    private const string Fetching = $$"""
        {
          "data": [{ "type": "bar", "x": ["<a href='javascript:{{Run}}' popup='width=1'>a</a>", "<span style='background:url(https://example.org/s.png)'>b</span>"], "y": [1, 2], "__proto__": { "polluted": 1 } },
                   { "type": "image", "source": "https://example.org/i.png" }],
          "layout": {
            "template": { "layout": { "images": [{ "source": "https://example.org/t.png", "x": 0, "y": 1, "sizex": 1, "sizey": 1 }] } },
            "images": [{ "source": "https://example.org/l.png", "x": 0, "y": 1, "sizex": 1, "sizey": 1 }, { "source": "javascript:{{Run}}" }],
            "mapbox": { "style": "https://example.org/style.json", "layers": [{ "source": "https://example.org/geo.json" }] },
            "updatemenus": [{ "buttons": [{ "method": "relayout", "label": "x", "args": ["images[0].source", "https://example.org/u.png"] }] }],
            "sliders": [{ "steps": [{ "method": "relayout", "args": [{ "images[0].source": "https://example.org/r.png" }] }] }]
          },
          "config": { "plotlyServerURL": "https://example.org", "topojsonURL": "https://example.org" },
          "frames": [{ "name": "f", "layout": { "images": [{ "source": "https://example.org/f.png" }] } }]
        }
        """;
}
