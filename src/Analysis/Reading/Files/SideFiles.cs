namespace Analysis.Reading;

/// <summary>The files that lie in a data folder beside its articles and say something of them; none is read as an article.</summary>
internal sealed record SideFiles
{
    /// <summary>How the names of word lists end.</summary>
    public const string DictionaryEnding = ".dict.txt";

    private const string StopEnding = ".stop.txt";
    private const string ListFolder = "lists";
    private const string ListEnding = ".csv";
    private const string SourcesName = "sources.csv";
    private const string GlossName = "gloss.tsv";
    private const string EventsName = "events.csv";
    private const string TopicsName = "topics.csv";
    private const string AliasesName = "aliases.csv";

    private static readonly string[] Names = [SourcesName, GlossName, EventsName, TopicsName, AliasesName, ColumnMap.FileName];

    /// <summary>Where there are none.</summary>
    public static SideFiles None { get; } = new();

    /// <summary>Tables of sources, <c>sources.csv</c>.</summary>
    public IReadOnlyList<string> Sources { get; private init; } = [];

    /// <summary>English beside terms, <c>gloss.tsv</c>.</summary>
    public IReadOnlyList<string> GlossFiles { get; private init; } = [];

    /// <summary>What happened when, <c>events.csv</c>.</summary>
    public IReadOnlyList<string> Events { get; private init; } = [];

    /// <summary>Topics with names, <c>topics.csv</c>.</summary>
    public IReadOnlyList<string> Topics { get; private init; } = [];

    /// <summary>Which names are one, <c>aliases.csv</c>.</summary>
    public IReadOnlyList<string> Aliases { get; private init; } = [];

    /// <summary>Words in categories, <c>lists/*.csv</c>.</summary>
    public IReadOnlyList<string> Lists { get; private init; } = [];

    /// <summary>Words that a segmenter shall know, <c>*.dict.txt</c>.</summary>
    public IReadOnlyList<string> Dictionaries { get; private init; } = [];

    /// <summary>Words that are not counted, <c>*.stop.txt</c>.</summary>
    public IReadOnlyList<string> StopLists { get; private init; } = [];

    /// <summary>All of them, in order.</summary>
    public IEnumerable<string> All =>
        [.. Sources, .. GlossFiles, .. Events, .. Topics, .. Aliases, .. Lists, .. Dictionaries, .. StopLists];

    /// <summary>Those that lie in the folders among the paths, or beside the files among them.</summary>
    public static SideFiles Of(IReadOnlyList<string> paths) => new()
    {
        Sources = Named(paths, SourcesName),
        GlossFiles = Named(paths, GlossName),
        Events = Named(paths, EventsName),
        Topics = Named(paths, TopicsName),
        Aliases = Named(paths, AliasesName),
        Lists = Ending([.. Folders(paths).Select(folder => Path.Combine(folder, ListFolder))], ListEnding),
        Dictionaries = Ending(paths, DictionaryEnding),
        StopLists = Ending(paths, StopEnding),
    };

    /// <summary>The files of a name that lie in the folders among the paths, or beside the files among them.</summary>
    public static IReadOnlyList<string> Named(IReadOnlyList<string> paths, string name) =>
        [.. Folders(paths).Select(folder => Path.Combine(folder, name)).Where(File.Exists)];

    /// <summary>Whether a folder holds tables of words, and no articles.</summary>
    /// <param name="folder">The folder's path.</param>
    /// <param name="isAtTop">Whether it lies in the folder that is loaded itself.</param>
    public static bool IsOfLists(string folder, bool isAtTop)
    {
        try
        {
            return isAtTop && Path.GetFileName(folder) == ListFolder
                && Directory.EnumerateFileSystemEntries(folder)
                .All(entry => File.Exists(entry) && entry.EndsWith(ListEnding, StringComparison.OrdinalIgnoreCase));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false; // entering it says why
        }
    }

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
            return Directory.GetFiles(folder, "*" + ending,
                new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = true })
                .Order(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return []; // the folder's own problem says so
        }
    }

    private static IEnumerable<string> Folders(IReadOnlyList<string> paths) =>
        paths.Select(path => File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : path).Where(Directory.Exists)
        .Distinct(StringComparer.Ordinal);
}
