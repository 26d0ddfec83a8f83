using System.Runtime.CompilerServices;
using Analysis.Reading;

namespace Analysis;

/// <summary>How a corpus's texts are cut into words and which words are not counted: jieba's dictionary and the library's stop words, and what the data folder adds.</summary>
internal sealed class CorpusWords
{
    private static readonly ConditionalWeakTable<SideFiles, CorpusWords> Known = [];

    private readonly List<Problem> problems = [];

    private CorpusWords(SideFiles files)
    {
        Own = new WordList([.. files.Dictionaries.SelectMany(file => Read(file, path => WordList.Read(path, problems).Entries))]);
        var tokenizer = Own.Entries.Count == 0 ? Tokenizer.Default : new Tokenizer(new Segmenter(Own));
        var stops = files.StopLists.SelectMany(file => Read(file, path => (IReadOnlyList<string>)[.. File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')])).ToArray();
        Options = TermOptions.Default with { Tokenizer = tokenizer, StopWords = stops.Length == 0 ? TermOptions.Default.StopWords : TermOptions.Default.StopWords.With(stops) };
    }

    /// <summary>The words that the folder's lists add to the dictionary.</summary>
    public WordList Own { get; }

    /// <summary>How terms are counted.</summary>
    public TermOptions Options { get; }

    /// <summary>What was met while reading the lists.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Those of the folders that a corpus was read from.</summary>
    public static CorpusWords Of(Corpus corpus) => Known.GetValue(corpus.Side, files => new CorpusWords(files));

    private IReadOnlyList<T> Read<T>(string file, Func<string, IReadOnlyList<T>> read)
    {
        try
        {
            return read(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(Path.GetFileName(file), null, null, Severity.Error, $"the list is left out: {exception.Message.ReplaceLineEndings(" ")}"));
            return [];
        }
    }
}
