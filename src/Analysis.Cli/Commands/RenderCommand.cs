using System.CommandLine;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;

namespace Analysis.Cli.Commands;

/// <summary><c>render</c>: runs notebooks and writes the site.</summary>
internal sealed class RenderCommand
{
    private readonly Argument<string[]> notebooks = NotebookPaths.Optional();
    private readonly Option<string[]> data =
        new("--data")
        {
            HelpName = "DIR",
            Description = "Folders or files of articles, in place of the value of the notebooks' parameter 'data'; may be repeated."
        };
    private readonly Option<string> site = new("--out")
    {
        HelpName = "DIR",
        Description = "The site's folder.",
        DefaultValueFactory = _ => Path.Combine("artifacts", "site")
    };
    private readonly Option<int?> jobs = JobsOption.Create();
    private readonly Option<bool> force =
        new("--force")
        {
            Description = "Run all notebooks, also those that would give the same outputs, and write over pages that render "
        + "did not write."
        };
    private readonly Option<bool> noRun =
        new("--no-run") { Description = "Run nothing: pages show the outputs that the notebooks' files hold." };
    private readonly Option<bool> watch = new("--watch") { Description = "Go on, and render again what changes." };
    private readonly Option<bool> serve =
        new("--serve") { Description = "Serve the site on this machine only, and reload open pages; with --watch." };
    private readonly Option<string?> report = ReportOption.Create();
    private readonly RunArguments arguments = new();

    public static Command Create()
    {
        var render = new RenderCommand();
        var command = new Command("render", "Run notebooks that have to be run again, and write the site.") { render.notebooks, render.data,
            render.site, render.jobs, render.force, render.noRun, render.watch, render.serve, render.report };
        render.arguments.AddTo(command);
        command.SetAction(render.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var settings = arguments.Read(parsed) with { KeepData = true };
        var named = parsed.GetValue(notebooks) ?? [];
        var paths = parsed.GetValue(data) is { Length: > 0 } ? NotebookPaths.ResolveForData(named) : NotebookPaths.Resolve(named);
        var options = new RenderOptions(parsed.GetValue(site)!, parsed.GetValue(data) ?? [], JobsOption.Read(parsed, jobs),
            parsed.GetValue(force), parsed.GetValue(noRun), ReportOption.Read(parsed, report));
        if (options.NoRun && (options.Data.Count > 0 || settings.Parameters.Count > 0))
        {
            throw new UsageException("analysis: --no-run shows what the files hold, so there is nothing that --data or -p could change; "
                + "leave out one or the other.");
        }

        if (options is { NoRun: true, Report: not null })
        {
            throw new UsageException("analysis: --report says how the cells went, and with --no-run none goes; leave out one or the other.");
        }

        CheckSite(paths, options.Site, options.Force);
        var rendering = new Rendering(paths, settings, options, parsed.InvocationConfiguration);
        var live = parsed.GetValue(watch) || parsed.GetValue(serve);
        var code = await rendering.WriteAsync(live, cancellation);
        return live ? await PreviewAsync(rendering, options.Site, parsed.InvocationConfiguration.Error, cancellation) : code;
    }

    private static void CheckSite(IReadOnlyList<string> paths, string folder, bool force)
    {
        if (paths.GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .FirstOrDefault(pages => pages.Key == "index" || pages.Count() > 1) is { } pages)
        {
            throw new UsageException($"{pages.Last()}: its page would be {pages.Key}.html, "
                + $"{(pages.Key == "index" ? "the site's index" : $"as that of {pages.First()}")}; rename the notebook, or leave it out.");
        }

        if (File.Exists(folder))
        {
            throw new UsageException($"analysis: --out {folder}: this is a file; expected a folder for the site.");
        }

        if (!force && SiteWriter.ForeignPages(paths.Select(path => Path.GetFileNameWithoutExtension(path)), folder) is [var first, ..])
        {
            throw new UsageException($"{first}: render did not write this page; give the site another folder with --out, or write over it "
                + $"with --force.");
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"analysis: --out {folder}: the folder cannot be made ({WholeFile.Why(exception)}); name another.");
        }
    }

    private static async Task<int> PreviewAsync(Rendering rendering, string site, TextWriter error, CancellationToken cancellation)
    {
        await using var preview =
            await LivePreview.StartAsync(site, rendering.Watched, (_, token) => rendering.WriteAsync(live: true, token), error.WriteLine,
                cancellation: cancellation);
        error.WriteLine($"Showing {preview.Address}; Ctrl+C ends it.");
        await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, TaskScheduler.Default);
        return ExitCode.Done;
    }
}
