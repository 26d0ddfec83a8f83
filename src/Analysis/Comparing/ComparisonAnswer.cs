using Analysis.Frames;

namespace Analysis;

/// <summary>A comparison in words. What cannot be claimed is not worded as a claim.</summary>
internal static class ComparisonAnswer
{
    private const int MostWords = 5;
    private const int MostSides = 6;

    public static Markdown Of(ComparedArticles compared, Func<int, IEnumerable<ComparedWord>> shown, Glosses glosses) =>
        compared.Nothing is { } nothing ? Markdown.Of($"There is nothing to compare: {nothing}.")
        : compared.IsDescriptive ? Described(compared, shown, glosses) : Found(compared, shown, glosses);

    private static Markdown Found(ComparedArticles compared, Func<int, IEnumerable<ComparedWord>> shown, Glosses glosses)
    {
        var sides = compared.Sides.Select((name, side) => (Name: Bold(name), Words: shown(side).ToArray())).ToArray();
        var marked = sides.Where(side => side.Words.Length > 0)
            .Select(side => Markdown.Of($"{side.Name} stands out by {Words(side.Words, glosses)}")).ToArray();
        var bare = sides.Where(side => side.Words.Length == 0).Select(side => side.Name).ToArray();
        return marked.Length == 0
            ? Markdown.Of($"No word marks {Named(bare, "or")}: none {(sides.Length == 2 ? "differs" : "is above each other one")} by more "
            + $"than chance between their {Wording.Count(compared.Articles.Count, "article")} "
            + $"gives{(sides.Length == 2 ? "" : "; two of them, or one against all others, may differ")}.")
            : Markdown.Of($"{Markdown.Join("; ", marked)}{(bare.Length == 0 ? "" : Markdown.Of($"; no word marks {Named(bare, "or")}"))}.");
    }

    private static Markdown Described(ComparedArticles compared, Func<int, IEnumerable<ComparedWord>> shown, Glosses glosses)
    {
        var sides = compared.Sides.Select((name, side) => (Name: Bold(name), Words: shown(side).ToArray()))
            .Where(side => side.Words.Length > 0)
            .Select(side => Markdown.Of($"{Words(side.Words, glosses)} in {side.Name}")).ToArray();
        return sides.Length == 0
            ? Markdown.Of($"These articles say no word three times, and nothing about {Named([.. compared.Sides.Select(Bold)], "or")}.")
            : Markdown.Of($"These articles say more often {Markdown.Join("; ", sides)}. That says nothing of "
                + $"{Named([.. compared.Sides.Select(Bold)], "or")} beyond these articles.");
    }

    private static Markdown Words(ComparedWord[] words, Glosses glosses)
    {
        var named = words.Take(MostWords).Select(word => (Markdown)glosses.Glossed(word.Term));
        return Wording.List(words.Length > MostWords ? named.Append($"{words.Length - MostWords} more") : named);
    }

    private static Markdown Named(Markdown[] names, string last)
    {
        Markdown[] all = names.Length <= MostSides ? names : [.. names.Take(MostSides - 1), $"{names.Length - MostSides + 1} others"];
        return all.Length == 1 ? all[0] : Markdown.Of($"{Markdown.Join(", ", all[..^1])} {last} {all[^1]}");
    }

    private static Markdown Bold(string name) => Markdown.Of($"**{Groups.Shown(name)}**");
}
