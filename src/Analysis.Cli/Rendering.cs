using System.CommandLine;
using System.Security.Cryptography;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Pages;

namespace Analysis.Cli;

/// <summary>Notebooks on their way to a site.</summary>
internal sealed class Rendering(IReadOnlyList<string> paths, IReadOnlyList<string> data, RunSettings settings, int jobs, string site, InvocationConfiguration streams)
{
    private const string DataParameter = "data";

    private readonly Dictionary<string, NotebookOutcome> last = new(StringComparer.Ordinal);

    /// <summary>The site's folder.</summary>
    public string Site => site;

    /// <summary>What a live preview watches: the notebooks and the data.</summary>
    public IReadOnlyCollection<string> Watched =>
        [.. paths, .. last.Values.Where(outcome => outcome.Notebook is not null).SelectMany(outcome => DataPaths(outcome.Path, ParameterCell.Read(outcome.Notebook!))).Where(Path.Exists).Distinct(StringComparer.Ordinal)];

    /// <summary>Runs the notebooks and writes the pages of all that ran, failing cells included.</summary>
    /// <param name="live">Whether the pages belong to a live preview.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <param name="changed">What has changed since the last run: where that is notebooks only, only they run again.</param>
    public async Task<int> WriteAsync(bool live, CancellationToken cancellation, IReadOnlyCollection<string>? changed = null)
    {
        var stale = Stale(changed);
        var outcomes = await Progress.ShowAsync(stale.Count, progress => RunAsync(stale, progress, cancellation));
        foreach (var outcome in outcomes)
        {
            last[outcome.Path] = outcome;
        }

        foreach (var outcome in outcomes.Where(outcome => outcome.Messages.Length > 0))
        {
            streams.Error.WriteLine(outcome.Messages);
        }

        var pages = paths.Select(path => last[path]).Where(outcome => outcome.Notebook is not null).Select(Page).ToList();
        if (pages.Count > 0)
        {
            streams.Output.WriteLine(SiteWriter.Write(pages, site, live)[0]);
        }

        return outcomes.Max(outcome => outcome.ExitCode);
    }

    private IReadOnlyList<string> Stale(IReadOnlyCollection<string>? changed)
    {
        var notebooks = paths.Where(path => changed?.Contains(Path.GetFullPath(path)) == true).ToList();
        return notebooks.Count > 0 && notebooks.Count == changed!.Count ? notebooks : paths;
    }

    private Task<IReadOnlyList<NotebookOutcome>> RunAsync(IReadOnlyList<string> stale, Progress progress, CancellationToken cancellation) =>
        NotebookProcesses.RunAsync([.. stale.Select(path => (path, SettingsFor(path)))], jobs, progress, cancellation);

    // The data's path is relative to the notebook, so that no output depends on where the project lies.
    private RunSettings SettingsFor(string notebook)
    {
        if (data.Count == 0)
        {
            return settings;
        }

        if (settings.Parameters.ContainsKey(DataParameter))
        {
            throw new UsageException("analysis: --data and -p data=… say the same thing; give one of them.");
        }

        var missing = data.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path));
        if (missing is not null)
        {
            throw new UsageException($"{missing}: there is no such file or folder; --data expects a folder of articles, or an article's file.");
        }

        var empty = data.FirstOrDefault(path => Directory.Exists(path) && !Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Any());
        if (empty is not null)
        {
            throw new UsageException($"{empty}: the folder holds no file; --data expects a folder of articles, or an article's file.");
        }

        var list = ParameterCell.Read(NotebookFile.Read(notebook)).Any(parameter => parameter is { Name: DataParameter, Type: "string[]" });
        if (data.Count > 1 && !list)
        {
            throw new UsageException($"{notebook}: its parameter \"{DataParameter}\" holds one path; give one --data, or declare it as string[].");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(notebook))!;
        var relative = data.Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));
        return settings with { Parameters = new Dictionary<string, string>(settings.Parameters, StringComparer.Ordinal) { [DataParameter] = string.Join(',', relative) } };
    }

    private SitePage Page(NotebookOutcome outcome)
    {
        var parameters = ParameterCell.Read(outcome.Notebook!);
        var colophon = new Colophon
        {
            DataFiles = DataFiles(outcome.Path, parameters),
            Packages = PackageList.Read(),
            Parameters = Shown(parameters),
            Reproduce = Command(outcome.Path),
        };
        return new SitePage(Path.GetFileNameWithoutExtension(outcome.Path), outcome.Notebook!, colophon);
    }

    // The tool's clock is UTC on every machine; a notebook may convert to a zone of its own.
    private static List<(string Name, string Value)> Shown(IReadOnlyList<Parameter> parameters)
    {
        List<(string Name, string Value)> shown = [.. parameters.Where(parameter => parameter.Type != "var").Select(parameter => (parameter.Name, parameter.Value))];
        return shown.Exists(parameter => parameter.Name == "zone") ? shown : [.. shown, ("zone", "\"UTC\"")];
    }

    private static List<(string File, string Sha256)> DataFiles(string notebook, IReadOnlyList<Parameter> parameters)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(notebook))!;
        return DataPaths(notebook, parameters)
            .SelectMany(path => File.Exists(path) ? [path] : Directory.Exists(path) ? Directory.GetFiles(path, "*", SearchOption.AllDirectories) : [])
            .Select(file => (File: Path.GetRelativePath(folder, file).Replace('\\', '/'), Path: file))
            .OrderBy(file => file.File, StringComparer.Ordinal)
            .Select(file => (file.File, Sha256(file.Path)))
            .ToList();
    }

    private static IEnumerable<string> DataPaths(string notebook, IReadOnlyList<Parameter> parameters) =>
        (parameters.FirstOrDefault(parameter => parameter.Name == DataParameter)?.Texts ?? [])
            .Select(part => Path.GetFullPath(part, Path.GetDirectoryName(Path.GetFullPath(notebook))!));

    private static string Sha256(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private string Command(string notebook)
    {
        var name = Path.GetRelativePath(Environment.CurrentDirectory, Path.GetFullPath(notebook)).Replace('\\', '/');
        var options = data.Select(path => $" --data {Quote(path)}").Concat(settings.Parameters.Select(parameter => $" -p {Quote($"{parameter.Key}={parameter.Value}")}"));
        return $"analysis render {Quote(name)}{string.Concat(options)}";
    }

    public static string Quote(string word) => word.All(character => char.IsLetterOrDigit(character) || "/.-_=".Contains(character, StringComparison.Ordinal)) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
