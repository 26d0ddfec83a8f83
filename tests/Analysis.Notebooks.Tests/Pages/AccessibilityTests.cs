using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>axe-core over every sample page.</summary>
public sealed class AccessibilityTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    public static TheoryData<string, bool, int> Views()
    {
        var views = new TheoryData<string, bool, int>();
        foreach (var name in new[] { "index", "00-tour", "90-failing" })
        {
            views.Add(name, false, 1280);
            views.Add(name, true, 1280);
            views.Add(name, false, 360);
        }

        return views;
    }

    [RequiresTheory(Need.Chromium)]
    [MemberData(nameof(Views))]
    public async Task Page_InEachView_HasNoViolation(string name, bool dark, int width)
    {
        await using var open = await browser.OpenAsync(name, dark: dark, width: width);
        await open.DrawAllAsync();

        Assert.Empty(await AxeCore.ViolationsAsync(open));
    }
}
