namespace Analysis.Reading;

/// <summary>The files that lie in a data folder beside its articles and say something of them; none is read as an article.</summary>
/// <param name="Sources">Tables of sources, <c>sources.csv</c>.</param>
/// <param name="GlossFiles">English beside terms, <c>gloss.tsv</c>.</param>
/// <param name="Events">What happened when, <c>events.csv</c>.</param>
/// <param name="Aliases">Which names are one, <c>aliases.csv</c>.</param>
/// <param name="Dictionaries">Words that a segmenter shall know, <c>*.dict.txt</c>.</param>
/// <param name="StopLists">Words that are not counted, <c>*.stop.txt</c>.</param>
internal sealed record SideFiles(IReadOnlyList<string> Sources, IReadOnlyList<string> GlossFiles, IReadOnlyList<string> Events, IReadOnlyList<string> Aliases, IReadOnlyList<string> Dictionaries, IReadOnlyList<string> StopLists)
{
    /// <summary>How the names of word lists end.</summary>
    public const string DictionaryEnding = ".dict.txt";

    private const string StopEnding = ".stop.txt";

    private static readonly string[] Names = ["sources.csv", "gloss.tsv", "events.csv", "aliases.csv", ColumnMap.FileName];

    /// <summary>Where there are none.</summary>
    public static SideFiles None { get; } = new([], [], [], [], [], []);

    /// <summary>All of them, in order.</summary>
    public IEnumerable<string> All => [.. Sources, .. GlossFiles, .. Events, .. Aliases, .. Dictionaries, .. StopLists];

    /// <summary>Those that lie in the folders among the paths, or beside the files among them.</summary>
    public static SideFiles Of(IReadOnlyList<string> paths) =>
        new(Named(paths, Names[0]), Named(paths, Names[1]), Named(paths, Names[2]), Named(paths, Names[3]), Ending(paths, DictionaryEnding), Ending(paths, StopEnding));

    /// <summary>The files of a name that lie in the folders among the paths, or beside the files among them.</summary>
    public static IReadOnlyList<string> Named(IReadOnlyList<string> paths, string name) =>
        [.. Folders(paths).Select(folder => Path.Combine(folder, name)).Where(File.Exists)];

    /// <summary>Whether a file is none of articles.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="isAtTop">Whether it lies in the folder that is loaded itself.</param>
    public static bool IsOne(string name, bool isAtTop) =>
        name.EndsWith(DictionaryEnding, StringComparison.OrdinalIgnoreCase) || name.EndsWith(StopEnding, StringComparison.OrdinalIgnoreCase)
        || (isAtTop && Names.Contains(name, StringComparer.Ordinal));

    private static IReadOnlyList<string> Ending(IReadOnlyList<string> paths, string ending) =>
        [.. Folders(paths).SelectMany(folder => Files(folder, ending)).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Files(string folder, string ending)
    {
        try
        {
            return Directory.GetFiles(folder, "*" + ending, new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = true }).Order(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return []; // the folder's own problem says so
        }
    }

    private static IEnumerable<string> Folders(IReadOnlyList<string> paths) =>
        paths.Select(path => File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path).Where(Directory.Exists).Distinct(StringComparer.Ordinal);
}
