using System.Globalization;
using System.Text.Json.Nodes;
using Analysis.Testing;
using static Analysis.Benchmarks.Processes;

namespace Analysis.Benchmarks;

/// <summary>
/// The built command line over notebooks, as whole processes, beside <c>jupyter nbconvert --execute</c>: an empty notebook and one of a
/// cell; all notebooks in notebooks/ beside one Python notebook that loads the two articles of data/, counts their words and draws three
/// charts; the same again, where nothing has changed; a notebook that names two packages beside the released .NET Interactive. Medians of
/// turns, one after the other.
/// </summary>
internal static class NotebooksSpeed
{
    private static readonly string Dll = Path.Combine(Machine.Root, "src", "Analysis.Cli", "bin", "Release", "net10.0", "Analysis.Cli.dll");

    // Small ones, which are in the package folder after the first run of either.
    private const string TwoPackages = "#r \"nuget: Humanizer.Core, 2.14.1\"\n#r \"nuget: YamlDotNet, 16.3.0\"";

    public static int Run(string[] arguments)
    {
        var folder = Directory.CreateTempSubdirectory("analysis-").FullName;
        try
        {
            Short(folder);
            Ours(folder);
            Packages(folder);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Short(string folder)
    {
        foreach (var (what, cells) in new (string, string[])[] { ("an empty notebook", []), ("a notebook of one cell", ["1 + 1"]) })
        {
            var (csharp, python) =
                (Write(folder, "short.ipynb", ".net-csharp", "csharp", cells), Write(folder, "python.ipynb", "python3", "python", cells));
            var (ours, theirs) = Pair(Tool(folder, "run", csharp, "--output", "ran.ipynb"), Nbconvert(folder, python));
            Say(what + ", run", ours, "nbconvert, Python", theirs);
        }
    }

    private static void Ours(string folder)
    {
        var notebooks = Directory.GetFiles(Path.Combine(Machine.Root, "notebooks"), "*.ipynb").Length;
        var peer = Path.Combine(Machine.Root, "tests", "Analysis.Benchmarks", "Notebooks", "peer.ipynb");
        var site = Path.Combine(folder, "site");
        var (ours, theirs) = Pair(Tool(Machine.Root, "render", "--force", "--out", site), Nbconvert(folder, peer));
        Say(string.Create(CultureInfo.InvariantCulture, $"{notebooks} notebooks, render --force ({ours.Seconds / notebooks:F2} s each)"),
            ours, "nbconvert, one Python notebook", theirs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  a notebook {theirs.Seconds / (ours.Seconds / notebooks):F1} times as fast"));
        Console.WriteLine($"the same, render, nothing changed: {Alone(Tool(Machine.Root, "render", "--out", site)).Text()}");
    }

    private static void Packages(string folder)
    {
        var notebook = Write(folder, "packages.ipynb", ".net-csharp", "csharp", TwoPackages, "using Humanizer;\n12.ToWords()",
            "new YamlDotNet.Serialization.SerializerBuilder().Build().Serialize(new { A = 1 })");
        var kernels = Path.Combine(folder, "kernels");
        Directory.CreateDirectory(kernels);
        // The tool is the project's own: it is found from below the project's folder only.
        var environment = new Dictionary<string, string> { ["JUPYTER_PATH"] = folder, ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1" };
        Alone(new(Machine.Root, "dotnet", "tool", "run", "dotnet-interactive", "--", "jupyter", "install", "--path",
            kernels)
        { Environment = environment });
        var below = Directory.CreateDirectory(Path.Combine(Machine.Root, "artifacts", "benchmark")).FullName;
        var copy = Path.Combine(below, "packages.ipynb");
        File.Copy(Path.Combine(folder, notebook), copy, overwrite: true);
        var (ours, theirs) =
            Pair(Tool(folder, "run", notebook, "--output", "ran.ipynb"), Nbconvert(folder, copy) with { Environment = environment });
        Directory.Delete(below, recursive: true);
        Say("a notebook with two packages, run", ours, "nbconvert, the released kernel", theirs);
    }

    private static void Say(string what, Cost ours, string peer, Cost theirs) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what}: {ours.Text()}; {peer}: {theirs.Text()} ({theirs.Seconds / ours.Seconds:F1} times as long)"));

    private static Command Tool(string folder, params string[] arguments) => new(folder, "dotnet", [Dll, .. arguments]);

    private static Command Nbconvert(string folder, string notebook) =>
        new(folder, Machine.Python, "-m", "nbconvert", "--execute", "--to", "html", "--output-dir", folder, notebook);

    private static string Write(string folder, string name, string kernel, string language, params string[] cells)
    {
        var notebook = new JsonObject
        {
            ["cells"] = new JsonArray([.. cells.Select((source, index) => new JsonObject
            {
                ["cell_type"] = "code", ["id"] = $"cell-{index}", ["metadata"] = new JsonObject(), ["execution_count"] = null,
                    ["outputs"] = new JsonArray(), ["source"] = source,
            })]),
            ["metadata"] = new JsonObject
            {
                ["kernelspec"] = new JsonObject
                {
                    ["name"] = kernel,
                    ["language"] = language,
                    ["display_name"] = kernel
                }
            },
            ["nbformat"] = 4,
            ["nbformat_minor"] = 5,
        };
        File.WriteAllText(Path.Combine(folder, name), notebook.ToJsonString());
        return name;
    }
}
