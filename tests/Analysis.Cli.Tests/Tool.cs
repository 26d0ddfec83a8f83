using System.Diagnostics;
using System.Text;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

/// <summary>The built command line, as a process of its own, and other programs.</summary>
internal static class Tool
{
    public static string Folder { get; } = Path.Combine(Machine.Root, "src", "Analysis.Cli", "bin", "Release", "net10.0");

    /// <summary>What a run of the tool gave.</summary>
    public sealed record Result(int ExitCode, string Output, string Error);

    public static Result Run(string folder, params string[] arguments) => Run(folder, [], "", arguments);

    public static Result Run(string folder, Dictionary<string, string> environment, string input, params string[] arguments) =>
        RunDll(Path.Combine(Folder, "Analysis.Cli.dll"), folder, environment, input, arguments);

    public static Result RunDll(string dll, string folder, Dictionary<string, string> environment, string input,
        params string[] arguments) =>
        RunProgram("dotnet", folder, environment, input, ["exec", dll, .. arguments]);

    public static Result RunProgram(string program, string folder, Dictionary<string, string> environment, string input,
        params string[] arguments)
    {
        using var process = Start(program, folder, environment, arguments);
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Result(process.ExitCode, output, error.Result);
    }

    public static Process Start(string program, string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
