using System.Text.RegularExpressions;
using Analysis.Reading;

namespace Analysis;

/// <summary>
/// What is asked for. <c>香港 国安法</c> is both, <c>制裁 | 禁运</c> either, <c>-初选</c> not, <c>"Hong Kong"</c> a phrase, <c>(…)</c> a group,
/// <c>/制裁.{0,3}措施/</c> a regular expression. And binds closer than or. The name of a topic of <c>topics.csv</c> stands for its words. Words
/// are found as <see cref="WordFinder"/> says, in titles and texts.
/// </summary>
internal sealed class Topic
{
    private readonly Condition condition;
    private readonly WordFinder words;
    private readonly (int Leaf, Regex Expression)[] expressions;
    private readonly bool[] counted;
    private readonly int[] leaves;

    private Topic(string text, Condition condition, IReadOnlyList<TopicParser.Leaf> all, CorpusWords own)
    {
        (Text, this.condition) = (text, condition);
        counted = [.. all.Select(leaf => !leaf.IsExcluded)];
        leaves = [.. all.Index().Where(leaf => !leaf.Item.IsExpression).Select(leaf => leaf.Index)];
        words = new WordFinder(leaves.Select(leaf => all[leaf].Text), own);
        expressions = [.. all.Index().Where(leaf => leaf.Item.IsExpression)
            .Select(leaf => (leaf.Index, LimitedSearch.Linear(leaf.Item.Text, leaf.Item.IgnoresCase)))];
        Words = [.. all.Where(leaf => !leaf.IsExcluded).Select(leaf => leaf.Text).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>The words and expressions that are counted, in their order: all but those that are excluded.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether a regular expression is in it.</summary>
    public bool HasExpression => expressions.Length > 0;

    /// <summary>Reads what is asked for.</summary>
    /// <param name="text">At least one word.</param>
    /// <param name="own">How the corpus's texts are cut.</param>
    /// <exception cref="ArgumentException">It is no topic; the message says where and why.</exception>
    public static Topic Of(string text, CorpusWords own)
    {
        var parser = new TopicParser(own.Topics.WordsOf(text.Trim()));
        return new Topic(text.Trim(), parser.Condition, parser.Leaves, own);
    }

    /// <summary>Where its words stand in the text of an article with its title (<see cref="Article.WithTitle"/>), in order and without
    /// overlaps; none where the article is not on the topic.</summary>
    public List<WordFinder.Place> PlacesIn(string text)
    {
        var places = All(text);
        return IsOn(places) ? WordFinder.WithoutOverlaps(places.Where(place => counted[place.Word])) : [];
    }

    /// <summary>Whether the text of an article with its title is on the topic; also where it only lacks what is excluded.</summary>
    public bool IsOn(string text) => IsOn(All(text));

    /// <summary>Of texts on disk those that may be on the topic, as far as their letters tell.</summary>
    public IEnumerable<(int Row, string Text)> MayBeIn(StoredTexts texts)
    {
        var (needles, asked) = (words.Needles, leaves.Where(leaf => counted[leaf]).ToArray());
        var seen = new bool[counted.Length];
        foreach (var (leaf, _) in expressions)
        {
            seen[leaf] = counted[leaf]; // nothing is known of it
        }

        bool Holds(bool[] has)
        {
            for (var i = 0; i < asked.Length; i++)
            {
                seen[asked[i]] = has[i];
            }

            return condition.Holds(seen);
        }

        return texts.Texts([.. leaves.Index().Where(leaf => counted[leaf.Item]).Select(leaf => needles[leaf.Index])], Holds);
    }

    private bool IsOn(List<WordFinder.Place> places)
    {
        var seen = new bool[counted.Length];
        places.ForEach(place => seen[place.Word] = true);
        return condition.Holds(seen);
    }

    private List<WordFinder.Place> All(string text)
    {
        var places = words.Find(text).ConvertAll(place => place with { Word = leaves[place.Word] });
        foreach (var (leaf, expression) in expressions)
        {
            places.AddRange(LimitedSearch.Places(expression, text).Select(place => new WordFinder.Place(place.Start, place.Length, leaf)));
        }

        return places;
    }

    /// <summary>A condition on which words an article has.</summary>
    internal sealed record Condition(Func<bool[], bool> Holds);
}
