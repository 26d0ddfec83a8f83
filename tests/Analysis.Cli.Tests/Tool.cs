using System.Diagnostics;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

/// <summary>The built command line, as a process of its own.</summary>
internal static class Tool
{
    public static string Folder { get; } = Path.Combine(Machine.Root, "src", "Analysis.Cli", "bin", "Release", "net10.0");

    /// <summary>What a run of the tool gave.</summary>
    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(string folder, params string[] arguments) => Run(folder, [], "", arguments);

    public static Result Run(string folder, Dictionary<string, string> environment, string input, params string[] arguments) =>
        RunDll(Path.Combine(Folder, "Analysis.Cli.dll"), folder, environment, input, arguments);

    public static Result RunDll(string dll, string folder, Dictionary<string, string> environment, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", dll, .. arguments])
        {
            WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8, StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, error.Result);
    }
}
