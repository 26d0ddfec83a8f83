using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>Debian's Jupyter with a folder of its own for kernels, settings and signatures: no notebook is trusted, and nothing of the
/// user's is read or written.</summary>
internal sealed class JupyterFolder : IDisposable
{
    private static int kernels;

    private readonly string folder = Directory.CreateTempSubdirectory("jupyter-").FullName;

    /// <summary>What Jupyter and the kernel read from the environment.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["JUPYTER_PATH"] = folder,
        ["JUPYTER_DATA_DIR"] = Path("data"),
        ["JUPYTER_CONFIG_DIR"] = Path("config"),
        ["JUPYTER_RUNTIME_DIR"] = Path("runtime"),
        ["IPYTHONDIR"] = Path("ipython"),
        ["DOTNET_INTERACTIVE_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
    };

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    /// <summary>
    /// Installs the released kernel as README says. Its specification calls <c>dotnet interactive</c>, which is the project's own tool for
    /// every notebook below the folder with <c>.config/dotnet-tools.json</c>, because Jupyter starts a kernel in the folder of its
    /// notebook.
    /// </summary>
    public void InstallKernel()
    {
        Directory.CreateDirectory(Path("kernels"));
        var result = Tool.RunProgram("dotnet", Machine.Root, Environment, "", "tool", "run", "dotnet-interactive", "--", "jupyter",
            "install", "--path", Path("kernels"));
        var specification = Path("kernels/.net-csharp/kernel.json");
        Assert.True(result.ExitCode == 0 && File.Exists(specification), result.ToString());
        File.WriteAllText(specification, File.ReadAllText(specification).Replace("2048-3000", Ports(), StringComparison.Ordinal));
    }

    /// <summary>Runs nbconvert in the project's folder.</summary>
    public Tool.Result Convert(params string[] arguments) =>
        Tool.RunProgram(Machine.Python, Machine.Root, Environment, "", ["-m", "nbconvert", "--log-level", "ERROR", .. arguments]);

    // A kernel looks for a free port and opens it later: of two that start at once from one range, the second one dies.
    private static string Ports()
    {
        var first = 20_000 + (((System.Environment.ProcessId * 8) + Interlocked.Increment(ref kernels)) % 500 * 20);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{first}-{first + 19}");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
