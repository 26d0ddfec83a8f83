namespace Analysis.Reading;

/// <summary>From one file to its articles and problems; one reader serves one thread at a time and keeps its buffers.</summary>
internal sealed class FileReader(LoadOptions options)
{
    /// <summary>How the message of an exception begins that no rule foresees.</summary>
    public const string Unexpected = "the file cannot be read because of an error in this library";

    private const int LargestKept = 1 << 22;
    private const int Smallest = 1 << 15;
    private ReadingPipeline pipeline = new(options);
    private byte[] bytes = new byte[Smallest];

    /// <summary>Reads a file.</summary>
    public FileResult Read(SourceFile file) => Guarded(file.Name, problems => ReadBytes(file.Path, (severity, message) => problems.Add(new Problem(file.Name, null, null, severity, message))) is { } length ? pipeline.Read(file.Name, bytes.AsSpan(0, length), problems) : []);

    /// <summary>Reads a file's content that is at hand already.</summary>
    public FileResult Read(string name, byte[] content) => Guarded(name, problems => pipeline.Read(name, content, problems));

    // One file must not cost the others: what no rule foresees is a row too, and the fuzz run looks for it.
    private FileResult Guarded(string name, Func<List<Problem>, List<Article>> read)
    {
        var problems = new List<Problem>();
        try
        {
            var articles = read(problems);
            return new FileResult(articles, problems);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var message = exception is FileNotFoundException && name.Contains('\uFFFD', StringComparison.Ordinal)
                ? "the file's name holds bytes that are no UTF-8, so it cannot be opened; rename it"
                : exception is IOException or UnauthorizedAccessException or System.Security.SecurityException
                ? $"the file cannot be read ({exception.GetType().Name}); check that it exists and that you may read it"
                : $"{Unexpected} ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}); please report it with the file";
            problems.Add(new Problem(name, null, null, Severity.Error, message));
            return new FileResult([], problems);
        }
        finally
        {
            if (bytes.Length > LargestKept)
            {
                (bytes, pipeline) = (new byte[Smallest], new ReadingPipeline(options));
            }
        }
    }

    // A file that says it is empty is not opened: pipes and devices say so, and reading them may never end.
    private int? ReadBytes(string path, Action<Severity, string> report)
    {
        var info = new FileInfo(path);
        var length = ((info.Attributes.HasFlag(FileAttributes.ReparsePoint) ? info.ResolveLinkTarget(returnFinalTarget: true) : info) as FileInfo ?? info).Length;
        if (length == 0)
        {
            report(Severity.Error, "the file is empty; an article was expected");
            return null;
        }

        if (length > options.MaxFileBytes || length > Array.MaxLength)
        {
            report(Severity.Error, $"the file has {length} bytes, more than the {options.MaxFileBytes} that are read (LoadOptions.MaxFileBytes); split it or raise the limit");
            return null;
        }

        if (bytes.Length < length)
        {
            bytes = new byte[Math.Max((int)length, Math.Min(bytes.Length * 2, LargestKept))];
        }

        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var total = 0;
        for (int read; total < length && (read = RandomAccess.Read(handle, bytes.AsSpan(total, (int)length - total), total)) > 0; total += read)
        {
        }

        return total;
    }
}
