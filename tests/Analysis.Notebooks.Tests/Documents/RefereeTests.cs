using System.Diagnostics;
using System.Text;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Tests.Execution;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Documents;

/// <summary>What others make of the files that are written.</summary>
public sealed class RefereeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [RequiresFact(Need.Jupyter)]
    public void Write_Ipynb_IsWhatNbformatWritesAndFindsValid()
    {
        var cases = Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Documents", "Cases");
        foreach (var file in Directory.GetFiles(cases, "*.*", SearchOption.AllDirectories)
            .Where(file => NotebookFile.Extensions.Contains(Path.GetExtension(file)) && !file.Contains("lib", StringComparison.Ordinal)))
        {
            var name = Path.GetRelativePath(cases, file).Replace('/', '_') + ".ipynb";
            NotebookFile.Export(NotebookFile.Read(file), Path.Combine(folder.Path, name), file);
        }

        const string script = """
            import glob, sys, nbformat
            for path in sorted(glob.glob(sys.argv[1] + "/*.ipynb")):
                with open(path, encoding="utf-8", newline="") as file:
                    text = file.read()
                notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
                nbformat.validate(notebook)
                if nbformat.writes(notebook, version=nbformat.NO_CONVERT) + "\n" != text:
                    print("differs: " + path)
            """;

        Assert.Equal((0, "", ""), Run(Machine.Python, "-W", "error", "-c", script, folder.Path));
    }

    [RequiresFact(Need.Packages)]
    public async Task Write_Program_PrintsWithDotnetRunWhatTheNotebookPrints()
    {
        folder.Write("data/words.txt", "制裁\n朝鲜\n");
        folder.Write("lib/setup.csx",
            "using System.Globalization;\nstring Greet(string name) => name.ToUpper(CultureInfo.InvariantCulture) + new "
            + "Sign().Mark;\nrecord Sign(char Mark = '!');");
        var notebook = Notebook(
            "#load \"lib/setup.csx\"\nusing System.IO;\nvar greeting = Greet(\"hello\");\nConsole.WriteLine(greeting);",
            "File.ReadAllLines(\"data/words.txt\").Length",
            "using System.Text.RegularExpressions;\nrecord Headline(string Text, int Length);\nstatic string Twice(this string text) => "
            + "text + text;\nvar headlines = new List<Headline> { new(\"一\", 1), new(Regex.Replace(\"a1\", \"[0-9]\", \"\").Twice(), 2) "
            + "};\nheadlines",
            "await Task.Delay(1);\nint total = 0;\nforeach (var headline in headlines) total += headline.Length;\nprivate string "
            + "Percent(double share) => $\"{share:0.0} %\";\nPercent(total / 1000d)",
            "Console.WriteLine(\"no value\")",
            "await Task.FromResult(1.5)",
            "int.TryParse(\"7\", out var seven)",
            "seven.Display();\ndisplay(greeting);\nif (seven > 7) Console.WriteLine(\"more\");",
            "(Name: \"制裁\", Half: 0.5, When: new DateTime(2022, 9, 12))",
            "new Dictionary<string, int> { [\"a\"] = 1 }",
            "null");
        var path = folder.Write("a.ipynb", IpynbWriter.Write(notebook));
        var program = Path.Combine(folder.Path, "a.cs");

        Assert.Empty(NotebookFile.Export(notebook, program, path));
        var run = await NotebookRunner.RunAsync(NotebookFile.Read(path), path, new RunOptions());

        Assert.Empty(run.Failures);
        var (exitCode, output, error) = Run("dotnet", "run", program);
        Assert.Equal(Printed(run.Notebook), output);
        Assert.Equal((0, ""), (exitCode, error));
    }

    private static Notebook Notebook(params string[] sources) => new()
    {
        Cells = [.. sources.Select((source, index) => new CodeCell { Id = $"cell-{index + 1}", Source = source,
            Metadata = CellLanguage.Metadata(CellLanguage.CSharp) })],
        Metadata = KernelSpec.Metadata(CellLanguage.CSharp, []),
    };

    private static string Printed(Notebook notebook) =>
        string.Concat(notebook.CodeCells.SelectMany(cell => cell.Outputs).Select(output => output switch
    {
        StreamOutput stream => stream.Text,
        ResultOutput result => result.Data["text/plain"] + "\n",
        DisplayOutput display => display.Data["text/plain"] + "\n",
        _ => output.ToString(),
    }));

    private static (int ExitCode, string Output, string Error) Run(string file, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            // Another folder than the file's, which the program makes its own.
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
