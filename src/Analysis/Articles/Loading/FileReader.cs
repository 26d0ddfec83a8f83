using System.Buffers;

namespace Analysis.Articles;

/// <summary>From one file to its articles and problems; one reader serves one thread.</summary>
internal sealed class FileReader(LoadOptions options)
{
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\u3000\u00A0\uFEFF\u200B");
    private readonly ArticleBuilder builder = new(options);

    public FileResult Read(SourceFile file)
    {
        var problems = new List<Problem>();
        try
        {
            return new FileResult(ReadArticles(file, problems), problems);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException or NotSupportedException or ArgumentException)
        {
            problems.Add(new Problem(file.Name, null, null, Severity.Error, $"the file cannot be read ({exception.Message.ReplaceLineEndings(" ")}); check that it exists and that you may read it"));
            return new FileResult([], problems);
        }
    }

    private List<Article> ReadArticles(SourceFile file, List<Problem> problems)
    {
        void Error(string message) => problems.Add(new Problem(file.Name, null, null, Severity.Error, message));

        var length = new FileInfo(file.Path).Length;
        if (length == 0)
        {
            Error("the file is empty; an article was expected");
            return [];
        }

        if (length > options.MaxFileBytes)
        {
            Error($"the file has {length} bytes, more than the {options.MaxFileBytes} that are read (LoadOptions.MaxFileBytes); split it or raise the limit");
            return [];
        }

        var text = TextDecoder.Decode(File.ReadAllBytes(file.Path), (severity, message) => problems.Add(new Problem(file.Name, null, null, severity, message)));
        if (text is null)
        {
            return [];
        }

        var start = text.AsSpan().IndexOfAnyExcept(Blank);
        if (start < 0)
        {
            Error("the file holds nothing but white space; an article was expected");
            return [];
        }

        return Build(text.AsMemory(start), 1 + text.AsSpan(0, start).Count('\n'), file, problems);
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
