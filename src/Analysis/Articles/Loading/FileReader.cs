using System.Buffers;

namespace Analysis.Articles;

/// <summary>From one file to its articles and problems; one reader serves one thread at a time and keeps its buffers.</summary>
internal sealed class FileReader(LoadOptions options)
{
    /// <summary>How the message of an exception begins that no rule foresees.</summary>
    public const string Unexpected = "the file cannot be read because of an error in this library";

    private const int LargestKept = 1 << 22;
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\u3000\u00A0\uFEFF\u200B");
    private readonly ArticleBuilder builder = new(options);
    private TextDecoder decoder = new();
    private byte[] bytes = new byte[1 << 15];

    public FileResult Read(SourceFile file) => Guarded(file.Name, problems => ReadArticles(file, problems));

    /// <summary>Reads a file's content that is at hand already.</summary>
    public FileResult Read(string name, byte[] content) => Guarded(name, problems => FromBytes(content, name, problems));

    // One file must not cost the others: what no rule foresees is a row too, and the fuzz run looks for it.
    private FileResult Guarded(string name, Func<List<Problem>, List<Article>> read)
    {
        var problems = new List<Problem>();
        try
        {
            var articles = read(problems);
            return new FileResult(articles, articles.Count == 0 ? [] : articles.ConvertAll(article => Fingerprint.Of(article, options)), problems);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var message = exception is FileNotFoundException && name.Contains('\uFFFD', StringComparison.Ordinal)
                ? "the file's name holds bytes that are no UTF-8, so it cannot be opened; rename it"
                : exception is IOException or UnauthorizedAccessException or System.Security.SecurityException
                ? $"the file cannot be read ({exception.GetType().Name}); check that it exists and that you may read it"
                : $"{Unexpected} ({exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}); please report it with the file";
            problems.Add(new Problem(name, null, null, Severity.Error, message));
            return new FileResult([], [], problems);
        }
        finally
        {
            if (bytes.Length > LargestKept)
            {
                (bytes, decoder) = (new byte[1 << 15], new TextDecoder());
            }
        }
    }

    private List<Article> ReadArticles(SourceFile file, List<Problem> problems)
    {
        var length = ReadBytes(file.Path, (severity, message) => problems.Add(new Problem(file.Name, null, null, severity, message)));
        return length is null ? [] : FromBytes(bytes.AsSpan(0, length.Value), file.Name, problems);
    }

    private List<Article> FromBytes(ReadOnlySpan<byte> content, string name, List<Problem> problems)
    {
        void Report(Severity severity, string message) => problems.Add(new Problem(name, null, null, severity, message));

        if (FileKind.Refusal(content) is { } bytes)
        {
            Report(Severity.Error, bytes);
            return [];
        }

        if (decoder.Decode(content, Report) is not { } text)
        {
            return [];
        }

        var start = text.Span.IndexOfAnyExcept(Blank);
        if (start < 0)
        {
            Report(Severity.Error, "the file holds nothing but white space; an article was expected");
            return [];
        }

        if (FileKind.Refusal(text.Span[start..]) is { } refusal && FrontMatterBlock.Find(text.Span[start..], int.MaxValue) is null)
        {
            Report(Severity.Error, refusal);
            return [];
        }

        return Build(text[start..], 1 + text.Span[..start].Count('\n'), name, problems);
    }

    // A file that says it is empty is not opened: pipes and devices say so, and reading them may never end.
    private int? ReadBytes(string path, Action<Severity, string> report)
    {
        var info = new FileInfo(path);
        var length = ((info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true)) as FileInfo ?? info).Length;
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

        using var handle = File.OpenHandle(path);
        var total = 0;
        for (int read; total < length && (read = RandomAccess.Read(handle, bytes.AsSpan(total, (int)length - total), total)) > 0; total += read)
        {
        }

        return total;
    }

    private List<Article> Build(ReadOnlyMemory<char> text, int line, string name, List<Problem> problems)
    {
        var articles = new List<Article>(1);
        foreach (var draft in ArticleReaders.For(text.Span).Read(text, line, options))
        {
            if (builder.Build(draft, name, problems) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles;
    }
}
