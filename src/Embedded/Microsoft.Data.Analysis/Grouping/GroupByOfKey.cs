using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <inheritdoc/>
/// <typeparam name="TKey">The type of the keys: the key column's, or its nullable form.</typeparam>
public class GroupBy<TKey> : GroupBy
{
    private readonly DataFrame frame;
    private readonly DataFrameColumn key;
    private readonly RowGroups groups;

    /// <summary>Takes groups of rows as they are; each needs at least one row.</summary>
    public GroupBy(DataFrame dataFrame, int groupByColumnIndex, IDictionary<TKey, ICollection<long>> keyToRowIndices)
        : this(dataFrame, groupByColumnIndex, RowGroups.From((keyToRowIndices ?? throw new ArgumentNullException(nameof(keyToRowIndices))).Values, dataFrame.Rows.Count))
    {
    }

    internal GroupBy(DataFrame dataFrame, int groupByColumnIndex, RowGroups groups)
    {
        frame = dataFrame;
        key = dataFrame.Columns[groupByColumnIndex];
        this.groups = groups;
    }

    /// <summary>The groups with their rows. A null key's group is left out where <typeparamref name="TKey"/> cannot be null; ask for <c>GroupBy&lt;int?&gt;</c> then.</summary>
    public IEnumerable<IGrouping<TKey, DataFrameRow>> Groupings
    {
        get
        {
            var rows = groups.Rows();
            return groups.FirstRows.Select((first, group) => (Key: key[first], Rows: rows[group]))
                .Where(group => group.Key is not null || default(TKey) is null)
                .Select(group => new RowGrouping<TKey>((TKey)group.Key!, [.. group.Rows.Select(row => frame.Rows[row])]));
        }
    }

    /// <inheritdoc/>
    public override DataFrame Count(params string[] columnNames) => Aggregated(Named(columnNames), column =>
    {
        var counts = new long[groups.Count];
        for (var row = 0; row < column.Length; row++)
        {
            if (groups.GroupOfRow[row] is var group and >= 0 && column.IsValid(row))
            {
                counts[group]++;
            }
        }

        return TypedColumns.Over(column.Name, counts);
    });

    /// <inheritdoc/>
    public override DataFrame First(params string[] columnNames) => Aggregated(Named(columnNames), column => column.Gather(groups.FirstRows));

    /// <inheritdoc/>
    public override DataFrame Head(int numberOfRows) => Rows(rows => rows[..Math.Min(numberOfRows, rows.Length)]);

    /// <inheritdoc/>
    public override DataFrame Max(params string[] columnNames) => Aggregated(Aggregation.Max, columnNames);

    /// <inheritdoc/>
    public override DataFrame Mean(params string[] columnNames) => Aggregated(Aggregation.Mean, columnNames);

    /// <inheritdoc/>
    public override DataFrame Min(params string[] columnNames) => Aggregated(Aggregation.Min, columnNames);

    /// <inheritdoc/>
    public override DataFrame Product(params string[] columnNames) => Aggregated(Aggregation.Product, columnNames);

    /// <inheritdoc/>
    public override DataFrame Sum(params string[] columnNames) => Aggregated(Aggregation.Sum, columnNames);

    /// <inheritdoc/>
    public override DataFrame Tail(int numberOfRows) => Rows(rows => rows[^Math.Min(numberOfRows, rows.Length)..]);

    internal override TableView View() =>
        new DataFrame(key.Gather(groups.FirstRows), TypedColumns.Over(key.Name == "rows" ? "count" : "rows", groups.Sizes())).View();

    private DataFrameColumn[] Named(string[] names) =>
        names.Length > 0 ? Array.ConvertAll(names, name => frame.Columns[name]) : [.. frame.Columns.Where(column => column != key)];

    private DataFrame Aggregated(Aggregation aggregation, string[] names)
    {
        var candidates = Named(names);
        var answers = candidates.Select(column => (Column: column, Answer: column.Aggregate(aggregation, groups))).ToArray();
        var refused = names.Length > 0 ? answers.FirstOrDefault(answer => answer.Answer is null).Column : null;
        return refused is null
            ? new DataFrame([key.Gather(groups.FirstRows), .. answers.Where(answer => answer.Answer is not null).Select(answer => answer.Answer!)])
            : throw refused.Unsupported(aggregation.ToString());
    }

    private DataFrame Aggregated(IEnumerable<DataFrameColumn> columns, Func<DataFrameColumn, DataFrameColumn> aggregate) =>
        new([key.Gather(groups.FirstRows), .. columns.Select(aggregate)]);

    private DataFrame Rows(Func<int[], int[]> choose)
    {
        int[] rows = [.. groups.Rows().SelectMany(choose)];
        return new DataFrame([key.Gather(rows), .. frame.Columns.Where(column => column != key).Select(column => column.Gather(rows))]);
    }
}
