using Analysis.Cli.Tests.Notebooks;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Tests.Pages;
using Analysis.Testing;
using Ganss.Xss;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>Saved notebooks where nobody trusts them: charts are seen, and nothing that an article says runs.</summary>
public sealed class SavedNotebookTests(SavedNotebooks saved) : IClassFixture<SavedNotebooks>
{
    private const string Pictures =
        "Array.from(document.querySelectorAll('img[src^=\"data:image/svg+xml\"]'), picture => picture.checkVisibility() && picture.alt ? "
        + "Math.min(picture.naturalWidth, picture.clientWidth) : 0)";

    public static TheoryData<string> Names => RenderedNotebooks.Pages;

    public static TheoryData<string> Hostile =>
        [.. RenderedNotebooks.Names.Select(name => SavedNotebooks.Hostile + name), SavedNotebooks.Printed];

    [RequiresTheory(Need.JupyterNotebook, Need.Chromium), MemberData(nameof(Names))]
    public async Task JupyterNotebook_NotTrusted_ShowsEveryChart(string name)
    {
        await using var open = await saved.OpenInJupyterAsync(name);

        Assert.False(await open.Page.EvaluateAsync<bool>("Jupyter.notebook.trusted"));
        await AssertChartsAsync(name, open);
    }

    [RequiresTheory(Need.Jupyter, Need.Chromium), MemberData(nameof(Names))]
    public async Task NbconvertsPage_WithoutNetwork_ShowsEveryChart(string name)
    {
        await using var open = await saved.OpenPageAsync(name);

        Assert.DoesNotContain("request:", open.Troubles, StringComparison.Ordinal);
        await AssertChartsAsync(name, open);
    }

    // As previews on code hosts do.
    [RequiresTheory(Need.Chromium), MemberData(nameof(Names))]
    public async Task Outputs_WithoutSvgScriptsStylesAndClasses_ShowEveryChart(string name)
    {
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedSchemes.Add("data");
        sanitizer.AllowedTags.ExceptWith(["svg", "script", "style"]);
        sanitizer.AllowedAttributes.ExceptWith(["class", "style"]);
        var html = string.Concat(ReleasedOutputs.Charts(ReleasedOutputs.Committed(name))
            .Select(chart => sanitizer.Sanitize(chart["text/html"]!)));
        Assert.DoesNotMatch("<(svg|script|style)| (class|style)=", html);
        await File.WriteAllTextAsync(Path.ChangeExtension(saved.File(name), ".sanitized.html"), "<!DOCTYPE html><meta charset=utf-8>"
            + html);

        await using var open = await saved.OpenFileAsync(name + ".sanitized.html");

        await AssertChartsAsync(name, open);
    }

    [RequiresTheory(Need.JupyterNotebook, Need.Chromium), MemberData(nameof(Hostile))]
    public async Task JupyterNotebook_OfHostileArticles_RunsAndFetchesNothing(string name)
    {
        await using var open = await saved.OpenInJupyterAsync(name);

        Assert.Contains("制裁", await open.Page.InnerTextAsync("#notebook-container"), StringComparison.Ordinal);
        await AssertNothingRanAsync(open);
    }

    [RequiresTheory(Need.Jupyter, Need.Chromium), MemberData(nameof(Hostile))]
    public async Task NbconvertsPage_OfHostileArticles_RunsAndFetchesNothing(string name)
    {
        await using var open = await saved.OpenPageAsync(name);

        Assert.Contains("制裁", await open.Page.InnerTextAsync("body"), StringComparison.Ordinal);
        await AssertNothingRanAsync(open);
    }

    [RequiresTheory(Need.Jupyter, Need.Chromium), MemberData(nameof(Names))]
    public async Task NbconvertsPage_OfHostileArticles_ShowsTheAnswerAsItIsMeant(string name)
    {
        var answer = Assert.IsType<ResultOutput>(NotebookFile.Read(saved.File(SavedNotebooks.Hostile
            + name)).CodeCells.Last().Outputs.Single()).Data["text/plain"]!;
        await using var open = await saved.OpenPageAsync(SavedNotebooks.Hostile + name);

        Assert.Equal(answer, await open.Page.Locator(".jp-RenderedMarkdown.jp-OutputArea-output p").Last.InnerTextAsync());
        if (name is not ("00-tour" or "20-term-frequencies"))
        {
            Assert.Contains(saved.Sources, source => source.IndexOfAny(['<', '*']) >= 0
                && answer.Contains(source, StringComparison.Ordinal));
        }
    }

    [Theory, MemberData(nameof(Hostile))]
    public void SavedNotebook_OfHostileArticles_HasNoControlCharacterInItsOutputs(string name)
    {
        var outputs = NotebookFile.Read(saved.File(name)).CodeCells.SelectMany(cell => cell.Outputs).ToList();

        Assert.NotEmpty(outputs);
        Assert.DoesNotMatch("[\\p{Cc}\u202A-\u202E\u2066-\u2069-[\n\t]]", string.Join('\n', outputs.Select(Text)));
    }

    private static async Task AssertChartsAsync(string name, OpenPage open)
    {
        var widths = await open.Page.EvaluateAsync<int[]>(Pictures);

        Assert.Equal(ReleasedOutputs.Charts(ReleasedOutputs.Committed(name)).Count, widths.Length);
        Assert.All(widths, width => Assert.InRange(width, 300, 2_000));
    }

    private static async Task AssertNothingRanAsync(OpenPage open)
    {
        Assert.Null(await open.Page.EvaluateAsync<int?>("window.marker ?? null"));
        Assert.DoesNotContain("request:", open.Troubles, StringComparison.Ordinal);
        Assert.Empty(await open.Page.EvaluateAsync<string[]>("Array.from(document.querySelectorAll('[href^=\"javascript:window\" i], "
            + "[src^=\"javascript:\" i], [onerror], [onload]'), element => element.outerHTML)"));
    }

    private static string Text(Output output) => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => string.Join('\n', display.Data.Types.Select(type => display.Data[type])),
        ResultOutput result => string.Join('\n', result.Data.Types.Select(type => result.Data[type])),
        ErrorOutput error => string.Join('\n', [error.Name, error.Message, .. error.Traceback]),
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "unknown kind of output"),
    };
}
