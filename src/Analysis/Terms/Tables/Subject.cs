namespace Analysis;

/// <summary>What a notebook is about: a topic and the articles that mention it, or all articles where none does.</summary>
public sealed class Subject
{
    private Subject(Corpus articles, string word, string name, string note) => (Articles, Word, Name, Note) = (articles, word, name, note);

    /// <summary>The articles that mention the topic; all of them where the topic is empty or nobody mentions it.</summary>
    public Corpus Articles { get; }

    /// <summary>The word to follow: the topic, or the commonest word where the topic is empty or nobody mentions it; a question mark where there is no word at all.</summary>
    public string Word { get; }

    /// <summary>How a sentence names the subject: the topic, or "every topic".</summary>
    public string Name { get; }

    /// <summary>A sentence that says how many articles these are and which word is followed.</summary>
    public string Note { get; }

    /// <summary>What a reader should be warned of: that no article mentions the topic; null where some do or the topic is empty.</summary>
    public string? Warning { get; private init; }

    /// <summary>Looks for a topic.</summary>
    /// <param name="corpus">The articles.</param>
    /// <param name="topic">A word or phrase as it is written, or an empty text.</param>
    /// <exception cref="InvalidDataException">There is no article at all; the message has the first problem met while reading.</exception>
    public static Subject Of(Corpus corpus, string topic)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(topic);
        if (corpus.Articles.Count == 0)
        {
            throw new InvalidDataException($"No article could be read{(corpus.Problems is [var first, ..] ? $"; {first.File}: {first.Message}" : "")}. A notebook's paths start from its own folder.");
        }

        var about = corpus.About(topic);
        var all = corpus.Articles.Count;
        if (topic.Length > 0 && about.Articles.Count > 0)
        {
            var found = about.Articles.Count;
            return new Subject(about, topic, topic, found == all
                ? (all == 1 ? $"The article mentions {topic}." : $"All {English.Count(all, "article")} mention {topic}.")
                : $"{English.Count(found, "article")} of {all} {(found == 1 ? "mentions" : "mention")} {topic}.");
        }

        var word = corpus.CommonestTerm() ?? "?";
        return new Subject(corpus, word, "every topic", (topic.Length == 0 ? "" : $"No article mentions {topic}, so all are taken: ")
            + $"{English.Count(all, "article")}; the word that is followed is the commonest, {word}.")
        {
            Warning = topic.Length == 0 ? null : $"no article mentions {topic}; all articles are taken, and the word that is followed is the commonest, {word}",
        };
    }
}
