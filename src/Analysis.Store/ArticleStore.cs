using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Builds stores of articles, and opens them. A store is a folder of Parquet files: one folder a table, one file a block of
/// articles.</summary>
public static class ArticleStore
{
    private static string Library =>
        typeof(Corpus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>Reads a part of the articles of some folders or files into a store. What is there by content is not read again; a process
    /// that is killed loses what it read last, and nothing else. When the last part has landed, the store is finished too.</summary>
    /// <param name="paths">The folders and files of articles.</param>
    /// <param name="store">The store's folder; it is made where there is none.</param>
    /// <param name="part">Which part.</param>
    /// <param name="progress">Told what is being done, how much of it is done, and of how much.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>Whether the store is finished.</returns>
    /// <exception cref="StoreException">Another process builds the same part; or the store was built by another version or with other
    /// options.</exception>
    public static async Task<bool> BuildAsync(IReadOnlyList<string> paths, string store, StorePart part,
        Action<string, int, int>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var folder = new StoreFolder(store, string.Create(CultureInfo.InvariantCulture, $"part-{part.Number}-of-{part.Of}"));
        Agree(folder, paths);
        using (folder.TryLock()
            ?? throw new StoreException($"{store}: another process is building part {part} of this store; wait until it is done."))
        {
            if (part.Number == 1)
            {
                CopySide(folder, paths);
            }

            var builder = new PartBuilder(folder, paths, part, new LoadOptions());
            await builder.RunAsync((done, of) => progress?.Invoke("reading", done, of), cancellation).ConfigureAwait(false);
            folder.ClearAside();
        }

        // the others may be those of an earlier build, of which some will be read again
        return LandedPart.All(folder) is var landed && landed.Count == part.Of
            && landed.TrueForAll(other => other.Listed == landed[0].Listed) && Finish(store, progress, cancellation);
    }

    /// <summary>Decides what only all articles together can, and writes the tables; nothing is done where nothing has changed.</summary>
    /// <param name="store">The store's folder.</param>
    /// <param name="progress">Told what is being done, how much of it is done, and of how much.</param>
    /// <param name="cancellation">Ends it early; the store is then unfinished.</param>
    /// <returns>Whether the store is finished; false where another process is finishing it.</returns>
    /// <exception cref="StoreException">There is no store, or a part of it has not landed; the message names it.</exception>
    public static bool Finish(string store, Action<string, int, int>? progress = null, CancellationToken cancellation = default)
    {
        var folder = new StoreFolder(store, "finish");
        var manifest = folder.Manifest() ?? throw Missing(store);
        using var own = folder.TryLock();
        if (own is null)
        {
            return false;
        }

        var landed = Complete(store, LandedPart.All(folder));
        if (StoreOpener.DamagedBlocks(folder) is [var block, ..] damaged)
        {
            throw new StoreException(string.Create(CultureInfo.InvariantCulture,
                $"{Path.Combine(folder.Raw, block)}: the articles that were read are missing or "
                + $"damaged{(damaged.Count > 1 ? $", and those of {damaged.Count - 1} more folders in raw/" : "")}; `analysis store build` "
                + $"reads them again, and nothing else."));
        }

        if (manifest.Finished?.Content != Finisher.Digest(folder) || !File.Exists(folder.In("decisions", "files.parquet"))
            || StoreOpener.Damaged(folder).Count > 0)
        {
            using var finisher = new Finisher(folder, new LoadOptions(), progress ?? ((_, _, _) => { }), cancellation);
            finisher.Run(landed);
        }

        return true;
    }

    /// <summary>The articles of a store. Their texts stay on disk until they are asked for.</summary>
    /// <param name="store">The store's folder.</param>
    /// <exception cref="StoreException">There is no store, it is not finished, or it was written by a newer version.</exception>
    public static Corpus Open(string store)
    {
        var folder = new StoreFolder(store);
        var manifest = folder.Manifest() ?? throw Missing(store);
        return manifest.Finished is { } content ? new StoreOpener(folder, content).Open()
            : throw new StoreException($"{store}: the store is not finished: {Unfinished(LandedPart.All(folder))}");
    }

    /// <summary>All rows of a question in SQL as one table (<see cref="StoreQuery.Frame(string, string)"/>).</summary>
    /// <param name="store">The store's folder.</param>
    /// <param name="sql">A select.</param>
    public static Microsoft.Data.Analysis.DataFrame Sql(string store, string sql) => StoreQuery.Frame(store, sql);

    /// <summary>What a store holds, a line each: name and value.</summary>
    /// <param name="store">The store's folder.</param>
    public static IReadOnlyList<(string Name, string Value)> Info(string store)
    {
        var folder = new StoreFolder(store);
        var manifest = folder.Manifest() ?? throw Missing(store);
        string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);
        var rows = new List<(string, string)> { ("version", Number(manifest.Version)), ("library", manifest.Library) };
        if (manifest.Finished is not { } content)
        {
            return [.. rows, ("finished", $"no: {Unfinished(LandedPart.All(folder))}")];
        }

        rows.AddRange([("articles", Number(content.Articles)), ("files", Number(content.Files)), ("parts", Number(content.Parts)),
            ("errors", Number(content.Errors)), ("content", content.Content)]);
        rows.AddRange(StoreOpener.Damaged(folder).Select(damage => ("damaged", damage.Message)));
        rows.AddRange(content.Grain.Select(table =>
            ($"{table.Key}/", $"one row per {table.Value}, "
            + $"{Number(StoreFolder.Files(folder.Table(table.Key), "*.parquet").Sum(file => new FileInfo(file).Length) >> 10)} KB")));
        return rows;
    }

