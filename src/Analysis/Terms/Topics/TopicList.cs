using Analysis.Frames;
using Analysis.Reading;

namespace Analysis;

/// <summary>Topics that a data folder's <c>topics.csv</c> names: a column <c>name</c> and a column <c>words</c>, which is written as any
/// topic.</summary>
internal sealed class TopicList
{
    private const string Name = "name";
    private const string Words = "words";

    private readonly List<(string Name, string Words)> topics = [];
    private readonly List<Problem> problems = [];

    public TopicList(SideFiles files)
    {
        foreach (var file in files.Topics)
        {
            Read(file);
        }
    }

    /// <summary>The topics in their order.</summary>
    public IReadOnlyList<(string Name, string Words)> Topics => topics;

    /// <summary>What was met while reading them.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The words of a topic that is named here; any other text as it is.</summary>
    public string WordsOf(string topic) => topics.Find(each => each.Name == topic).Words ?? topic;

    /// <summary>The topic with the words that its name stands for; any other text as it is.</summary>
    public string Shown(string topic) => WordsOf(topic) is var words && words != topic ? $"{topic} (topics.csv: {words})" : topic;

    private void Read(string file)
    {
        if (SideTable.Read(file, "topics", [Name, Words], problems) is not { } table)
        {
            return;
        }

        for (var row = 0L; row < table.Rows.Count; row++)
        {
            var (name, words) = (SideTable.Text(table, Name, row), SideTable.Text(table, Words, row));
            if (Wrong(name, words) is { } wrong)
            {
                problems.Add(new Problem(Path.GetFileName(file), null, name.Length == 0 ? Name : Words, Severity.Warning, wrong));
            }
            else
            {
                topics.Add((name, words));
            }
        }
    }

    private string? Wrong(string name, string words)
    {
        if (name.Length == 0)
        {
            return $"a row has no name; its words are \"{words}\"; it is left out";
        }

        if (topics.Exists(topic => topic.Name == name))
        {
            return $"the topic \"{name}\" stands in several rows; the first counts";
        }

        try
        {
            foreach (var leaf in new TopicParser(words).Leaves.Where(leaf => leaf.IsExpression))
            {
                _ = LimitedSearch.Linear(leaf.Text, leaf.IgnoresCase);
            }

            return null;
        }
        catch (ArgumentException exception)
        {
            return $"the topic \"{name}\" is left out: {exception.Message}";
        }
    }
}
