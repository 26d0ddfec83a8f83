using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The notebooks on the hundreds of articles of six feeds, whatever they are about.</summary>
public sealed class NotebooksOnFeeds : RenderedNotebooks
{
    private protected override string[] Data() => Machine.WhyMissing(Need.Shared) is null
        ? ["-p", "topic=", "--data", Path.Combine(Machine.Shared, "corpora", "feedx")] : [];
}