    private static StoreException Missing(string store) =>
        new($"{store}: there is no store; `analysis store build DIR --out {store}` makes one.");

    private static string Unfinished(List<LandedPart> landed) =>
        landed.Count == 0 ? "no part has landed; `analysis store build` goes on where it was ended."
        : landed.Count < landed[0].Of
        ? $"{Lacking(landed)} not landed; `analysis store build … --part` reads what lacks, and then finishes."
        : "`analysis store finish` was not run, or was ended; run it.";

    private static string Lacking(List<LandedPart> landed)
    {
        var lacking = Enumerable.Range(1, landed[0].Of).Except(landed.Select(part => part.Number))
            .Select(number => new StorePart(number, landed[0].Of).ToString()).ToArray();
        return $"part{(lacking.Length == 1 ? "" : "s")} {string.Join(", ", lacking.Take(8))}{(lacking.Length > 8 ? string.Create(CultureInfo.InvariantCulture, $" and {lacking.Length - 8} more") : "")} {(lacking.Length == 1 ? "has" : "have")}";
    }

    private static List<LandedPart> Complete(string store, List<LandedPart> landed)
    {
        if (landed.Count == 0 || landed.Count != landed[0].Of)
        {
            throw new StoreException($"{store}: the store cannot be finished: {Unfinished(landed)}");
        }

        var other = landed.Find(part => part.Listed != landed[0].Listed);
        return other is null ? landed : throw new StoreException(string.Create(CultureInfo.InvariantCulture,
            $"{store}: part 1/{other.Of} saw {landed[0].Files} files and part {other.Number}/{other.Of} saw {other.Files}, or others: the "
            + $"folder of articles changed between them; build the parts again, what is read already is not read twice."));
    }

    // The first process says how the store is read; the others must agree.
    private static void Agree(StoreFolder folder, IReadOnlyList<string> paths)
    {
        var reading = string.Join(' ', SideFiles.Named(paths, ColumnMap.FileName)
            .Select(file => "columns.csv " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))[..16]));
        if (folder.Path.Contains('?', StringComparison.Ordinal))
        {
            throw new StoreException($"{folder.Path}: DuckDB writes no database in a folder with a question mark in its path; give another.");
        }

        if (folder.Manifest() is null)
        {
            if (Directory.Exists(folder.Path) && Directory.EnumerateFileSystemEntries(folder.Path)
                .Any(entry => Path.GetFileName(entry) is not ("locks" or "aside")))
            {
                throw new StoreException($"{folder.Path}: the folder holds other files; give a new folder for the store.");
            }

            folder.WriteFirst(new StoreManifest(StoreManifest.Kind, StoreManifest.Current, Library, reading, null));
        }

        var manifest = folder.Manifest()!;
        if (manifest.Library != Library || manifest.Reading != reading)
        {
            throw new StoreException($"{folder.Path}: the store was begun by version {manifest.Library}{Said(manifest.Reading)}, and this "
                + $"is version {Library}{Said(reading)}: its articles would be read in two ways; build a new store.");
        }
    }

    private static string Said(string reading) => reading.Length == 0 ? "" : $" with {reading}";

    private static void CopySide(StoreFolder folder, IReadOnlyList<string> paths)
    {
        var aside = Path.Combine(folder.Aside, Guid.NewGuid().ToString("N"));
        Directory.CreateDirectory(aside);
        foreach (var (i, path) in paths.Index())
        {
            var root = File.Exists(path) ? Path.GetDirectoryName(Path.GetFullPath(path))! : Path.GetFullPath(path);
            foreach (var file in SideFiles.Of([path]).All)
            {
                var copy = Path.Combine(aside, i.ToString("000", CultureInfo.InvariantCulture),
                    Path.GetRelativePath(root, Path.GetFullPath(file)));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        if (Directory.Exists(folder.Side))
        {
            Directory.Delete(folder.Side, recursive: true);
        }

        Directory.Move(aside, folder.Side);
    }
}
