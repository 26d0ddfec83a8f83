namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The notebooks on the two articles of <c>data/</c>.</summary>
public sealed class NotebooksOnTheSeeds : RenderedNotebooks
{
    private protected override string[] Data() => [];
}
