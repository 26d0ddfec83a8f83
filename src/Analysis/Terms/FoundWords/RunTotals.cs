using System.Runtime.InteropServices;

namespace Analysis;

/// <summary>How often pieces of Chinese and runs of them stand in a corpus, and runs in how many articles, by hash; totals of parts can be
/// added up.</summary>
internal sealed class RunTotals
{
    private readonly Dictionary<ulong, Total> totals = [];

    /// <summary>The pieces in all.</summary>
    public long Pieces { get; private set; }

    /// <summary>All totals.</summary>
    public IEnumerable<(ulong Hash, int Count, int Articles)> All =>
        totals.Select(total => (total.Key, total.Value.Count, total.Value.Articles));

    /// <summary>Counts a piece.</summary>
    public void AddPiece(ulong hash)
    {
        CollectionsMarshal.GetValueRefOrAddDefault(totals, hash, out _).Count++;
        Pieces++;
    }

    /// <summary>Counts a run; articles come in order.</summary>
    public void AddRun(ulong hash, int article)
    {
        ref var total = ref CollectionsMarshal.GetValueRefOrAddDefault(totals, hash, out _);
        total.Count++;
        total.Articles += total.NextArticle > article ? 0 : 1;
        total.NextArticle = article + 1;
    }

    /// <summary>Takes what was counted elsewhere.</summary>
    public void Set(ulong hash, int count, int articles) => totals[hash] = new Total { Count = count, Articles = articles };

    /// <summary>Takes the number of pieces that were counted elsewhere.</summary>
    public void SetPieces(long pieces) => Pieces = pieces;

    /// <summary>How often it stands there, and in how many articles; 0 where it does not.</summary>
    public (int Count, int Articles) Of(ulong hash) => totals.TryGetValue(hash, out var total) ? (total.Count, total.Articles) : default;

    private struct Total
    {
        public int Count;
        public int Articles;
        public int NextArticle;
    }
}
