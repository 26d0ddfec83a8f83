using System.Buffers;

namespace Analysis.Articles;

/// <summary>From one file to its articles and problems; one reader serves one thread at a time and keeps its buffers.</summary>
internal sealed class FileReader(LoadOptions options)
{
    private const int LargestKept = 1 << 22;
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\u3000\u00A0\uFEFF\u200B");
    private readonly ArticleBuilder builder = new(options);
    private TextDecoder decoder = new();
    private byte[] bytes = new byte[1 << 15];

    public FileResult Read(SourceFile file)
    {
        var problems = new List<Problem>();
        try
        {
            var articles = ReadArticles(file, problems);
            return new FileResult(articles, articles.Count == 0 ? [] : articles.ConvertAll(article => Fingerprint.Of(article, options)), problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException)
        {
            problems.Add(new Problem(file.Name, null, null, Severity.Error, $"the file cannot be read ({exception.GetType().Name}); check that it exists and that you may read it"));
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
        void Report(Severity severity, string message) => problems.Add(new Problem(file.Name, null, null, severity, message));

        if (ReadBytes(file.Path, Report) is not { } length || decoder.Decode(bytes.AsSpan(0, length), Report) is not { } text)
        {
            return [];
        }

        var start = text.Span.IndexOfAnyExcept(Blank);
        if (start < 0)
        {
            Report(Severity.Error, "the file holds nothing but white space; an article was expected");
            return [];
        }

        return Build(text[start..], 1 + text.Span[..start].Count('\n'), file, problems);
    }

    // A file that says it is empty is not opened: pipes and devices say so, and reading them may never end.
    private int? ReadBytes(string path, Action<Severity, string> report)
    {
        var length = new FileInfo(path).Length;
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

    private List<Article> Build(ReadOnlyMemory<char> text, int line, SourceFile file, List<Problem> problems)
    {
        var articles = new List<Article>(1);
        foreach (var draft in ArticleReaders.For(text.Span).Read(text, line, options))
        {
            if (builder.Build(draft, file.Name, problems) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles;
    }
}
