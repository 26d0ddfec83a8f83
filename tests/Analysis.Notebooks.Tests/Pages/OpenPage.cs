using Microsoft.Playwright;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>A page open in the browser, with what went wrong on it so far.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> troubles = [];

    public OpenPage(IBrowserContext context, IPage page, Uri home)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                troubles.Add($"{message.Type}: {message.Text} at {message.Location}");
            }
        };
        page.PageError += (_, error) => troubles.Add($"exception: {error}");
        page.RequestFailed += (_, request) => troubles.Add($"failed: {request.Url}");
        page.Request += (_, request) =>
        {
            PlotlyRequests += request.Url.EndsWith("/plotly.min.js", StringComparison.Ordinal) ? 1 : 0;
            if (!request.Url.StartsWith(home.AbsoluteUri, StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal) && !request.Url.StartsWith("blob:", StringComparison.Ordinal))
            {
                troubles.Add($"request: {request.Url}");
            }
        };
    }

    public IPage Page { get; }

    /// <summary>How often the page has asked for Plotly.js.</summary>
    public int PlotlyRequests { get; private set; }

    private bool IsPhone => Page.ViewportSize!.Width < Browser.WidestPhone;

    /// <summary>Console errors and warnings (policy violations are among them), exceptions, requests that failed or left the
    /// site.</summary>
    public string Troubles => string.Join('\n', troubles);

    /// <summary>Touches each chart, with the pointer or, on a phone, with a finger, until every one is interactive.</summary>
    public async Task DrawAllAsync()
    {
        foreach (var chart in await Page.Locator("figure.analysis-chart:has(script.plotly-figure)").AllAsync())
        {
            await TouchAsync(chart);
        }
    }

    /// <summary>Touches one chart and waits until it is interactive.</summary>
    /// <param name="chart">The chart's figure.</param>
    public async Task TouchAsync(ILocator chart)
    {
        var box = chart.Locator(".nb-plot");
        await (IsPhone ? box.TapAsync() : box.HoverAsync());
        await chart.And(Page.Locator("[data-interactive]:not([aria-busy])")).WaitForAsync();
    }

    /// <summary>Moves a finger up from a place of the screen.</summary>
    public async Task SwipeUpAsync(double x, double y, int pixels)
    {
        var session = await context.NewCDPSessionAsync(Page);
        for (var step = 0; step <= 11; step++)
        {
            // A finger that rests before it is lifted throws nothing on.
            await Page.WaitForTimeoutAsync(step == 11 ? 200 : 0);
            object[] fingers = step == 11 ? [] : [new { x, y = y - (pixels * step / 10.0) }];
            await session.SendAsync("Input.dispatchTouchEvent",
                new() { ["type"] = step switch { 0 => "touchStart", 11 => "touchEnd", _ => "touchMove" }, ["touchPoints"] = fingers });
        }

        await Page.WaitForTimeoutAsync(300);
    }

    /// <summary>What the page's policy refused, as its events say; only with scripts.</summary>
    public Task<string[]> ViolationsAsync() => Page.EvaluateAsync<string[]>("window.violations");

    public ValueTask DisposeAsync() => context.DisposeAsync();
}
