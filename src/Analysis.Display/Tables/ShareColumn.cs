using Microsoft.Data.Analysis;

namespace Analysis.Display;

/// <summary>A column of shares, from 0 to 1. They are calculated with and written into files as such; readers see them in per cent:
/// <c>100 %</c>, never <c>1</c>.</summary>
public sealed class ShareColumn : DoubleDataFrameColumn
{
    /// <summary>The shares; null for what is unknown.</summary>
    public ShareColumn(string name, IEnumerable<double?> values) : base(name, values)
    {
    }

    private ShareColumn(string name, long length) : base(name, length)
    {
    }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<double> CreateNewColumn(string name, long length = 0) => new ShareColumn(name, length);

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(
        DataFrameColumn? mapIndices, bool invertMapIndices, long numberOfNullsToAppend) =>
        Of(base.CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend));

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend) =>
        Of(base.CloneImplementation(numberOfNullsToAppend));

    private static DataFrameColumn Of(DataFrameColumn column) =>
        column is ShareColumn ? column : new ShareColumn(column.Name, (PrimitiveDataFrameColumn<double>)column);
}
