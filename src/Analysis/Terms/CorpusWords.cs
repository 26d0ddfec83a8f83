using System.Runtime.CompilerServices;
using Analysis.Reading;

namespace Analysis;

/// <summary>
/// How a corpus's texts are cut into words and which words are not counted: jieba's dictionary and the library's stop words, what the data
/// folder adds, and the words that the corpus shows by itself.
/// </summary>
internal sealed class CorpusWords
{
    private static readonly ConditionalWeakTable<Corpus, CorpusWords> Known = [];

    private readonly List<Problem> problems = [];

    private readonly WordList listed;
    private readonly Lazy<(IReadOnlyList<string> Found, WordList Own, TermOptions Options)> counting;

    private CorpusWords(Corpus corpus)
    {
        var files = corpus.Side;
        Topics = new TopicList(files);
        listed = new WordList([.. files.Dictionaries.SelectMany(file => Read(file, path => WordList.Read(path, problems).Entries))]);
        var stops = files.StopLists.SelectMany(file =>
            Read(file, path => (IReadOnlyList<string>)[.. File.ReadLines(path).Select(line => line.Trim())
                .Where(line => line.Length > 0 && line[0] != '#')])).ToArray();
        var options = stops.Length == 0 ? TermOptions.Default
            : TermOptions.Default with { StopWords = TermOptions.Default.StopWords.With(stops) };
        counting = new(() => Find(corpus, options));
    }

    /// <summary>The words that are added to the dictionary.</summary>
    public WordList Own => counting.Value.Own;

    /// <summary>Those of them that the corpus shows by itself, simplified, the most frequent first.</summary>
    public IReadOnlyList<string> Found => counting.Value.Found;

    /// <summary>How terms are counted.</summary>
    public TermOptions Options => counting.Value.Options;

    /// <summary>The topics that have a name.</summary>
    public TopicList Topics { get; }

    /// <summary>What was met while reading the lists.</summary>
    public IReadOnlyList<Problem> Problems => [.. problems, .. Topics.Problems];

    /// <summary>Those of all that a corpus was chosen from.</summary>
    public static CorpusWords Of(Corpus corpus) =>
        Known.GetValue((corpus.DrawnFrom ?? corpus).Whole, whole => new CorpusWords(whole));

    private (IReadOnlyList<string> Found, WordList Own, TermOptions Options) Find(Corpus corpus, TermOptions options)
    {
        var plain = Cutting(listed);
        var found = corpus.Texts is { } stored ? stored.FoundWords : corpus.FindsWords
            ? FoundWords.In([.. corpus.Articles.Select(article => article.WithTitle())], plain, options.StopWords) : [];
        var own = found.Count == 0 ? listed : new WordList([.. WordList.Of(found).Entries, .. listed.Entries]);
        return (found, own, options with { Tokenizer = found.Count == 0 ? plain : Cutting(own) });
    }

    private static Tokenizer Cutting(WordList words) => words.Entries.Count == 0 ? Tokenizer.Default : new Tokenizer(new Segmenter(words));

    private IReadOnlyList<T> Read<T>(string file, Func<string, IReadOnlyList<T>> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(Path.GetFileName(file), null, null, Severity.Error,
                $"the list is left out: {exception.Message.ReplaceLineEndings(" ")}"));
            return [];
        }
    }
}
