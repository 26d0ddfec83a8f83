using System.Text;

namespace Analysis.Display.Charts;

/// <summary>
/// A chart in a page: the static picture, and the figure as data that nothing runs. Where the page has Plotly.js, a script of the page or the small
/// one here replaces the picture by the interactive chart; without it, and with scripts removed, the picture stays.
/// </summary>
public static class ChartHtml
{
    /// <summary>Beyond so many characters the figure stays out of the page: a notebook should not carry a million points twice.</summary>
    private const int MostJson = 2_000_000;

    /// <summary>Runs once per chart. It fetches nothing and does nothing where Plotly.js is absent.</summary>
    private const string Upgrade = """
        <script>(function(s){var f=s.parentNode,d=f&&f.querySelector('.plotly-figure');if(!d||typeof Plotly==='undefined')return;try{var p=JSON.parse(d.textContent),g=f.querySelector('svg'),b=document.createElement('div');f.insertBefore(b,g);Plotly.newPlot(b,p.data,p.layout,Object.assign({responsive:true,displaylogo:false},p.config)).then(function(){g.remove()},function(){b.remove()})}catch(e){}})(document.currentScript||{})</script>
        """;

    /// <summary>
    /// <c>&lt;figure class="analysis-chart"&gt;</c> with the picture, the figure in <c>&lt;script type="application/json" class="plotly-figure"&gt;</c>, and the upgrade.
    /// The JSON holds no <c>&lt;</c>, so nothing in a title can end the element.
    /// </summary>
    /// <exception cref="ArgumentException">The text is no figure.</exception>
    public static string Fragment(string figureJson)
    {
        var html = new StringBuilder("<figure class=\"analysis-chart\">").Append(ChartSvg.Render(figureJson));
        if (figureJson.Length <= MostJson)
        {
            html.Append("<script type=\"application/json\" class=\"plotly-figure\">").Append(Inert(figureJson)).Append("</script>").Append(Upgrade);
        }

        return html.Append("</figure>").ToString();
    }

    /// <summary>A whole page with one chart, which fetches nothing.</summary>
    /// <exception cref="ArgumentException">The text is no figure.</exception>
    public static string Page(string figureJson)
    {
        var picture = new ChartPicture(Figure.Parse(figureJson));
        var title = System.Net.WebUtility.HtmlEncode(ChartText.Title(picture));
        return $"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body>{Fragment(figureJson)}</body></html>\n";
    }

    /// <summary>JSON without the characters that HTML could take for markup.</summary>
    private static string Inert(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal).Replace(">", "\\u003e", StringComparison.Ordinal).Replace("&", "\\u0026", StringComparison.Ordinal);
}
