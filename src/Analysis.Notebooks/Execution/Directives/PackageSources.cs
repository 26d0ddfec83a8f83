namespace Analysis.Notebooks.Execution.Directives;

/// <summary>Tries a package source before NuGet does, which asks a dead one several times over and says nothing.</summary>
internal static class PackageSources
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Why nothing can be had from a source, as a sentence; null where it answers, whatever it says.</summary>
    /// <param name="source">An address or a folder.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public static async Task<string?> WhyDeadAsync(string source, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(source, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return Directory.Exists(address is { IsFile: true } ? address.LocalPath : source) ? null : "there is no such folder.";
        }

        try
        {
            using var client = new HttpClient { Timeout = Patience };
            using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
            return null;
        }
        catch (HttpRequestException exception)
        {
            return $"nobody answers ({exception.Message}).";
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return "nobody answers within 5 s.";
        }
    }
}
