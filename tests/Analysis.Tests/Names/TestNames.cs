using Analysis.Tests.Terms;

namespace Analysis.Tests.Names;

/// <summary>The names of a text by itself, as <c>P:</c>, <c>L:</c> or <c>O:</c> and the characters.</summary>
internal static class TestNames
{
    public static string In(string text)
    {
        var corpus = new Corpus([TestArticles.Of(text)], []);
        return string.Join(" | ", CorpusNames.Of(corpus).In(0)
            .Select(mention => $"{"PLO"[(int)mention.Kind]}:{text.Substring(mention.Start, mention.Length)}"));
    }

    /// <summary>Whom a text names, by the one name of each.</summary>
    public static string Named(string text)
    {
        var corpus = new Corpus([TestArticles.Of(text)], []);
        return string.Join(" | ", CorpusNames.Of(corpus).In(0).Select(mention => mention.Name));
    }

    /// <summary>A sentence with its names in brackets: the sentence, and its names as <see cref="In"/> gives them.</summary>
    public static (string Text, string Names) Unmarked(string example)
    {
        var names = System.Text.RegularExpressions.Regex.Matches(example, @"\[([PLO]:[^\]]+)\]").Select(match => match.Groups[1].Value);
        return (System.Text.RegularExpressions.Regex.Replace(example, @"\[[PLO]:([^\]]+)\]", "$1"), string.Join(" | ", names));
    }
}
