using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Analysis;

/// <summary>Words too common to say what a text is about. Case and width do not matter, nor whether Chinese is traditional.</summary>
public sealed class StopWords
{
    private const string Folder = "Analysis.Terms.StopWords.";

    private static readonly ConcurrentDictionary<string, FrozenSet<string>> lists = new(StringComparer.Ordinal);

    private readonly FrozenSet<string> words;
    private readonly FrozenSet<string>? kept; // what no language's list adds; null where none is to be added
    private readonly ConcurrentDictionary<string, StopWords> ofLanguages = new(StringComparer.Ordinal);

    /// <param name="words">The words.</param>
    public StopWords(IEnumerable<string> words)
        : this(words, null)
    {
    }

    private StopWords(IEnumerable<string> words, FrozenSet<string>? kept) =>
        (this.words, this.kept) = (words.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal), kept);

    /// <summary>No stop words.</summary>
    public static StopWords None { get; } = new([], null);

    /// <summary>The Chinese list that comes with this library.</summary>
    public static StopWords Chinese { get; } = Load("chinese");

    /// <summary>The English list that comes with this library.</summary>
    public static StopWords English { get; } = Load("english");

    /// <summary>Both lists.</summary>
    public static StopWords ChineseAndEnglish { get; } = new([.. Chinese.words, .. English.words]);

    /// <summary>Both lists in every article, and beside them the list of the article's own language where there is one
    /// (<see cref="Languages"/>).</summary>
    public static StopWords Default { get; } = new(ChineseAndEnglish.words, []);

    /// <summary>The languages that have a list of their own beside Chinese and English, as BCP 47 codes in order.</summary>
    internal static IReadOnlyList<string> Languages { get; } = [.. typeof(StopWords).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Select(name => name[Folder.Length..^".txt".Length])
        .Where(name => name.Length == 2).Order(StringComparer.Ordinal)];

    /// <summary>The number of words.</summary>
    public int Count => words.Count;

    /// <summary>These and more words.</summary>
    public StopWords With(params IEnumerable<string> more) => new(words.Concat(more), kept);

    /// <summary>These without some.</summary>
    public StopWords Without(params IEnumerable<string> fewer)
    {
        string[] folded = [.. fewer.Select(Folding.Fold)];
        return new(words.Except(folded, StringComparer.Ordinal), kept is null ? null : [.. kept, .. folded]);
    }

    /// <summary>Whether the word is one of them.</summary>
    public bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = Folding.Fold(word);
        return words.Contains(folded) || words.Contains(TraditionalText.Simplify(folded));
    }

    /// <summary>Those of an article in a language: each call for a language gives the same object.</summary>
    /// <param name="language">A BCP 47 tag; null where it is not known.</param>
    internal StopWords In(string? language)
    {
        var code = language?.Split('-')[0];
        return kept is null || code is null || !Languages.Contains(code) ? this
            : ofLanguages.GetOrAdd(code, _ => new StopWords(words.Concat(lists.GetOrAdd(code, Read).Except(kept, StringComparer.Ordinal))));
    }

    private static StopWords Load(string name) => new(Read(name));

    // A list's header lines begin with #.
    private static FrozenSet<string> Read(string name)
    {
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream($"{Folder}{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#').Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);
    }
}
