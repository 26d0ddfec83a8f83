using Analysis.Reading;

namespace Analysis;

/// <summary>The articles of a folder, and what was met while reading them.</summary>
public sealed class Corpus
{
    /// <summary>Holds articles and problems that are read already, in their order.</summary>
    public Corpus(IReadOnlyList<Article> articles, IReadOnlyList<Problem> problems)
        : this(articles, problems, [])
    {
    }

    internal Corpus(IReadOnlyList<Article> articles, IReadOnlyList<Problem> problems, IReadOnlyList<DuplicateGroup> groups)
    {
        Articles = articles;
        Problems = problems;
        DuplicateGroups = groups;
    }

    /// <summary>The articles, ordered by file and position in it.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The problems, ordered by file and line.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Groups of articles with the same text, the same address or nearly the same text, in that order; also of those that were
    /// left out.</summary>
    public IReadOnlyList<DuplicateGroup> DuplicateGroups { get; }

    /// <summary>What lies beside the articles in their folders.</summary>
    internal SideFiles Side { get; init; } = SideFiles.None;

    /// <summary>Whether the words that it shows by itself are words (<see cref="LoadOptions.FindWords"/>).</summary>
    internal bool FindsWords { get; init; } = true;

    /// <summary>Where the texts lie on disk; null where they are in memory.</summary>
    internal StoredTexts? Texts { get; init; }

    /// <summary>All that was loaded, of which this may be a part.</summary>
    internal Corpus Whole => DrawnFrom is null ? Choice?.Whole ?? this : this;

    /// <summary>The corpus of which this is a draw, and whose words it counts (<see cref="DrawnArticles"/>); null for none.</summary>
    internal Corpus? DrawnFrom { get; init; }

    /// <summary>How this part was chosen; null where it is the whole.</summary>
    internal Choice? Choice { get; init; }

    /// <summary>Some of its articles, with the problems of all.</summary>
    internal Corpus Part(IReadOnlyList<Article> articles, Choice choice) =>
        new(articles, Problems, DuplicateGroups) { Side = Side, FindsWords = FindsWords, Texts = Texts, Choice = choice };

    /// <summary>
    /// Reads the articles of a folder, with its folders, or of one file; a store is opened (<see cref="Open"/>). It throws for nothing that
    /// it finds there: what cannot be read is a row of <see cref="Problems"/>, a missing path too.
    /// </summary>
    /// <param name="path">A folder or a file.</param>
    /// <param name="duplicates">What becomes of articles that say the same as an earlier one.</param>
    /// <param name="options">The limits; the usual ones by default.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <exception cref="OperationCanceledException">Where <paramref name="cancellation"/> asks for it.</exception>
    public static Corpus Load(string path, Duplicates duplicates = Duplicates.Keep, LoadOptions? options = null,
        IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        Load([path], duplicates, options, progress, cancellation);

    /// <summary>Opens a store, which <c>analysis store build</c> wrote. The articles' texts stay on disk until they are asked for; the
    /// answers are those of the same articles read from files.</summary>
    /// <param name="store">The store's folder.</param>
    /// <exception cref="IOException">There is no store, it is not finished, damaged, or of a newer version; or the package that reads
    /// stores is not there. The message says what to do.</exception>
    public static Corpus Open(string store) => StorePackage.Open(store);

    /// <summary>Asks the store that the articles lie in, in SQL: counts over all its articles, also where this is a part of them.</summary>
    /// <param name="sql">A select, in DuckDB's dialect; the tables are <c>articles</c>, <c>paragraphs</c>, <c>images</c>, <c>links</c>,
    /// <c>terms</c>, <c>dates</c>, <c>problems</c>.</param>
    /// <exception cref="InvalidOperationException">The articles were read from files.</exception>
    /// <exception cref="IOException">The store cannot answer, or the answer has more than a million rows; the message says what there
    /// is.</exception>
    public Microsoft.Data.Analysis.DataFrame Sql(string sql) => Texts is { Folder: { } folder } ? StorePackage.Sql(folder, sql)
        : throw new InvalidOperationException("Only a store is asked in SQL: build one with `analysis store build DIR --out STORE`, and "
            + "open it with Corpus.Open(\"STORE\").");

    /// <summary>Reads several folders and files, as
    /// <see cref="Load(string, Duplicates, LoadOptions?, IProgress{LoadProgress}?, CancellationToken)"/> reads one; files are then named
    /// from their folder on.</summary>
    /// <param name="paths">Folders and files.</param>
    /// <param name="duplicates">What becomes of articles that say the same as an earlier one.</param>
    /// <param name="options">The limits; the usual ones by default.</param>
    /// <param name="progress">Told after each file.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static Corpus Load(IReadOnlyList<string> paths, Duplicates duplicates = Duplicates.Keep, LoadOptions? options = null,
        IProgress<LoadProgress>? progress = null, CancellationToken cancellation = default) =>
        CorpusLoader.Load(paths, duplicates, options ?? new LoadOptions(), progress, cancellation);

    /// <summary>
    /// Reads articles one after the other, in the order of files, for corpora larger than memory: only a few files are read ahead.
    /// Neither duplicates nor lines that recur in a source are sought.
    /// </summary>
    /// <param name="path">A folder or a file.</param>
    /// <param name="problem">Told each problem, before the articles of its file.</param>
    /// <param name="options">The limits; the usual ones by default.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static IAsyncEnumerable<Article> StreamAsync(string path, Action<Problem>? problem = null, LoadOptions? options = null,
        CancellationToken cancellation = default) =>
        CorpusStream.Read([path], problem, options ?? new LoadOptions(), cancellation);
}

/// <summary>How a part of a corpus was chosen.</summary>
/// <param name="Whole">All that was loaded.</param>
/// <param name="Ground">What was chosen without asking for the topic: what rates and shares are taken of.</param>
/// <param name="Topic">What is asked for, as it was written; empty where nothing is.</param>
/// <param name="Clauses">What was chosen and what was left out, each as a clause.</param>
internal sealed record Choice(Corpus Whole, Corpus Ground, string Topic, IReadOnlyList<string> Clauses);
