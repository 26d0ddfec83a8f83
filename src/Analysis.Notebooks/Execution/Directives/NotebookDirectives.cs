using Microsoft.DotNet.Interactive;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>What a notebook's cells can say beside C#: the package's own directives, and ours for those that only the released tool
/// has.</summary>
internal static class NotebookDirectives
{
    // Made for a notebook that has none of these words, the directives would cost a part of the time that it takes.
    private static readonly string[] Signs = ["#!", "nuget", "Kernel"];

    /// <summary>Whether a notebook may use any.</summary>
    public static bool UsedBy(Documents.Notebook notebook) =>
        notebook.CodeCells.Any(cell => Signs.Any(sign => cell.Source.Contains(sign, StringComparison.Ordinal))
        || CellKernel.Of(cell) is not (null or CSharpKernel.KernelName or "C#"));

    /// <summary>Adds them to a kernel before its C# kernel is added.</summary>
    public static void AddTo(CSharpKernel cSharp)
    {
        cSharp.UseWho();
        cSharp.UseValueSharing();
        ShareDirective.AddTo(cSharp);
    }

    /// <summary>Adds them to a kernel, and the kernels that they name.</summary>
    public static void AddTo(CompositeKernel kernel, CSharpKernel cSharp, ICollection<string> notes)
    {
        kernel.Add(new HtmlKernel());
        kernel.Add(new JavaScriptKernel(), ["js"]);
        kernel.Add(new KeyValueStoreKernel().UseWho());
        kernel.Add(new MarkdownKernel(), ["md"]);
        kernel.Add(new MermaidKernel());
        ImportDirective.AddTo(kernel, cSharp);
        TimeDirective.AddTo(kernel, () => cSharp.Source, notes);
        AboutDirective.AddTo(kernel);
        DirectiveList.AddTo(kernel);
    }
}
