using System.Text.Json.Nodes;
using Analysis.Cli.Tests.Notebooks;
using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>What the released kernel put out, beside what is committed.</summary>
internal static class ReleasedOutputs
{
    private const string Figure = "application/vnd.plotly.v1+json";

    /// <summary>The committed notebook's file.</summary>
    public static string File(string name) => Path.Combine(Machine.Root, "notebooks", name + ".ipynb");

    /// <summary>The committed notebook.</summary>
    public static Notebook Committed(string name) => NotebookFile.Read(File(name));

    /// <summary>The bundles of a notebook's charts.</summary>
    public static IReadOnlyList<MimeBundle> Charts(Notebook notebook) =>
        [.. notebook.CodeCells.SelectMany(cell => cell.Outputs).Select(Bundle).OfType<MimeBundle>()
            .Where(bundle => bundle.Types.Contains(Figure))];

    /// <summary>Asserts that every output is the committed one, MIME type by MIME type, and that each chart is a picture, a figure and a
    /// text.</summary>
    public static void AssertAsCommitted(string name, Notebook released)
    {
        var now = released with
        {
            Cells = [.. released.Cells.Select(cell => cell is CodeCell code
            ? code with { Outputs = [.. code.Outputs.Select(WithFigureAsJson)] } : cell)]
        };
        Assert.Equal("", string.Join('\n', NotebookComparison.Differences(name, Committed(name), now)));

        Assert.NotEmpty(Charts(now));
        Assert.All(Charts(now), chart =>
        {
            Assert.Equal([Figure, "text/html", "text/plain"], chart.Types);
            Assert.Matches("^<img alt=\"[^\"]+\" width=\"[0-9]+\" height=\"[0-9]+\" src=\"data:image/svg[+]xml;base64,[A-Za-z0-9+/=]+\">$",
                chart["text/html"]);
            Assert.NotEmpty(JsonNode.Parse(chart[Figure]!)!["data"]!.AsArray());
        });
    }

    /// <summary>The notebook without the script that the kernel's Jupyter mode puts under the first cell that runs, so that JavaScript
    /// cells find the kernel.</summary>
    public static Notebook WithoutGreeting(Notebook notebook) =>
        notebook with
        {
            Cells = [.. notebook.Cells.Select(cell => cell is CodeCell { ExecutionCount: 1 } first
            ? first with { Outputs = [.. first.Outputs.Where(output => !IsGreeting(output))] } : cell)]
        };

    private static bool IsGreeting(Output output) =>
        Bundle(output)?["text/html"]?.Contains("<div id='dotnet-interactive-this-cell-", StringComparison.Ordinal) == true;

    private static MimeBundle? Bundle(Output output) =>
        output switch { DisplayOutput display => display.Data, ResultOutput result => result.Data, _ => null };

    // The released kernel writes every value as a text, also a JSON one.
    private static Output WithFigureAsJson(Output output) => output switch
    {
        DisplayOutput display => display with { Data = WithFigureAsJson(display.Data) },
        ResultOutput result => result with { Data = WithFigureAsJson(result.Data) },
        _ => output,
    };

    private static MimeBundle WithFigureAsJson(MimeBundle bundle) => new(bundle.Types.Select(type => KeyValuePair.Create(type,
        type != Figure ? JsonValue.Create(bundle[type]) : JsonNode.Parse(bundle[type]!) is JsonValue text
        ? JsonNode.Parse(text.GetValue<string>()) : JsonNode.Parse(bundle[type]!))));
}
