using System.Globalization;

namespace Analysis.Reading;

/// <summary>
/// Finds articles with the same text, the same address, or nearly the same text. Near ones are sought among articles whose signatures agree
/// in a band of four bins (16 bands: of pairs with a Jaccard index of 0.8, more than 99.9 % agree in one) and then compared exactly.
/// </summary>
internal static class DuplicateFinder
{
    // Articles with a common beginning and end can all fall into one bucket; each is compared with the first few of it.
    private const int MostCompared = 16;

    /// <summary>The groups among articles at hand.</summary>
    public static List<DuplicateGroup> Find(IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> prints, LoadOptions options)
    {
        var rows = Enumerable.Range(0, articles.Count).ToArray();
        return Find(
            new DuplicateEvidence(
                rows.Where(row => prints[row].Text != 0).Select(row => (prints[row].Text, row)),
                rows.Where(row => articles[row].Url is not null).Select(row => (Key(articles[row].Url!), row)),
                band => rows.Where(row => prints[row].Signature is not null).Select(row => (prints[row].Band(band), row)),
                (left, right) => Fingerprint.Jaccard(articles[left], articles[right])),
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
                yield return new Problem(fileOf(id), null, null, Severity.Info, $"{what} {fileOf(group.Articles[0])} (duplicate group {number}); {(dropped ? "left out" : "kept")}");
            }
        }
    }

    /// <summary>What an address is compared by: scheme, fragment and a slash at the end make no other page.</summary>
    public static string Key(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        return (fragment < 0 ? url[start..] : url[start..fragment]).TrimEnd('/');
    }

    private static IEnumerable<(int, DuplicateGroup)> Groups<TKey>(IEnumerable<(TKey Key, int Row)> rows, double? similarity, DuplicateKind kind, Func<int, string> idOf, int[]? first)
        where TKey : notnull
    {
        var members = new Dictionary<TKey, List<int>>();
        foreach (var (key, row) in rows)
        {
            ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(members, key, out _);
            (list ??= new List<int>(1)).Add(row);
            if (first is not null)
            {
                first[row] = list[0];
            }
        }

        return members.Values.Where(list => list.Count > 1).Select(list => (list[0], new DuplicateGroup(kind, list.ConvertAll(row => idOf(row)), similarity)));
    }

    private static void AddNear(List<(int, DuplicateGroup)> groups, DuplicateEvidence evidence, Func<int, string> idOf, int[] firstOfText, LoadOptions options)
    {
        var parent = Enumerable.Range(0, firstOfText.Length).ToArray();
        var least = new Dictionary<int, double>();
        var compared = new HashSet<(int, int)>();
        for (var band = 0; band < Fingerprint.Bands; band++)
        {
            var buckets = new Dictionary<ulong, List<int>>();
            foreach (var (key, row) in evidence.Bands(band))
            {
                if (firstOfText[row] == row)
                {
                    Meet(buckets, key, row);
                }
            }
        }

        foreach (var group in Enumerable.Range(0, parent.Length).Where(i => Root(parent, i) is var root && (root != i || least.ContainsKey(root))).GroupBy(i => Root(parent, i)))
        {
            groups.Add((group.First(), new DuplicateGroup(DuplicateKind.Near, [.. group.Select(idOf)], least[group.Key])));
        }

        void Meet(Dictionary<ulong, List<int>> buckets, ulong key, int row)
        {
            ref var bucket = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(buckets, key, out _);
            bucket ??= new List<int>(1);
            foreach (var other in bucket)
            {
                Compare(other, row);
            }

            if (bucket.Count < MostCompared)
            {
                bucket.Add(row);
            }
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

    private static int Root(int[] parent, int index)
    {
        while (parent[index] != index)
        {
            index = parent[index] = parent[parent[index]];
        }

        return index;
    }
}
