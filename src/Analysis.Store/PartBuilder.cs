using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Reads one part of a folder's files into a store: what is there by content is not read again.</summary>
internal sealed class PartBuilder
{
    private const int Batch = 256;
    private const long OwnBlock = 1 << 20;

    private readonly StoreFolder folder;
    private readonly StorePart part;
    private readonly LoadOptions options;
    private readonly ColumnMap columns;
    private readonly List<Problem> problems = [];
    private readonly List<SourceFile> files;
    private readonly List<(int Number, SourceContent File)> own = [];
    private readonly RawBlock block;

    public PartBuilder(StoreFolder folder, IReadOnlyList<string> paths, StorePart part, LoadOptions options)
    {
        (this.folder, this.part, this.options) = (folder, part, options);
        files = FileFinder.Find(paths, options, problems);
        columns = ColumnMap.Of(SideFiles.Named(paths, ColumnMap.FileName), problems);
        block = new RawBlock(folder);
    }

    /// <summary>Reads what is new of this part, and says that it has landed.</summary>
    /// <param name="progress">Told after each batch how many of the part's files are done, and how many there are.</param>
    /// <param name="cancellation">Ends the reading early; what is written stays.</param>
    public async Task RunAsync(Action<int, int> progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder.Parts);
        File.Delete(LandedPart.FileOf(folder, part, "json"));
        var (known, share) = (Known(), Share());
        progress(0, share.Length);
        foreach (var batch in share.Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            var contents = new SourceContent[batch.Length];
            Parallel.For(0, batch.Length, i => contents[i] = new SourceContent(files[batch[i]], HashOf(files[batch[i]])));
            own.AddRange(batch.Zip(contents));
            foreach (var group in Groups([.. contents.Where(file => !known.Contains(KeyOf(file.Name, file.Content)))]))
            {
                await ReadAsync(group, cancellation).ConfigureAwait(false);
            }

            progress(own.Count, share.Length);
        }

        if (!block.IsEmpty)
        {
            block.Write();
        }

        Land();
    }

    // Small files together; a large one begins a block of its own, so that it is cut at the same places whenever it is read.
    private static IEnumerable<SourceContent[]> Groups(SourceContent[] contents)
    {
        var group = new List<SourceContent>();
        foreach (var file in contents)
        {
            if (IsLarge(file))
            {
                yield return [.. group];
                group.Clear();
                yield return [file];
            }
            else
            {
                group.Add(file);
            }
        }

        yield return [.. group];
    }

    private static bool IsLarge(SourceContent file) => LengthOf(file.File) > OwnBlock;

    private async Task ReadAsync(SourceContent[] group, CancellationToken cancellation)
    {
        var (at, place, isLarge) = (0, 0, group is [var only] && IsLarge(only));
        if (isLarge && !block.IsEmpty)
        {
            block.Write();
        }

        await foreach (var result in new FilesInOrder(options, columns).Read([.. group.Select(file => file.File)], _ => End(), cancellation)
            .ConfigureAwait(false))
        {
            block.Add(group[at], place, result);
            place += result.Articles.Count;
            if (isLarge && block.IsFull)
            {
                block.Write();
            }
        }

        void End()
        {
            block.End(group[at++], place);
            place = 0;
            if (block.IsFull)
            {
                block.Write();
            }
        }
    }

    // By size, in one piece: neighbours stay together.
    private int[] Share()
    {
        var ends = new long[files.Count + 1];
        for (var i = 0; i < files.Count; i++)
        {
            ends[i + 1] = ends[i] + 1024 + LengthOf(files[i]);
        }

        long Border(int number) => (long)((Int128)ends[^1] * number / part.Of);
        return [.. Enumerable.Range(0, files.Count).Where(i => ends[i] >= Border(part.Number - 1) && ends[i] < Border(part.Number))];
    }

    // What is damaged is read again.
    private HashSet<ulong> Known()
    {
        foreach (var block in StoreOpener.DamagedBlocks(folder).Select(block => Path.Combine(folder.Raw, block)).Where(Directory.Exists))
        {
            Directory.Delete(block, recursive: true);
        }

        var found = StoreFolder.Files(folder.Raw, "files.parquet");
        using var database = Database.Open(null, 256);
        return found.Length == 0 ? []
            : [.. database.Rows($"select file, content from {Database.Files(found)}",
                row => KeyOf(row.GetString(0), row.GetFieldValue<ulong>(1)))];
    }

    private static ulong KeyOf(string file, ulong content) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{content}\0{file}"))));

    private static long LengthOf(SourceFile file)
    {
        try
        {
            return FileReader.LengthOf(file.Path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    // What cannot be read has no content; reading it says why.
    private static ulong HashOf(SourceFile file)
    {
        try
        {
            if (FileReader.LengthOf(file.Path) == 0)
            {
                return 0; // pipes and devices say so, and reading them may never end
            }

            using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
            return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    // The part's files, then the word that it is there; those of another number of parts are out of date.
    private void Land()
    {
        foreach (var old in StoreFolder.Files(folder.Parts, "*")
            .Where(file => !Path.GetFileName(file)
                .Contains(string.Create(CultureInfo.InvariantCulture, $"-of-{part.Of}."), StringComparison.Ordinal)))
        {
            File.Delete(old);
        }

        using var database = Database.Open(null, 256);
        database.Run("create table listing(nr integer, file varchar, content ubigint)");
        database.Append("listing", rows => own.ForEach(each => rows.CreateRow().AppendValue(each.Number).AppendValue(each.File.Name)
            .AppendValue(each.File.Content).EndRow()));
        folder.WriteAside(LandedPart.FileOf(folder, part, "parquet"), file => database.Write("listing", file));
        var listed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n',
            files.Select(file => file.Name)))))[..16];
        var landed = new LandedPart(part.Number, part.Of, files.Count, listed, part.Number == 1 ? [.. problems] : []);
        folder.WriteAside(LandedPart.FileOf(folder, part, "json"),
            file => File.WriteAllText(file, JsonSerializer.Serialize(landed, StoreJson.Default.LandedPart)));
    }
}

/// <summary>A part that has landed.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Of">How many there are.</param>
/// <param name="Files">How many files it saw in all.</param>
/// <param name="Listed">A digest of their names: all parts must have seen the same.</param>
/// <param name="Problems">What was met while files were looked for; of the first part only.</param>
internal sealed record LandedPart(int Number, int Of, int Files, string Listed, IReadOnlyList<Problem> Problems)
{
    public static string FileOf(StoreFolder folder, StorePart part, string ending) =>
        Path.Combine(folder.Parts, string.Create(CultureInfo.InvariantCulture, $"{part.Number:00000}-of-{part.Of}.{ending}"));

    /// <summary>Those that have landed, in order.</summary>
    public static List<LandedPart> All(StoreFolder folder) =>
        [.. StoreFolder.Files(folder.Parts, "*.json")
        .Select(file => JsonSerializer.Deserialize(File.ReadAllText(file), StoreJson.Default.LandedPart)!)];
}
