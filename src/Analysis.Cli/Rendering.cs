using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Freezing;
using Analysis.Notebooks.Pages;

namespace Analysis.Cli;

/// <summary>How notebooks become a site.</summary>
/// <param name="Site">The site's folder.</param>
/// <param name="Data">Folders and files in place of the notebooks' parameter <c>data</c>; may be empty.</param>
/// <param name="Jobs">How many notebooks run at a time.</param>
/// <param name="Force">Whether those run too that depend on nothing that has changed.</param>
/// <param name="NoRun">Whether none runs, and pages show the outputs that the files hold.</param>
/// <param name="Report">The file that says how each cell went; null for none.</param>
internal sealed record RenderOptions(string Site, IReadOnlyList<string> Data, int Jobs, bool Force, bool NoRun, string? Report);

/// <summary>Notebooks on their way to a site. One runs only where something that it depends on has changed since it ran last.</summary>
internal sealed class Rendering(IReadOnlyList<string> paths, RunSettings settings, RenderOptions options, InvocationConfiguration streams)
{
    private const int MostNamed = 8;

    private readonly FrozenRuns frozen = new(Path.Combine("artifacts", "freeze"));
    private readonly NotebookData data = new(options.Data);
    private Dictionary<string, (string? Fingerprint, NotebookOutcome Outcome)> last = new(StringComparer.Ordinal);

    /// <summary>What a live preview watches: the notebooks and the data.</summary>
    public IReadOnlyCollection<string> Watched =>
        [.. paths, .. last.Values.Select(run => run.Outcome).Where(outcome => outcome.Notebook is not null)
        .SelectMany(outcome => NotebookData.Paths(outcome.Path, ParameterCell.Read(outcome.Notebook!))).Where(Path.Exists)
        .Distinct(StringComparer.Ordinal)];

    /// <summary>Runs the notebooks and writes the pages of all that ran, failing cells included.</summary>
    /// <param name="live">Whether the pages belong to a live preview.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<int> WriteAsync(bool live, CancellationToken cancellation)
    {
        var digests = new FileDigests();
        var known = paths.ToDictionary(path => path, path => options.NoRun ? (Fingerprint: null, Outcome: Saved(path))
            : Known(path, digests), StringComparer.Ordinal);
        string[] stale = [.. paths.Where(path => known[path].Outcome is null)];
        var ran = await RunAsync(stale, cancellation);
        last = known.ToDictionary(run => run.Key, run => (run.Value.Fingerprint, run.Value.Outcome ?? ran[run.Key]),
            StringComparer.Ordinal);
        foreach (var path in stale.Where(path =>
            last[path] is { Fingerprint: not null, Outcome: { ExitCode: ExitCode.Done, Notebook: not null } }))
        {
            frozen.Keep(path, last[path].Outcome.Notebook!, last[path].Fingerprint!);
        }

        Say([.. paths.Except(stale)]);
        ReportOption.Write(options.Report, [.. paths.Select(path => last[path].Outcome)]);
        WriteSite(live, stale.Length > 0, digests);
        return last.Values.Max(run => run.Outcome.ExitCode);
    }

    private void WriteSite(bool live, bool hasRun, FileDigests digests)
    {
        var outcomes = paths.Select(path => last[path].Outcome).ToList();
        foreach (var message in SharedFailures.Once(outcomes)
            .SelectMany(messages => messages.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal))
        {
            streams.Error.WriteLine(message);
        }

        if (outcomes.TrueForAll(outcome => outcome.Notebook is null))
        {
            return;
        }

        var isKept = !options.NoRun && outcomes.TrueForAll(outcome => outcome.ExitCode == ExitCode.Done);
        var source = Source(live, digests);
        if (hasRun || !isKept || !frozen.IsWritten(options.Site, source))
        {
            var written = SiteWriter.Write([.. outcomes.Where(outcome => outcome.Notebook is not null)
                .Select(outcome => Page(outcome, digests))], options.Site, live);
            if (isKept)
            {
                frozen.Note(options.Site, source, written);
            }
        }

        streams.Output.WriteLine(Path.Combine(options.Site, "index.html"));
    }

