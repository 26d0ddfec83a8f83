using System.Globalization;
using Analysis.Display;
using Analysis.Frames;

namespace Analysis;

/// <summary>Chooses articles of a corpus, and says what was chosen and what was left out.</summary>
internal static class Chooser
{
    private const int NearWordsFrom = 5_000;

    /// <summary>See <see cref="Questions.Where"/>.</summary>
    public static Corpus Choose(Corpus corpus, string topic, string sources, string from, string to, string language)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (corpus.Articles.Count == 0)
        {
            throw new ArgumentException("No article could be read"
                + $"{(corpus.Problems is [var first, ..] ? $"; {first.File}: {first.Message}" : "")}. "
                + "A notebook's paths start from its own folder.");
        }

        var (articles, clauses) = (corpus.Articles, new List<string>(corpus.Choice?.Clauses ?? []));
        articles = BySource(articles, sources, clauses);
        articles = ByDay(articles, from, to, clauses);
        articles = ByLanguage(articles, language, clauses);
        if (articles.Count == 0)
        {
            throw new ArgumentException($"No article is left of {corpus.Articles.Count.ToString("#,0", CultureInfo.InvariantCulture)}: "
                + $"{string.Join("; ", clauses)}.");
        }

        var ground = articles.Count == corpus.Articles.Count ? corpus
            : corpus.Part(articles, new Choice(corpus.Whole, corpus, "", clauses));
        return string.IsNullOrWhiteSpace(topic) ? ground : About(ground, topic.Trim(), clauses);
    }

    /// <summary>See <see cref="Questions.Asked"/>.</summary>
    public static Markdown Asked(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (groups, choice) = (Groups.Of(corpus, ColumnNames.Source), corpus.Choice);
        var of = choice is null || choice.Whole.Articles.Count == corpus.Articles.Count ? ""
            : string.Create(CultureInfo.InvariantCulture, $" of {choice.Whole.Articles.Count:#,0}");
        var on = choice is { Topic.Length: > 0 } ? Markdown.Of($" on **{CorpusWords.Of(corpus).Topics.Shown(choice.Topic)}**") : "";
        var what = Markdown.Of($"{Wording.Count(corpus.Articles.Count, "article")}{of} from "
            + $"{Wording.Count(groups.Names.Count(name => name is not null), "source")}{on}.");
        if (choice is not { Clauses.Count: > 0 })
        {
            return what;
        }

        var clauses = string.Join("; ", choice.Clauses);
        return Markdown.Of($"{what} {char.ToUpperInvariant(clauses[0]) + clauses[1..]}.");
    }

    /// <summary>See <see cref="Questions.Topic"/>.</summary>
    public static string TopicOf(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Choice is { Topic: { Length: > 0 } topic } ? topic : Commonest(corpus, 1).FirstOrDefault("");
    }

    /// <summary>What rates of a topic are taken of: where the articles were chosen by that very topic, the same choice without
    /// it.</summary>
    public static Corpus Ground(Corpus corpus, string topic) => corpus.Choice is { Topic.Length: > 0 } choice
        && choice.Topic == topic.Trim() ? choice.Ground : corpus;

    private static Corpus About(Corpus ground, string topic, List<string> clauses)
    {
        if (ground.Choice is { Topic.Length: > 0 } choice && choice.Topic == topic)
        {
            return ground;
        }

        var (asked, counts) = (Topic.Of(topic, CorpusWords.Of(ground)), CorpusCounts.Of(ground));
        var on = new bool[ground.Articles.Count];
        counts.EachOn(asked, (place, text) => on[place] = asked.IsOn(text));
        Article[] articles = [.. ground.Articles.Where((_, i) => on[i])];
        return articles.Length > 0
            ? ground.Part(articles, new Choice(ground.Whole, ground, topic, clauses))
            : throw new ArgumentException($"No article of {ground.Articles.Count.ToString("#,0", CultureInfo.InvariantCulture)} mentions "
                + $"{topic}.{NearNames.Suggest(topic, Commonest(ground, NearWordsFrom))}");
    }

    private static IReadOnlyList<Article> BySource(IReadOnlyList<Article> articles, string sources, List<string> clauses)
    {
        var names = sources.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0)
        {
            return articles;
        }

        string[] known = [.. articles.Select(article => article.Source).OfType<string>().CountBy(source => source)
            .OrderByDescending(source => source.Value).ThenBy(source => source.Key, StringComparer.Ordinal).Select(source => source.Key)];
        foreach (var name in names.Where(name => !known.Contains(name)))
        {
            throw new ArgumentException(known.Length == 0
                ? $"There is no source '{name}': none of the articles has a known source; by folder groups them by folder."
                : $"There is no source '{name}'.{NearNames.Suggest(name, known)} There are: "
                + $"{Wording.List(known.Length > 20 ? [.. known.Take(20), $"{known.Length - 20} more"] : known)}.");
        }

        return Kept(articles, article => article.Source is { } source && names.Contains(source), $"only {Wording.List(names)}", clauses);
    }

    private static IReadOnlyList<Article> ByDay(IReadOnlyList<Article> articles, string from, string to, List<string> clauses)
    {
        var (first, last) = (Day(from, false), Day(to, true));
        if (first > last)
        {
            throw new ArgumentException($"There is no day from {from} to {to}.");
        }

        if (first is null && last is null)
        {
            return articles;
        }

        var undated = articles.Count(article => article.Published is null);
        var span = (first, last) switch
        {
            (not null, not null) => $"from {from} to {to}",
            (not null, null) => $"from {from} on",
            _ => $"until {to}"
        };
        return Kept(articles, article => article.Published is { } time && !(DateOnly.FromDateTime(time) < first)
            && !(DateOnly.FromDateTime(time) > last),
            $"only those published {span}{(undated == 0 ? "" : $", {Wording.Count(undated, "article")} without a date not among them")}",
            clauses);
    }

    private static IReadOnlyList<Article> ByLanguage(IReadOnlyList<Article> articles, string language, List<string> clauses)
    {
        if (language.Length == 0)
        {
            return articles;
        }

        bool Is(Article article) =>
            article.Language is { } own
            && (own.Equals(language, StringComparison.OrdinalIgnoreCase)
                || own.StartsWith(language + "-", StringComparison.OrdinalIgnoreCase));
        string[] known = [.. articles.Select(article => article.Language).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
        return articles.Any(Is) ? Kept(articles, Is, $"only those in {language}", clauses)
            : throw new ArgumentException($"No article is in '{language}'.{NearNames.Suggest(language, known)} The languages are: "
                + $"{string.Join(", ", known)}.");
    }

    private static Article[] Kept(IReadOnlyList<Article> articles, Func<Article, bool> isKept, string what, List<string> clauses)
    {
        Article[] kept = [.. articles.Where(isKept)];
        clauses.Add(kept.Length == articles.Count ? what : $"{what} ({Wording.Count(articles.Count - kept.Length, "article")} left out)");
        return kept;
    }

    // The first or last day of what is written.
    private static DateOnly? Day(string text, bool isLast)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var forms = new[] { "yyyy-MM-dd", "yyyy-MM", "yyyy" };
        var form = Array.FindIndex(forms,
            form => DateOnly.TryParseExact(text.Trim(), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        if (form < 0)
        {
            throw new ArgumentException($"'{text}' is no day; write 2022, 2022-03 or 2022-03-01.");
        }

        var day = DateOnly.ParseExact(text.Trim(), forms[form], CultureInfo.InvariantCulture);
        return !isLast || form == 0 ? day : form == 1 ? new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month))
            : new DateOnly(day.Year, 12, 31);
    }

    private static IEnumerable<string> Commonest(Corpus corpus, int top)
    {
        var matrix = CorpusCounts.Of(corpus).Matrix;
        var frequencies = matrix.TermFrequencies.ToArray();
        return Enumerable.Range(0, frequencies.Length).Where(id => frequencies[id] > 0 && matrix.Vocabulary[id].Length > 1)
            .OrderByDescending(id => frequencies[id]).ThenBy(id => matrix.Vocabulary[id], StringComparer.Ordinal).Take(top)
                .Select(id => matrix.Vocabulary[id]);
    }
}
