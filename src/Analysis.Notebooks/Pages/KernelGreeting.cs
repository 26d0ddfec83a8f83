using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// What the released .NET Interactive puts below the first cell that runs in Jupyter, so that JavaScript finds the kernel: a script and a
/// text for its readers, hidden. It is nobody's output.
/// </summary>
internal static class KernelGreeting
{
    private const string Sign = "<div id='dotnet-interactive-this-cell-";

    /// <summary>The notebook without it.</summary>
    public static Notebook RemoveFrom(Notebook notebook) =>
        notebook with
        {
            Cells = [.. notebook.Cells.Select(cell => cell is CodeCell code && code.Outputs.Any(Is)
        ? code with { Outputs = [.. code.Outputs.Where(output => !Is(output))] } : cell)]
        };

    private static bool Is(Output output) =>
        output is DisplayOutput display && display.Data["text/html"]?.Contains(Sign, StringComparison.Ordinal) == true;
}
