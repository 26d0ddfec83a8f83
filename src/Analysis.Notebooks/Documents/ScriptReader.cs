using System.Text.Json.Nodes;
using static System.FormattableString;

namespace Analysis.Notebooks.Documents;

/// <summary>Reads C# files as notebooks: those that <see cref="ScriptWriter"/> wrote, edited since or not, and any other one as a single
/// cell. It refuses none.</summary>
public static class ScriptReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of a .cs file.</param>
    /// <param name="name">The name of the file, for warnings.</param>
    public static ImportedNotebook Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = text.TrimStart('\uFEFF');
        // A file whose lines end with CR LF was given them as a whole; in one of ours they are part of a cell.
        text = text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && text[end - 1] == '\r' ? text.ReplaceLineEndings("\n")
            : text;
        var warnings = new List<string>();
        return new ImportedNotebook(Read(text, (at, warning) => warnings.Add($"{name}: {TextPlace.Of(text, at)}: {warning}")), warnings);
    }

    private static Notebook Read(string text, Action<int, string> warn)
    {
        var comments = ScriptFormat.Comments(text);
        var sections = ScriptSections.Read(text, comments, warn);
        var marks = new ScriptMarks(text, comments);
        foreach (var section in sections.Where(section => section.Kind == ScriptFormat.End))
        {
            marks.ReadPieces(section);
        }

        var cells = sections.Where(section => section.Kind is not (ScriptFormat.End or ScriptFormat.Notebook))
            .Select(section => ReadCell(section, text, marks, warn)).ToList();
        var head = sections.Count > 0 ? sections[0].Header : text.Length;
        if (new ScriptPreamble(text[head..], warn).Read(marks.Restore(0, head)) is { Length: > 0 } preamble)
        {
            cells.Insert(0, Code(preamble));
        }

        foreach (var (number, piece) in marks.Pieces)
        {
            warn(text.Length, $"what stands after \"{ScriptFormat.Piece}{number}\" has no place among the cells; "
                + "it is a cell of its own, the last one.");
            cells.Add(Code(piece));
        }

        return new Notebook
        {
            Cells = WithIds(cells),
            Metadata = sections.FirstOrDefault(section => section.Kind == ScriptFormat.Notebook)?.Metadata
                ?? KernelSpec.Metadata(CellLanguage.CSharp, cells.OfType<CodeCell>()
                    .Select(cell => CellLanguage.Of(cell, new Notebook { Cells = [] }))),
        };
    }

    private static Cell ReadCell(ScriptSection section, string text, ScriptMarks marks, Action<int, string> warn)
    {
        if (section.Kind.Length == 0)
        {
            return Code(marks.Restore(section.Start, section.End)) with
            {
                Id = section.Id,
                Metadata =
                CellLanguage.Metadata(CellLanguage.CSharp, section.Metadata)
            };
        }

        var body = text[section.Start..section.End];
        foreach (var (start, end, _) in ScriptFormat.Lines(body).Where(line => IsBare(body[line.Start..line.End])).Take(1))
        {
            warn(section.Start + start, $"this line is no comment, but stands in a cell of [{section.Kind}]; it is taken as it is.");
        }

        var source = ScriptFormat.Uncomment(body);
        return section.Kind switch
        {
            ScriptFormat.Markdown => new MarkdownCell { Id = section.Id, Source = source, Metadata = section.Metadata },
            ScriptFormat.Raw => new RawCell { Id = section.Id, Source = source, Metadata = section.Metadata },
            _ => new CodeCell { Id = section.Id, Source = source, Metadata = CellLanguage.Metadata(section.Kind, section.Metadata) },
        };
    }

    private static CodeCell Code(string source) => new()
    {
        Id = "",
        Source = source,
        Metadata =
        CellLanguage.Metadata(CellLanguage.CSharp)
    };

    private static bool IsBare(string line) => line.Trim().Length > 0 && !line.StartsWith("//", StringComparison.Ordinal);

    private static List<Cell> WithIds(List<Cell> cells)
    {
        var given = cells.Select(cell => cell.Id).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<Cell>(cells.Count);
        foreach (var cell in cells)
        {
            var id = cell.Id;
            for (var number = named.Count + 1; id.Length == 0 || !taken.Add(id); number++)
            {
                id = Invariant($"cell-{number}") is var free && given.Contains(free) ? "" : free;
            }

            named.Add(cell with { Id = id });
        }

        return named;
    }
}
