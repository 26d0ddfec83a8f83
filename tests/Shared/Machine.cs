using System.Collections.Concurrent;
using System.Diagnostics;

namespace Analysis.Testing;

/// <summary>Where things are on this machine, and why a thing is missing.</summary>
internal static class Machine
{
    private static readonly ConcurrentDictionary<Need, string?> Missing = new();

    /// <summary>Whether <c>CI=true</c>: then nothing may be missing.</summary>
    public static bool IsCi => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <c>TESTS=alone</c>: then what needs another program is left out, for a quick round while developing.</summary>
    public static bool IsAlone => string.Equals(Environment.GetEnvironmentVariable("TESTS"), "alone", StringComparison.OrdinalIgnoreCase);

    /// <summary>The project's top folder: the one that holds Analysis.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder <c>../shared</c>; tests that read it are marked <see cref="Need.Shared"/>.</summary>
    public static string Shared => Path.Combine(Root, "..", "shared");

    /// <summary>Debian's Chromium.</summary>
    public static string Chromium => "/usr/bin/chromium";

    /// <summary>The system's own Python, which has the referees; another one may come first on PATH.</summary>
    public static string Python => "/usr/bin/python3";

    /// <summary>The reason why <paramref name="need"/> is missing here, or null where it is at hand.</summary>
    public static string? WhyMissing(Need need) =>
        IsAlone && need != Need.Shared ? "left out by TESTS=alone" : Missing.GetOrAdd(need, Look);

    /// <summary>Whether the needs of a test are at hand, or it runs nevertheless because of <c>CI=true</c>.</summary>
    public static bool Has(params Need[] needs) => IsCi || needs.All(need => WhyMissing(need) is null);

    private static string? Look(Need need) => need switch
    {
        Need.Chromium => File.Exists(Chromium) ? null : $"needs {Chromium} (apt-get install chromium)",
        Need.Python => Runs(Python, "-c", "import jieba, pandas, bs4, icu") ? null
        : $"needs {Python} with jieba, pandas, bs4, icu (apt-get install python3-jieba python3-pandas python3-bs4 python3-icu)",
        Need.Scipy => Runs(Python, "-c", "import scipy") ? null : $"needs {Python} with scipy (apt-get install python3-scipy)",
        Need.Jupyter => Runs(Python, "-m", "nbconvert", "--version") ? null
        : "needs Jupyter (apt-get install jupyter-nbconvert python3-ipykernel)",
        Need.JupyterNotebook => Runs(Python, "-m", "notebook", "--version") ? null
        : "needs Jupyter's notebook server (apt-get install jupyter-notebook)",
        Need.ReleasedKernel => Runs("dotnet", "tool", "run", "dotnet-interactive", "--", "--version") ? null
        : "needs the released .NET Interactive (dotnet tool restore)",
        Need.Rsvg => Runs("rsvg-convert", "--version") ? null : "needs rsvg-convert (apt-get install librsvg2-bin)",
        Need.Packages => Runs("dotnet", "package", "search", "Microsoft.DotNet.Interactive.Formatting", "--exact-match", "--prerelease",
        "--verbosity", "minimal") ? null : "needs a NuGet source that answers",
        Need.Mounts => Runs("unshare", "-r", "-m", "true") ? null : "needs user namespaces (unshare -r -m)",
        Need.Slurm => Runs("munged", "--version") && Runs("slurmctld", "-V") && Runs("slurmd", "-V") ? null
        : "needs slurmctld, slurmd and munged (apt-get install --no-install-recommends slurm-wlm munge)",
        Need.Shared => Directory.Exists(Path.Combine(Shared, "corpora")) ? null : "needs the folder ../shared",
        _ => throw new ArgumentOutOfRangeException(nameof(need), need, "unknown need"),
    };

    private static bool Runs(string file, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(file, arguments)
            {
                WorkingDirectory = Root,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Analysis.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"Analysis.sln was not found above {AppContext.BaseDirectory}.");
    }
}
