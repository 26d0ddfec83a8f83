namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The notebooks on <see cref="HostileArticles"/>.</summary>
public sealed class NotebooksOnHostileArticles : RenderedNotebooks, IDisposable
{
    private readonly HostileArticles articles = new();

    private protected override string[] Data() => ["--data", articles.Folder];

    void IDisposable.Dispose() => articles.Dispose();
}
