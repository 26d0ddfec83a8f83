using System.Globalization;

namespace Analysis.Reading;

/// <summary>
/// Finds articles with the same text, the same address, or nearly the same text. Near ones are sought among articles whose signatures agree
/// in a band of four bins (16 bands: of pairs with a Jaccard index of 0.8, more than 99.9 % agree in one) and nearly enough as wholes, and
/// then compared exactly.
/// </summary>
internal static class DuplicateFinder
{
    // Articles with a common beginning and end can all fall into one bucket; each is compared with the first few of it.
    private const int MostCompared = 16;

    // Two texts are compared whose signatures agree in so much less than is asked for: four standard errors of the estimate at 0.8.
    private const double Doubt = 0.2;

    /// <summary>The groups among articles at hand.</summary>
    public static List<DuplicateGroup> Find(IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> prints, LoadOptions options)
    {
        var (sketches, shared) = (new byte[]?[articles.Count], new SharedKeys(articles.Count));
        return Find(
            new DuplicateEvidence(
                shared.Of(row => prints[row].Text != 0 ? prints[row].Text : null),
                shared.Of(row => articles[row].Url is { } url ? Key(url) : null),
                band => shared.Of(row => prints[row].Signature is not null ? prints[row].Band(band) : null),
                row => sketches[row] ??= prints[row].Sketch(),
                (left, right) => Fingerprint.Jaccard(Fingerprint.ShinglesOf(articles[left]), Fingerprint.ShinglesOf(articles[right]))),
            row => articles[row].Id, articles.Count, options);
    }

    /// <summary>The groups that evidence shows.</summary>
    /// <param name="evidence">What the articles have in common.</param>
    /// <param name="idOf">The id of the article at a place.</param>
    /// <param name="count">How many articles there are.</param>
    /// <param name="options">From where on two are near.</param>
    public static List<DuplicateGroup> Find(DuplicateEvidence evidence, Func<int, string> idOf, int count, LoadOptions options)
    {
        var firstOfText = Enumerable.Range(0, count).ToArray();
        var groups = new List<(int First, DuplicateGroup Group)>();
        groups.AddRange(Groups(evidence.Texts, 1, DuplicateKind.Text, idOf, firstOfText));
        groups.AddRange(Groups(evidence.Addresses, null, DuplicateKind.Address, idOf, null));
        AddNear(groups, evidence, idOf, firstOfText, options);
        return [.. groups.OrderBy(pair => pair.Group.Kind).ThenBy(pair => pair.First).Select(pair => pair.Group)];
    }

    /// <summary>The articles whose texts will be compared.</summary>
    public static HashSet<int> Compared(DuplicateEvidence evidence, int count, LoadOptions options)
    {
        var firstOfText = Enumerable.Range(0, count).ToArray();
        _ = Groups(evidence.Texts, 1, DuplicateKind.Text, _ => "", firstOfText).Count();
        return Pairs(evidence, firstOfText, options).SelectMany(pair => new[] { pair.Left, pair.Right }).ToHashSet();
    }

    /// <summary>A row for each article that is not the first of its group.</summary>
    public static IEnumerable<Problem> Report(IReadOnlyList<DuplicateGroup> groups, Func<string, string> fileOf, bool dropped)
    {
        for (var number = 1; number <= groups.Count; number++)
        {
            var group = groups[number - 1];
            var what = group.Kind switch
            {
                DuplicateKind.Text => "the same text as",
                DuplicateKind.Address => "the same address as",
                _ => string.Create(CultureInfo.InvariantCulture, $"nearly the same text (similarity {group.Similarity:0.00} or more) as"),
            };
            foreach (var id in group.Articles.Skip(1))
            {
                yield return new Problem(fileOf(id), null, null, Severity.Info,
                    $"{what} {fileOf(group.Articles[0])} (duplicate group {number}); {(dropped ? "left out" : "kept")}");
            }
        }
    }

    /// <summary>A hash of what an address is compared by: scheme, fragment and a slash at the end make no other page.</summary>
    public static ulong Key(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        return TextHash.Of(url.AsSpan()[start..(fragment < 0 ? url.Length : fragment)].TrimEnd('/'));
    }

    private static IEnumerable<(int, DuplicateGroup)> Groups(IEnumerable<(ulong Key, int Row)> rows, double? similarity,
        DuplicateKind kind, Func<int, string> idOf, int[]? first)
    {
        foreach (var members in Together(rows).Where(members => members.Count > 1))
        {
            if (first is not null)
            {
                members.ForEach(row => first[row] = members[0]);
            }

            yield return (members[0], new DuplicateGroup(kind, members.ConvertAll(row => idOf(row)), similarity));
        }
    }

    // The rows of each key.
    private static IEnumerable<List<int>> Together(IEnumerable<(ulong Key, int Row)> rows)
    {
        var (members, current) = (new List<int>(), 0UL);
        foreach (var (key, row) in rows)
        {
            if (members.Count > 0 && key != current)
            {
                yield return members;
                members = [];
            }

            current = key;
            members.Add(row);
        }

        if (members.Count > 0)
        {
            yield return members;
        }
    }

    private static void AddNear(List<(int, DuplicateGroup)> groups, DuplicateEvidence evidence, Func<int, string> idOf, int[] firstOfText,
        LoadOptions options)
    {
        var parent = Enumerable.Range(0, firstOfText.Length).ToArray();
        var least = new Dictionary<int, double>();
        var compared = new HashSet<(int, int)>();
        foreach (var (left, right) in Pairs(evidence, firstOfText, options))
        {
            Compare(left, right);
        }

        foreach (var group in Enumerable.Range(0, parent.Length)
            .Where(i => Root(parent, i) is var root && (root != i || least.ContainsKey(root))).GroupBy(i => Root(parent, i)))
        {
            groups.Add((group.First(), new DuplicateGroup(DuplicateKind.Near, [.. group.Select(idOf)], least[group.Key])));
        }

        void Compare(int left, int right)
        {
            var (first, second) = (Root(parent, left), Root(parent, right));
            if (first == second || !compared.Add((left, right)))
            {
                return;
            }

            var similarity = evidence.Similarity(left, right);
            if (similarity < options.NearDuplicate)
            {
                return;
            }

            var (low, high) = (Math.Min(first, second), Math.Max(first, second));
            parent[high] = low;
            least[low] = Math.Min(similarity, Math.Min(least.GetValueOrDefault(low, 1), least.GetValueOrDefault(high, 1)));
        }
    }

    private static IEnumerable<(int Left, int Right)> Pairs(DuplicateEvidence evidence, int[] firstOfText, LoadOptions options)
    {
        var least = (options.NearDuplicate - Doubt) * Fingerprint.Bins;
        for (var band = 0; band < Fingerprint.Bands; band++)
        {
            foreach (var bucket in Together(evidence.Bands(band)))
            {
                var firsts = bucket.Where(row => firstOfText[row] == row).ToArray();
                for (var i = 1; i < firsts.Length; i++)
                {
                    for (var other = 0; other < Math.Min(i, MostCompared); other++)
                    {
                        if (Fingerprint.Agreeing(evidence.Sketch(firsts[other]).Span, evidence.Sketch(firsts[i]).Span) >= least)
                        {
                            yield return (firsts[other], firsts[i]);
                        }
                    }
                }
            }
        }
    }

    private static int Root(int[] parent, int index)
    {
        while (parent[index] != index)
        {
            index = parent[index] = parent[parent[index]];
        }

        return index;
    }
}
