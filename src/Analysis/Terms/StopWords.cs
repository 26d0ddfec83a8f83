using System.Collections.Frozen;

namespace Analysis;

/// <summary>Words too common to say what a text is about. Case and width do not matter, nor whether Chinese is traditional.</summary>
public sealed class StopWords
{
    private readonly FrozenSet<string> words;

    /// <param name="words">The words.</param>
    public StopWords(IEnumerable<string> words) => this.words = words.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>No stop words.</summary>
    public static StopWords None { get; } = new([]);

    /// <summary>The Chinese list that comes with this library.</summary>
    public static StopWords Chinese { get; } = Load("chinese");

    /// <summary>The English list that comes with this library.</summary>
    public static StopWords English { get; } = Load("english");

    /// <summary>Both lists.</summary>
    public static StopWords ChineseAndEnglish { get; } = new([.. Chinese.words, .. English.words]);

    /// <summary>The number of words.</summary>
    public int Count => words.Count;

    /// <summary>These and more words.</summary>
    public StopWords With(params IEnumerable<string> more) => new(words.Concat(more));

    /// <summary>These without some.</summary>
    public StopWords Without(params IEnumerable<string> fewer) => new(words.Except(fewer.Select(Folding.Fold), StringComparer.Ordinal));

    /// <summary>Whether the word is one of them.</summary>
    public bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var folded = Folding.Fold(word);
        return words.Contains(folded) || words.Contains(TraditionalText.Simplify(folded));
    }

    // A list's header lines begin with #.
    private static StopWords Load(string name)
    {
        using var stream = typeof(StopWords).Assembly.GetManifestResourceStream($"Analysis.Terms.StopWords.{name}.txt")!;
        using var reader = new StreamReader(stream);
        return new StopWords(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#'));
    }
}
