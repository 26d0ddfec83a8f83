using System.Globalization;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>The bodies of a store's articles, read a block at a time.</summary>
internal sealed class DiskTexts(StoreFolder folder, Database database, string[] blocks, RecurringText recurring, IReadOnlyList<string> words, bool hasErrors) : StoredTexts
{
    private const int MostKept = 8;

    private readonly Lock gate = new();
    private readonly LinkedList<(int Block, Dictionary<int, ArticleBody> Bodies)> kept = [];
    private int[] numbers = [];
    private (int Block, int Row)[] places = [];

    public override string Folder => folder.Path;

    public override IReadOnlyList<string> FoundWords => words;

    /// <summary>Says where each article lies.</summary>
    /// <param name="ofRows">The number of each row in the store, ascending.</param>
    /// <param name="inBlocks">Its block, and its row there.</param>
    public void Place(int[] ofRows, (int Block, int Row)[] inBlocks) => (numbers, places) = (ofRows, inBlocks);

    public override ArticleBody Body(int row) => BlockOf(places[row].Block)[places[row].Row];

    public override IEnumerable<(int Row, ArticleBody Body)> Bodies(int[] rows) =>
        Runs(rows).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Read).AsSequential().SelectMany(run => run);

    public override bool HasErrors => hasErrors;

    public override bool[][] MayHave(IReadOnlyList<IReadOnlyList<Needle>> lists)
    {
        var may = lists.Select(_ => new bool[numbers.Length]).ToArray();
        if (lists.Count == 0)
        {
            return may;
        }

        var has = lists.Select(needles => $"({string.Join(" or ", needles.SelectMany(needle => new[] { Contains("text", needle), $"coalesce({Contains("title", needle)}, false)" }))})").ToArray();
        using var own = database.Another();
        foreach (var (number, found) in own.Rows($"select number, {string.Join(", ", has)} from {Database.Files(blocks.Select(block => folder.In("articles", block + ".parquet")))} where {string.Join(" or ", has)}",
            row => (row.GetInt32(0), Enumerable.Range(1, has.Length).Select(row.GetBoolean).ToArray())))
        {
            var place = Array.BinarySearch(numbers, number);
            for (var i = 0; i < found.Length; i++)
            {
                may[i][place] = found[i];
            }
        }

        return may;
    }

    private static string Contains(string column, Needle needle) => needle.IgnoresCase
        ? $"contains(lower({column}), lower({Database.Quoted(needle.Text)}))" : $"contains({column}, {Database.Quoted(needle.Text)})";

    // Neighbours in one block.
    private IEnumerable<int[]> Runs(int[] rows)
    {
        for (var first = 0; first < rows.Length;)
        {
            var end = first + 1;
            while (end < rows.Length && places[rows[end]].Block == places[rows[first]].Block)
            {
                end++;
            }

            yield return rows[first..end];
            first = end;
        }
    }

    private List<(int Row, ArticleBody Body)> Read(int[] rows)
    {
        var block = places[rows[0]].Block;
        using var own = database.Another();
        var bodies = RawTexts.Read(own, folder, blocks[block], rows.Select(row => places[row].Row)).ToDictionary(each => each.Row, each => BodyOf(each.Article));
        return [.. rows.Select(row => (row, bodies[places[row].Row]))];
    }

    private Dictionary<int, ArticleBody> BlockOf(int block)
    {
        lock (gate)
        {
            for (var node = kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Block == block)
                {
                    kept.Remove(node);
                    kept.AddFirst(node);
                    return node.Value.Bodies;
                }
            }
        }

        using var own = database.Another();
        var bodies = RawTexts.Read(own, folder, blocks[block], null).ToDictionary(each => each.Row, each => BodyOf(each.Article));
        lock (gate)
        {
            kept.AddFirst((block, bodies));
            if (kept.Count > MostKept)
            {
                kept.RemoveLast();
            }
        }

        return bodies;
    }

    private ArticleBody BodyOf(Article read)
    {
        var article = recurring.TakeOut(read, []);
        return new ArticleBody(article.Paragraphs, article.Images, article.Links, article.Origins, article.ParagraphLines, article.LinkParagraphs);
    }
}
