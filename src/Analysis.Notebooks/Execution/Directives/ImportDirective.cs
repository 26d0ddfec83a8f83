using Analysis.Notebooks.Documents;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Documents;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary><c>#!import FILE</c>: runs a notebook's cells, or a file of C#, in this session.</summary>
internal static class ImportDirective
{
    /// <summary>Adds the directive.</summary>
    /// <param name="kernel">The kernel.</param>
    /// <param name="cSharp">Its C# kernel, which is told whose lines it runs.</param>
    public static void AddTo(CompositeKernel kernel, CSharpKernel cSharp)
    {
        kernel.UseImportMagicCommand();
        // The package's own reading of files loses characters where its buffer ends.
        kernel.RegisterCommandHandler<ImportDocument>((command, context) => ImportAsync(kernel, cSharp, command, context));
    }

    /// <summary>The pieces of a <c>.dib</c> file.</summary>
    public static IEnumerable<(string Kernel, string Text)> Elements(string dib) =>
        CodeSubmission.Parse(dib, [new("csharp", "C#", ["c#", "C#"])]).Elements.Select(element => (element.KernelName
        ?? CSharpKernel.KernelName, element.Contents));

    private static async Task ImportAsync(CompositeKernel kernel, CSharpKernel cSharp, ImportDocument command,
        KernelInvocationContext context)
    {
        var path = command.FilePath.Trim('"');
        if (!File.Exists(path))
        {
            context.Fail(context.Command, message: $"#!import {path}: there is no such file; the path starts from the notebook's folder.");
            return;
        }

        var importing = cSharp.Source;
        var number = 0;
        foreach (var (target, text) in Pieces(path))
        {
            number++;
            if (target == "markdown")
            {
                await kernel.SendAsync(new DisplayValue(new FormattedValue(MarkdownKernel.MimeType, text))).ConfigureAwait(false);
                continue;
            }

            cSharp.Source = new CellSource(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"cell {number} of {Path.GetFileName(path)}"), text);
            var result = await kernel.SendAsync(new SubmitCode(text, target)).ConfigureAwait(false);
            cSharp.Source = importing;
            if (result.Events.OfType<Microsoft.DotNet.Interactive.Events.CommandFailed>().LastOrDefault() is { } failed)
            {
                context.Fail(context.Command, failed.Exception, failed.Message);
                return;
            }
        }
    }

    private static IEnumerable<(string Kernel, string Text)> Pieces(string path) => Path.GetExtension(path) switch
    {
        ".ipynb" => NotebookFile.Read(path).Cells.Where(cell => cell is not RawCell && !string.IsNullOrWhiteSpace(cell.Source))
            .Select(cell => (cell is MarkdownCell ? "markdown" : CellKernel.Of(cell) ?? CSharpKernel.KernelName, cell.Source)),
        ".dib" => Elements(File.ReadAllText(path)),
        _ => [(CSharpKernel.KernelName, File.ReadAllText(path))],
    };
}
