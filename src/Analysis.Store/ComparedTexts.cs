using System.Globalization;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>The articles whose texts are compared, by number: put together once, since a block is read as a whole for any of its articles.</summary>
internal sealed class ComparedTexts
{
    private const int MostKept = 1024;

    private readonly Database database;
    private readonly RecurringText recurring;
    private readonly Dictionary<int, Article> kept = [];

    /// <param name="raw">The raw blocks' articles, as SQL writes them.</param>
    /// <param name="database">The database with the numbers.</param>
    /// <param name="recurring">What is not of the texts.</param>
    /// <param name="numbers">The articles.</param>
    public ComparedTexts(string raw, Database database, RecurringText recurring, IEnumerable<int> numbers)
    {
        (this.database, this.recurring) = (database, recurring);
        database.Run("create table wanted(number integer)");
        database.Append("wanted", rows => numbers.ToList().ForEach(number => rows.CreateRow().AppendValue(number).EndRow()));
        database.Run($"""
            create table compared as select n.number, a.article from (select * from numbers where number in (select number from wanted)) n
                join blocks b using (b) join read_parquet({raw}, filename = true) a on b.filename = a.filename and n.row = a.row;
            create unique index compared_number on compared(number);
            """);
    }

    /// <summary>An article, without what recurs.</summary>
    public Article Of(int number)
    {
        if (!kept.TryGetValue(number, out var article))
        {
            if (kept.Count == MostKept)
            {
                kept.Clear();
            }

            using var other = database.Another();
            kept[number] = article = recurring.TakeOut(other.Rows(string.Create(CultureInfo.InvariantCulture, $"select article from compared where number = {number}"), row =>
            {
                using var bytes = row.GetStream(0);
                return ArticleBytes.Read(bytes);
            }).First(), []);
        }

        return article;
    }
}
