using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using static System.FormattableString;

namespace Analysis.Notebooks.Documents;

/// <summary>Writes a notebook as one C# file that <c>dotnet run</c> runs and <see cref="ScriptReader"/> reads back as the same
/// cells.</summary>
public sealed class ScriptWriter
{
    // As in a notebook, whose own functions NotebookCell stands for.
    private static readonly string[] Imports =
        ["System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
            "static NotebookCell"];

    private const string InAComment = "; the cell stands in a comment, and dotnet run passes it over.";

    // Words in brackets that are no languages.
    private static readonly string[] Reserved = [ScriptFormat.Markdown, "md", ScriptFormat.Raw, ScriptFormat.Notebook, ScriptFormat.End,
        "code"];

    private readonly Notebook notebook;
    private readonly string name;
    private readonly string folder;
    private readonly HashSet<int> commented;
    private readonly ScriptProgram program;
    private readonly List<int> starts = [];
    private readonly List<int> cellsOfPieces = [];

    private ScriptWriter(Notebook notebook, string name, string folder, string target, HashSet<int> commented) =>
        (this.notebook, this.name, this.folder, this.commented, program) =
            (notebook, name, folder, commented, new ScriptProgram { Target = target });

    /// <summary>The text of a .cs file, and what it cannot say.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">The name of its file, for warnings.</param>
    /// <param name="folder">The folder that its paths are relative to.</param>
    /// <param name="target">The folder of the .cs file.</param>
    public static (string Text, IReadOnlyList<string> Warnings) Write(Notebook notebook, string name, string folder, string target)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        // Reading back is the proof: a cell that does not come out the same stands in a comment.
        var commented = new HashSet<int>();
        while (true)
        {
            var writer = new ScriptWriter(notebook, name, folder, target, commented);
            var text = writer.Write();
            var back = ScriptReader.Read(text, name).Notebook;
            if (!Changed(notebook, back).Exists(commented.Add))
            {
                return (text, [.. LeftOut.Warnings(notebook, name, ".cs"), .. writer.program.Warnings, .. writer.Clashes(text)]);
            }
        }
    }

    // The first cell that is not the same explains those after it.
    private static List<int> Changed(Notebook notebook, Notebook back)
    {
        var code = Enumerable.Range(0, notebook.Cells.Count).Where(index => notebook.Cells[index] is CodeCell).ToList();
        var first = code.FindIndex(index => back.Cells.ElementAtOrDefault(index)?.Source != notebook.Cells[index].Source);
        return first >= 0 ? [code[first]] : back.Cells.Count != notebook.Cells.Count ? code : [];
    }

    private string Write()
    {
        var cells = new StringBuilder();
        foreach (var (cell, index) in notebook.Cells.Select((cell, index) => (cell, index)))
        {
            starts.Add(cells.Length);
            cells.Append(Text(cell, index)).Append("\n\n");
        }

        var head = Head();
        starts.Add(cells.Length);
        for (var index = 0; index < starts.Count; index++)
        {
            starts[index] += head.Length;
        }

        return head + cells + End();
    }

    private string Text(Cell cell, int index)
    {
        var language = cell is CodeCell code ? CellLanguage.Of(code, notebook)
            : cell is MarkdownCell ? ScriptFormat.Markdown : ScriptFormat.Raw;
        var metadata = CellLanguage.Others(cell, language);
        if (cell is not CodeCell)
        {
            return $"{ScriptSections.Head(cell.Id, index + 1, language, metadata)}\n{ScriptFormat.Comment(cell.Source)}";
        }

        var where = CellPlace.Of(name, index + 1);
        if (language != CellLanguage.CSharp)
        {
            program.Warnings.Add($"{where}: the cell is {language}: it stands in a comment, and dotnet run passes it over.");
            (language, metadata) = Reserved.Contains(language) ? (CellLanguage.CSharp, cell.Metadata) : (language, metadata);
        }
        else if (Said(cell.Source, index, where) is { } said)
        {
            return $"{ScriptSections.Head(cell.Id, index + 1, "", metadata)}\n{said}";
        }

        return $"{ScriptSections.Head(cell.Id, index + 1, language, metadata)}\n{ScriptFormat.Comment(cell.Source)}";
    }

    private string? Said(string source, int index, string where)
    {
        if (commented.Contains(index))
        {
            program.Warnings.Add($"{where}: a line would be read as a mark{InAComment}");
            return null;
        }

        var mark = program.Mark();
        if (new ScriptCell(source, program, folder, where).Write(out var why) is not { } text)
        {
            program.Return(mark);
            program.Warnings.Add($"{where}{why}{InAComment}");
            return null;
        }

        cellsOfPieces.AddRange(Enumerable.Repeat(index + 1, program.Pieces.Count - mark.Pieces.Count));
        return text;
    }

    private string Head()
    {
        var lines = new List<string>
        {
            "#!/usr/bin/env dotnet",
            $"// A notebook as a C# program: dotnet run runs this file, analysis convert makes a notebook of it. {ScriptFormat.PutIn}",
        };
        lines.AddRange(program.Files.Select(file => "#:include " + file));
        lines.AddRange(program.Packages.Where(package => package.Name != ScriptFormat.FormattingPackage)
            .Append((ScriptFormat.FormattingPackage, FormattingVersion)).Select(package => $"#:package {package.Item1}@{package.Item2}"));
        lines.AddRange(Properties().Order(StringComparer.Ordinal).Select(property => "#:property " + property));
        lines.Add("");
        lines.Add(string.Join(' ', Imports.Select(import => $"using {import};")) + " " + ScriptFormat.PutIn);
        lines.AddRange(program.Usings.Select(import => $"{import} {ScriptFormat.PutIn}"));
        lines.Add("");
        var plain = KernelSpec.Metadata(CellLanguage.CSharp, notebook.CodeCells.Select(cell => CellLanguage.Of(cell, notebook)));
        var metadata = KernelSpec.Readable(notebook).Metadata;
        return string.Join('\n', lines) + "\n" + (JsonNode.DeepEquals(metadata, plain) ? ""
            : ScriptSections.Head("", 0, ScriptFormat.Notebook, metadata) + "\n\n");
    }

    private IEnumerable<string> Properties()
    {
        var kinds = program.Files.Select(file => Path.GetExtension(file)).Distinct()
            .Where(kind => !kind.Equals(".dll", StringComparison.OrdinalIgnoreCase)).Select(kind => $";{kind}=ReferenceCopyLocalPaths");
        return ScriptFormat.Properties
            .Concat(program.Sources.Count > 0 ? [ScriptFormat.Sources + string.Join(';', program.Sources.Distinct())] : [])
            .Concat(kinds.Any() ? [$"{ScriptFormat.Mapping}.cs=Compile;.dll=Reference{string.Concat(kinds)}"] : []);
    }

    private string End()
    {
        var text = new StringBuilder($"{ScriptSections.Head("", 0, ScriptFormat.End, [])}\n");
        if (!program.HasStatements)
        {
            text.Append(CultureInfo.InvariantCulture, $"return; {ScriptFormat.PutIn}\n");
        }

        foreach (var (piece, index) in program.Pieces.Select((piece, index) => (piece, index)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{ScriptFormat.Piece}{index + 1}\n{piece}\n");
        }

        return text.Append(CultureInfo.InvariantCulture, $"{ScriptFormat.Piece}0\n").Append(Helper).ToString();
    }

    private IEnumerable<string> Clashes(string text)
    {
        foreach (var (cell, clash) in ScriptScopes.Find(text).Select(clash => (CellAt(text, clash.At), clash.Name)).Distinct())
        {
            yield return Invariant($"{(cell > 0 ? CellPlace.Of(name, cell) : name + ": its usings")}: \"{clash}\" is declared more than once; ")
                + "in a notebook the later one counts, but a C# file cannot say that, and dotnet run will refuse it: rename one.";
        }
    }

    private int CellAt(string text, int at)
    {
        var index = starts.FindLastIndex(start => start <= at);
        if (index < notebook.Cells.Count)
        {
            return index + 1;
        }

        var piece = Enumerable.Range(1, cellsOfPieces.Count).LastOrDefault(number =>
            text.IndexOf(Invariant($"\n{ScriptFormat.Piece}{number}\n"), starts[^1], StringComparison.Ordinal) < at);
        return piece == 0 ? 0 : cellsOfPieces[piece - 1];
    }

    private static string FormattingVersion => typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    // Text is invariant and paths are relative to the file, as where notebooks run; a value is printed as the notebook's text/plain.
    private const string Helper = """
        static class NotebookCell
        {
            [System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Begin()
            {
                var culture = System.Globalization.CultureInfo.InvariantCulture;
                System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.CurrentUICulture = culture;
                System.Globalization.CultureInfo.DefaultThreadCurrentCulture = culture;
                System.Globalization.CultureInfo.DefaultThreadCurrentUICulture = culture;
                Environment.CurrentDirectory = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? Environment.CurrentDirectory;
            }

            public static void Show(object value)
            {
                if (value is not DisplayedValue) value.Display();
            }

            public static void Run(Action call) => call();
            public static void Run<T>(Func<T> call) => Show(call());
            public static async Task RunAsync(Func<Task> call) => await call();
            public static async Task RunAsync<T>(Func<Task<T>> call) => Show(await call());
            public static DisplayedValue display(object value, params string[] mimeTypes) => value.Display();
            public static DisplayedValue DisplayAs(this string value, string mimeType) => value.Display();
            public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value) => value.Display();

            public static DisplayedValue Display<T>(this T value, params string[] mimeTypes)
            {
                Console.WriteLine(Microsoft.DotNet.Interactive.Formatting.Formatter.ToDisplayString(value, "text/plain"));
                return new DisplayedValue();
            }

            public sealed class DisplayedValue
            {
                public void Update(object value) => value.Display();
            }
        }

        """;
}
