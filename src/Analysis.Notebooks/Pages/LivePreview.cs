using System.Globalization;
using System.Net;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// Serves a site on this machine only, watches what it is made from, has it rebuilt when something changes, and tells open pages to reload.
/// It answers only to loopback names, so that a web site cannot reach it by pointing a name at 127.0.0.1.
/// </summary>
public sealed class LivePreview : IAsyncDisposable
{
    // Editors save in several steps; a build starts when nothing has happened for this long.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly Channel<string> changes = Channel.CreateUnbounded<string>();
    private readonly List<FolderWatch> watches = [];
    private readonly List<Channel<int>> readers = [];
    private readonly Func<IReadOnlyCollection<string>, CancellationToken, Task> rebuild;
    private readonly WebApplication server;
    private readonly CancellationTokenSource stop = new();
    private Task loop = Task.CompletedTask;
    private int build;

    private LivePreview(string site, Func<IReadOnlyCollection<string>, CancellationToken, Task> rebuild, int port)
    {
        this.rebuild = rebuild;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        builder.Logging.ClearProviders();
        server = builder.Build();
        server.Use(RefuseStrangers);
        server.Use(ServeEvents);
        var files = new PhysicalFileProvider(Path.GetFullPath(site));
        server.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        server.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-store"
        });
    }

    /// <summary>The address of the site's index, as <c>http://127.0.0.1:5000/</c>.</summary>
    public Uri Address => new(server.Urls.Single());

    /// <summary>Starts serving and watching. Build the site once, with <c>live</c>, before.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="watched">Folders and files to watch, folders with all below them; the site itself must not be among them.</param>
    /// <param name="rebuild">Writes the site again; it gets the changed files' paths. Its exceptions go to <paramref name="report"/> and
    /// the preview goes on.</param>
    /// <param name="report">Gets one line when a build ends or fails, and when a watched folder goes away or is back.</param>
    /// <param name="port">The port, or 0 for a free one.</param>
    /// <param name="cancellation">Stops starting.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LivePreview> StartAsync(string site, IReadOnlyCollection<string> watched,
        Func<IReadOnlyCollection<string>, CancellationToken, Task> rebuild,
        Action<string> report, int port = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(watched);
        ArgumentNullException.ThrowIfNull(report);
        var preview = new LivePreview(site, rebuild, port);
        await preview.server.StartAsync(cancellation).ConfigureAwait(false);
        preview.Watch(watched, report);
        preview.loop = preview.RebuildOnChange(report);
        return preview;
    }

    /// <summary>Stops watching and serving.</summary>
    public async ValueTask DisposeAsync()
    {
        watches.ForEach(watch => watch.Dispose());
        await stop.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
        await server.DisposeAsync().ConfigureAwait(false);
        stop.Dispose();
    }

    // One watch a folder: of all in it where the folder itself is asked for, else of the files that are.
    private void Watch(IEnumerable<string> paths, Action<string> report)
    {
        var places = paths.Select(Path.GetFullPath)
            .Select(path => Directory.Exists(path) ? new Place(Path.TrimEndingDirectorySeparator(path), null)
                : new Place(Path.GetDirectoryName(path)!, Path.GetFileName(path)));
        foreach (var place in places.GroupBy(place => place.Folder, place => place.File, StringComparer.Ordinal))
        {
            watches.Add(new FolderWatch(place.Key, place.Contains(null) ? []
                : [.. place.OfType<string>()], path => changes.Writer.TryWrite(path), report));
        }
    }

    private async Task RebuildOnChange(Action<string> report)
    {
        try
        {
            while (await changes.Reader.WaitToReadAsync(stop.Token).ConfigureAwait(false))
            {
                var changed = await Gather().ConfigureAwait(false);
                if (changed.Count == 0)
                {
                    continue;
                }

                try
                {
                    await rebuild(changed, stop.Token).ConfigureAwait(false);
                    Announce();
                    report($"rebuilt after a change to "
                        + $"{string.Join(", ", changed.Select(Path.GetFileName).Order(StringComparer.Ordinal).Take(3))}");
                }
                catch (Exception error) when (error is not OperationCanceledException)
                {
                    report($"not rebuilt: {error.Message}");
                }
            }
        }
        catch (OperationCanceledException)
        {
            // DisposeAsync was called.
        }
    }

    private async Task<IReadOnlyCollection<string>> Gather()
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal);
        do
        {
            while (changes.Reader.TryRead(out var path))
            {
                if (!IsPassing(path))
                {
                    changed.Add(path);
                }
            }

            await Task.Delay(Quiet, stop.Token).ConfigureAwait(false);
        }
        while (changes.Reader.TryPeek(out _));
        return changed;
    }

    // What editors and builds leave beside the files that count.
    private static bool IsPassing(string path) =>
        path.EndsWith('~') || path.EndsWith(".tmp", StringComparison.Ordinal) || Path.GetFileName(path).StartsWith('.')
        || path.Contains($"{Path.DirectorySeparatorChar}.", StringComparison.Ordinal);

    private void Announce()
    {
        lock (readers)
        {
            build++;
            readers.ForEach(reader => reader.Writer.TryWrite(build));
        }
    }

    private static Task RefuseStrangers(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is "127.0.0.1" or "localhost")
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task ServeEvents(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path != "/live")
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        var builds = Channel.CreateUnbounded<int>();
        lock (readers)
        {
            readers.Add(builds);
        }

        try
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop.Token);
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync(": open\n\n", ended.Token).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(ended.Token).ConfigureAwait(false);
            await foreach (var number in builds.Reader.ReadAllAsync(ended.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"event: rebuilt\ndata: {number}\n\n"),
                    ended.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(ended.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview ends.
        }
        finally
        {
            lock (readers)
            {
                readers.Remove(builds);
            }
        }
    }

    /// <param name="Folder">A folder.</param>
    /// <param name="File">A file in it; null for all.</param>
    private sealed record Place(string Folder, string? File);
}
