using Deque.AxeCore.Commons;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>axe-core over an open page.</summary>
internal static class AxeCore
{
    /// <summary>Every violation on a page, one line each; all code is unfolded first.</summary>
    public static async Task<string[]> ViolationsAsync(OpenPage open)
    {
        foreach (var summary in await open.Page.Locator(".nb-setup > summary, .nb-code summary").AllAsync())
        {
            await summary.ClickAsync();
        }

        await open.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript() + ";0");
        return await open.Page.EvaluateAsync<string[]>(
            "axe.run(document).then(result => result.violations.flatMap(violation => violation.nodes.map(node => violation.id + ': ' + "
            + "node.html.slice(0, 200) + ' ' + node.any.concat(node.all).map(check => check.message).join('; '))))");
    }
}
