using static System.FormattableString;

namespace Analysis.Notebooks.Documents;

/// <summary>What no text format holds: outputs, and pictures attached to cells.</summary>
internal static class LeftOut
{
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">The name of its file.</param>
    /// <param name="format">The format's extension.</param>
    public static List<string> Warnings(Notebook notebook, string name, string format)
    {
        var warnings = new List<string>();
        var outputs = notebook.CodeCells.Count(cell => cell.Outputs.Count > 0);
        if (outputs > 0)
        {
            var cells = outputs == 1 ? "cell" : "cells";
            warnings.Add(Invariant($"{name}: the outputs of {outputs} {cells} are left out: a {format} holds none."));
        }

        foreach (var (cell, index) in notebook.Cells.Select((cell, index) => (cell, index)))
        {
            foreach (var (file, _) in (cell as MarkdownCell)?.Attachments ?? (cell as RawCell)?.Attachments ?? [])
            {
                warnings.Add($"{CellPlace.Of(name, index + 1)}: the attachment \"{file}\" is left out: a {format} holds none.");
            }
        }

        return warnings;
    }
}
