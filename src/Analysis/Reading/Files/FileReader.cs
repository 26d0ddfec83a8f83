namespace Analysis.Reading;

/// <summary>From one file to its articles and problems; one reader serves one thread at a time and keeps its buffers.</summary>
internal sealed class FileReader(LoadOptions options, ColumnMap columns)
{
    /// <summary>How the message of an exception begins that no rule foresees.</summary>
    public const string Unexpected = "the file cannot be read because of an error in this library";

    private const int LargestKept = 1 << 22;
    private const int Smallest = 1 << 15;
    private readonly ArchiveKinds archives = new(columns);
    private ReadingPipeline pipeline = new(options, columns);
    private byte[] bytes = new byte[Smallest];

    /// <summary>Reads a file. Of a large archive nothing is read yet: its documents are to be asked for
    /// (<see cref="Documents"/>).</summary>
    public FileResult Read(SourceFile file) => Guarded(file.Name, problems => Read(file, problems));

    /// <summary>Reads a file's content that is at hand already.</summary>
    public FileResult Read(string name, byte[] content) => Guarded(name, problems => Unpacked(name, content, problems));

    /// <summary>Reads a document out of an archive.</summary>
    public FileResult Read(FileContent document) => Guarded(document.Name, problems => pipeline.Read(document, problems));

    /// <summary>The documents of a large archive, one after the other.</summary>
    /// <param name="file">The archive.</param>
    /// <param name="report">Told what of it cannot be read.</param>
    public IEnumerable<FileContent> Documents(SourceFile file, Action<Problem> report)
    {
        using var stream = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        foreach (var document in new Unpacker(options, archives, report).Open(stream, file.Name, stream.Length))
        {
            yield return document;
        }
    }

    // One file must not cost the others: what no rule foresees is a row too, and the fuzz run looks for it.
    private FileResult Guarded(string name, Func<List<Problem>, List<Article>?> read)
    {
        var problems = new List<Problem>();
        try
        {
            return read(problems) is { } articles ? new FileResult(articles, problems) : new FileResult([], problems, IsLargeArchive: true);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            problems.Add(new Problem(name, null, null, Severity.Error, MessageOf(exception, name)));
            return new FileResult([], problems);
        }
        finally
        {
            if (bytes.Length > LargestKept)
            {
                (bytes, pipeline) = (new byte[Smallest], new ReadingPipeline(options, columns));
            }
        }
    }

    /// <summary>What is said of a file whose reading ended so.</summary>
    public static string MessageOf(Exception exception, string name) =>
        exception is FileNotFoundException && name.Contains('\uFFFD', StringComparison.Ordinal)
            ? "the file's name holds bytes that are no UTF-8, so it cannot be opened; rename it"
            : exception is IOException or UnauthorizedAccessException or System.Security.SecurityException
            ? $"the file cannot be read ({exception.GetType().Name}); check that it exists and that you may read it"
            : $"{Unexpected} ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}); please report it with the file";

    /// <summary>The bytes of a file, or of what a link leads to; none of pipes and devices.</summary>
    /// <exception cref="IOException">There is no such file.</exception>
    public static long LengthOf(string path)
    {
        var info = new FileInfo(path);
        return ((info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? info.ResolveLinkTarget(returnFinalTarget: true) : info) as FileInfo
            ?? info).Length;
    }

    // A file that says it is empty is not opened: pipes and devices say so, and reading them may never end.
    private List<Article>? Read(SourceFile file, List<Problem> problems)
    {
        void Error(string message) => problems.Add(new Problem(file.Name, null, null, Severity.Error, message));

        var length = LengthOf(file.Path);
        if (length == 0)
        {
            Error("the file is empty; an article was expected");
            return [];
        }

        using var handle = File.OpenHandle(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (length > LargestKept && IsArchive(handle))
        {
            return null;
        }

        if (length > options.MaxFileBytes || length > Array.MaxLength)
        {
            Error($"the file has {length} bytes, more than the {options.MaxFileBytes} that are read (LoadOptions.MaxFileBytes); split it "
                + $"or raise the limit");
            return [];
        }

        if (bytes.Length < length)
        {
            bytes = new byte[Math.Max((int)length, Math.Min(bytes.Length * 2, LargestKept))];
        }

        var total = 0;
        for (int read; total < length
            && (read = RandomAccess.Read(handle, bytes.AsSpan(total, (int)length - total), total)) > 0; total += read)
        {
        }

        return Unpacked(file.Name, bytes.AsMemory(0, total), problems);
    }

    private bool IsArchive(Microsoft.Win32.SafeHandles.SafeFileHandle handle)
    {
        var head = new byte[ArchiveKinds.Head];
        return archives.Of(head.AsSpan(0, RandomAccess.Read(handle, head, 0))) is not null;
    }

    // What is at hand as a whole: nearly always a document, else an archive of them.
    private List<Article> Unpacked(string name, ReadOnlyMemory<byte> content, List<Problem> problems)
    {
        if (archives.Of(content.Span) is null)
        {
            return pipeline.Read(new FileContent(name, content), problems);
        }

        var articles = new List<Article>();
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        foreach (var document in new Unpacker(options, archives, problems.Add).Open(stream, name, content.Length))
        {
            var result = Read(document);
            articles.AddRange(result.Articles);
            problems.AddRange(result.Problems);
        }

        return articles;
    }
}