    // What a notebook depends on, and its outcome where that is known without running it.
    private (string? Fingerprint, NotebookOutcome? Outcome) Known(string path, FileDigests digests)
    {
        var parameters = data.For(path, settings).Parameters;
        try
        {
            var notebook = NotebookFile.Read(path);
            var fingerprint = NotebookInputs.Fingerprint(path, notebook, parameters, [Path.GetFullPath(options.Site), frozen.Folder],
                digests);
            if (last.TryGetValue(path, out var run))
            {
                return (fingerprint, run.Fingerprint == fingerprint ? run.Outcome : null);
            }

            var kept = options.Force ? null : frozen.Find(path, notebook, fingerprint);
            return (fingerprint, kept is null ? null : new(path, kept, ExitCode.Done, ""));
        }
        catch (Exception exception) when (UserErrors.Include(exception))
        {
            // Running it says what is wrong.
            return (null, null);
        }
    }

    private static NotebookOutcome Saved(string path)
    {
        try
        {
            var notebook = NotebookFile.Read(path);
            var isBare = notebook.CodeCells.All(cell => cell.Outputs.Count == 0) && notebook.CodeCells.Any();
            return new(path, notebook, ExitCode.Done, isBare
                ? $"{path}: warning: none of its cells has an output; without --no-run it is run first." : "");
        }
        catch (Exception exception) when (UserErrors.Include(exception))
        {
            return new(path, null, ExitCode.Usage, exception.Message);
        }
    }

    private async Task<Dictionary<string, NotebookOutcome>> RunAsync(string[] stale, CancellationToken cancellation)
    {
        (string, RunSettings)[] notebooks = [.. stale.Select(path => (path, data.Checked(path, settings)))];
        var outcomes = await Progress.ShowAsync(stale.Length,
            progress => NotebookProcesses.RunAsync(notebooks, options.Jobs, progress, cancellation));
        return outcomes.ToDictionary(outcome => outcome.Path, StringComparer.Ordinal);
    }

    private void Say(IReadOnlyList<string> notRun)
    {
        if (notRun.Count == 0)
        {
            return;
        }

        var names = string.Join(", ", notRun.Take(MostNamed))
            + (notRun.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {notRun.Count - MostNamed} more") : "");
        streams.Error.WriteLine(options.NoRun ? $"analysis: not run, and shown as saved: {names}"
            : $"analysis: not run, because nothing that they depend on has changed: {names} (--force runs them)");
    }

    // All that the site's files are made from.
    private string Source(bool live, FileDigests digests)
    {
        var parts = paths.Select(path => $"{path} {digests.Of(path)} {last[path].Fingerprint} {Command(path)}")
            .Prepend($"{ToolBuild.Id} {live}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    private SitePage Page(NotebookOutcome outcome, FileDigests digests)
    {
        var parameters = ParameterCell.Read(outcome.Notebook!);
        var colophon = new Colophon { IsSaved = options.NoRun, Parameters = Shown(parameters), Reproduce = Command(outcome.Path) };
        return new SitePage(Path.GetFileNameWithoutExtension(outcome.Path), outcome.Notebook!, options.NoRun ? colophon
            : colophon with { DataFiles = NotebookData.Files(outcome.Path, parameters, digests), Packages = PackageList.Read() });
    }

    // The tool's clock is UTC on every machine; a notebook may convert to a zone of its own.
    private List<(string Name, string Value)> Shown(IReadOnlyList<Parameter> parameters)
    {
        List<(string Name, string Value)> shown = [.. parameters.Where(parameter => parameter.Type != "var")
            .Select(parameter => (parameter.Name, parameter.Value))];
        return options.NoRun || shown.Exists(parameter => parameter.Name == "zone") ? shown : [.. shown, ("zone", "\"UTC\"")];
    }

    private string Command(string notebook)
    {
        var name = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(notebook)).Replace('\\', '/');
        var chosen = options.Data.Select(path => $" --data {Quote(path)}")
            .Concat(settings.Parameters.Select(parameter => $" -p {Quote($"{parameter.Key}={parameter.Value}")}"));
        return $"analysis render {Quote(name)}{string.Concat(chosen)}{(options.NoRun ? " --no-run" : "")}";
    }

    public static string Quote(string word) =>
        word.All(character => char.IsLetterOrDigit(character) || "/.-_=".Contains(character, StringComparison.Ordinal)) ? word
        : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
