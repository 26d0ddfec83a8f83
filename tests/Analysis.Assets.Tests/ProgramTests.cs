using System.Diagnostics;

namespace Analysis.Assets.Tests;

public sealed class ProgramTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("assets").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_ChangedSource_FailsInTheFormThatMSBuildKnowsAndWritesNothing()
    {
        File.WriteAllText(Path.Combine(folder, "prob_emit.json"), "{}");

        var (exitCode, error) = Run(folder, "none.dll", Path.Combine(folder, "out"));

        Assert.Equal(1, exitCode);
        Assert.StartsWith(
            $"Analysis.Assets : error ANALYSIS001: {Path.Combine(folder, "prob_emit.json")}: the SHA-256 of its text ",
            error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "out")));
    }

    [Fact]
    public void Run_NoArguments_SaysWhatItTakes() =>
        Assert.Equal((1, "usage: Analysis.Assets JIEBA-FOLDER PLOTLY-ASSEMBLY OUTPUT-FOLDER"), Run());

    private static (int ExitCode, string Error) Run(params string[] arguments)
    {
        string[] command = [typeof(SourceText).Assembly.Location, .. arguments];
        using var process = Process.Start(new ProcessStartInfo("dotnet", command) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd().Trim();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
