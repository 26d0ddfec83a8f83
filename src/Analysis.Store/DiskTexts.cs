using System.Globalization;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>The bodies of a store's articles, read a block at a time.</summary>
internal sealed class DiskTexts(StoreFolder folder, Database database, string[] blocks, RecurringText recurring,
    IReadOnlyList<string> words, bool hasErrors) : StoredTexts
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
        Runs(rows).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(Read).AsSequential()
        .SelectMany(run => run);

    public override bool HasErrors => hasErrors;

    public override IEnumerable<(int Row, string Text)> Texts(IReadOnlyList<IReadOnlyList<Needle>> lists, Func<bool[], bool> holds)
    {
        var has = lists.Select(needles => $"({string.Join(" or ", needles.SelectMany(needle => new[] { Contains("text", needle), $"coalesce({Contains("title", needle)}, false)" }))})").ToArray();
        var where = has.Length == 0 || holds(new bool[has.Length]) ? "" : $" where {string.Join(" or ", has)}";
        using var own = database.Another();
        foreach (var (row, text) in own.Rows($"select number, text{string.Concat(has.Select(each => ", " + each))} from "
            + $"{Articles(blocks)}{where}",
            row => holds([.. Enumerable.Range(2, has.Length).Select(row.GetBoolean)]) ? (RowOf(row.GetInt32(0)), row.GetString(1))
            : (-1, "")))
        {
            if (row >= 0)
            {
                yield return (row, text);
            }
        }
    }

    public override IEnumerable<(int Row, string Text)> Texts(int[] rows) =>
        Runs(rows).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(run =>
        {
            using var own = database.Another();
            var texts = own.Rows(string.Create(CultureInfo.InvariantCulture,
                $"select number, text from {Articles([blocks[places[run[0]].Block]])} where number in "
                + $"({string.Join(", ", run.Select(row => numbers[row]))})"),
                row => (RowOf(row.GetInt32(0)), row.GetString(1))).ToDictionary(read => read.Item1, read => read.Item2);
            return run.Select(row => (row, texts[row])).ToArray();
        }).AsSequential().SelectMany(run => run);

    private string Articles(IEnumerable<string> ofBlocks) =>
        Database.Files(ofBlocks.Select(block => folder.In("articles", block + ".parquet")));

    private int RowOf(int number) => Array.BinarySearch(numbers, number);

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
        var bodies = RawTexts.Read(own, folder, blocks[block], rows.Select(row => places[row].Row))
            .ToDictionary(each => each.Row, each => BodyOf(each.Article));
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
        return new ArticleBody(article.Paragraphs, article.Images, article.Links, article.Origins, article.ParagraphLines,
            article.LinkParagraphs);
    }
}
