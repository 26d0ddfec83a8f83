using System.Globalization;

namespace Analysis.Reading;

/// <summary>
/// Finds articles with the same text, the same address, or nearly the same text. Near ones are sought among articles whose signatures agree
/// in a band of four bins (16 bands: of pairs with a Jaccard index of 0.8, more than 99.9 % agree in one) and then compared exactly.
/// </summary>
internal static class DuplicateFinder
{
    private const int BandLength = 4;

    // Articles with a common beginning and end can all fall into one bucket; each is compared with the first few of it.
    private const int MostCompared = 16;

    public static List<DuplicateGroup> Find(IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> prints, LoadOptions options)
    {
        var groups = new List<(int First, DuplicateGroup Group)>();
        var firstOfText = new int[articles.Count];
        AddGroups(groups, DuplicateKind.Text, articles, 1, index => prints[index].Text, index => prints[index].Text != 0, firstOfText);
        AddGroups(groups, DuplicateKind.Address, articles, null, index => Key(articles[index].Url!), index => articles[index].Url is not null, null);
        AddNear(groups, articles, prints, firstOfText, options);
        return [.. groups.OrderBy(pair => pair.Group.Kind).ThenBy(pair => pair.First).Select(pair => pair.Group)];
    }

    /// <summary>A row for each article that is not the first of its group.</summary>
    public static IEnumerable<Problem> Report(IReadOnlyList<DuplicateGroup> groups, IReadOnlyDictionary<string, Article> byId, bool dropped)
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
                yield return new Problem(byId[id].File, null, null, Severity.Info, $"{what} {byId[group.Articles[0]].File} (duplicate group {number}); {(dropped ? "left out" : "kept")}");
            }
        }
    }

    // Scheme, fragment and a slash at the end make no other page.
    private static string Key(string url)
    {
        var start = url.IndexOf("//", StringComparison.Ordinal) + 2;
        var fragment = url.IndexOf('#', StringComparison.Ordinal);
        return (fragment < 0 ? url[start..] : url[start..fragment]).TrimEnd('/');
    }

    private static void AddGroups<TKey>(List<(int, DuplicateGroup)> groups, DuplicateKind kind, IReadOnlyList<Article> articles, double? similarity, Func<int, TKey> key, Func<int, bool> counts, int[]? first)
        where TKey : notnull
    {
        var members = new Dictionary<TKey, List<int>>();
        for (var i = 0; i < articles.Count; i++)
        {
            if (first is not null)
            {
                first[i] = i;
            }

            if (!counts(i))
            {
                continue;
            }

            ref var list = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(members, key(i), out _);
            (list ??= new List<int>(1)).Add(i);
            if (first is not null)
            {
                first[i] = list[0];
            }
        }

        foreach (var list in members.Values)
        {
            if (list.Count > 1)
            {
                groups.Add((list[0], new DuplicateGroup(kind, list.ConvertAll(index => articles[index].Id), similarity)));
            }
        }
    }

    private static void AddNear(List<(int, DuplicateGroup)> groups, IReadOnlyList<Article> articles, IReadOnlyList<Fingerprint> prints, int[] firstOfText, LoadOptions options)
    {
        var parent = Enumerable.Range(0, articles.Count).ToArray();
        var least = new Dictionary<int, double>();
        var compared = new HashSet<(int, int)>();
        for (var band = 0; band < Fingerprint.Bins / BandLength; band++)
        {
            var buckets = new Dictionary<ulong, List<int>>();
            for (var i = 0; i < articles.Count; i++)
            {
                if (firstOfText[i] != i || prints[i].Signature is not { } signature)
                {
                    continue;
                }

                var bucket = Bucket(buckets, signature.AsSpan(band * BandLength, BandLength));
                foreach (var other in bucket)
                {
                    Compare(other, i);
                }

                if (bucket.Count < MostCompared)
                {
                    bucket.Add(i);
                }
            }
        }

        foreach (var group in Enumerable.Range(0, articles.Count).Where(i => Root(parent, i) is var root && (root != i || least.ContainsKey(root))).GroupBy(i => Root(parent, i)))
        {
            groups.Add((group.First(), new DuplicateGroup(DuplicateKind.Near, [.. group.Select(index => articles[index].Id)], least[group.Key])));
        }

        void Compare(int left, int right)
        {
            var (first, second) = (Root(parent, left), Root(parent, right));
            if (first == second || !compared.Add((left, right)))
            {
                return;
            }

            var similarity = Fingerprint.Jaccard(articles[left], articles[right]);
            if (similarity < options.NearDuplicate)
            {
                return;
            }

            var (low, high) = (Math.Min(first, second), Math.Max(first, second));
            parent[high] = low;
            least[low] = Math.Min(similarity, Math.Min(least.GetValueOrDefault(low, 1), least.GetValueOrDefault(high, 1)));
        }
    }

    private static List<int> Bucket(Dictionary<ulong, List<int>> buckets, ReadOnlySpan<uint> band)
    {
        ulong key = 0;
        foreach (var value in band)
        {
            key = Hashing.Step(key, value);
        }

        ref var bucket = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(buckets, key, out _);
        return bucket ??= new List<int>(1);
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
