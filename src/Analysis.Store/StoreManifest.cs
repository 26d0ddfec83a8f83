namespace Analysis.Store;

/// <summary>What <c>store.json</c> says.</summary>
/// <param name="Store">What it is: <see cref="Kind"/>.</param>
/// <param name="Version">The version of the layout.</param>
/// <param name="Library">The version of the library that reads articles: parts must agree in it.</param>
/// <param name="Reading">How files were read, where that is not as usual, and the digest of <c>columns.csv</c>: parts must agree in
/// it.</param>
/// <param name="Finished">What finishing made; null where parts have landed since, or it was never done.</param>
internal sealed record StoreManifest(string Store, int Version, string Library, string Reading, StoreContent? Finished)
{
    public const string Kind = "articles";
    public const int Current = 1;
}

/// <summary>What a finished store holds.</summary>
/// <param name="Articles">How many articles.</param>
/// <param name="Files">How many files were read.</param>
/// <param name="Parts">How many parts it was built in.</param>
/// <param name="Errors">How many problems are errors.</param>
/// <param name="Content">A digest of the files' names and bytes.</param>
/// <param name="Grain">What a row of each table is.</param>
internal sealed record StoreContent(long Articles, long Files, int Parts, long Errors, string Content,
    IReadOnlyDictionary<string, string> Grain);
