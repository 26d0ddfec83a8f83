using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The notebooks on the 260 articles of three feeds, whatever they are about.</summary>
public sealed class NotebooksOnFeeds : RenderedNotebooks
{
    private protected override string[] Data() => Machine.WhyMissing(Need.Shared) is null ? ["-p", "topic=", "--data", Path.Combine(Machine.Shared, "corpora", "feedx")] : [];
}
