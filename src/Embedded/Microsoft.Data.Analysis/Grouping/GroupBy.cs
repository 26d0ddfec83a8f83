using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>
/// The rows of a frame in groups of equal keys. Null is a key of its own; groups stand in the order in which they first come. Each
/// member gives a frame with the key column first; nulls in the other columns are left out, neither counted nor zero.
/// </summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract class GroupBy
{
    /// <summary>Derived classes know the rows.</summary>
    protected GroupBy()
    {
    }

    /// <summary>The number of values of each group in each column (Int64).</summary>
    /// <param name="columnNames">The columns; all but the key where none is named.</param>
    public abstract DataFrame Count(params string[] columnNames);

    /// <summary>The first row of each group.</summary>
    /// <param name="columnNames">The columns; all but the key where none is named.</param>
    public abstract DataFrame First(params string[] columnNames);

    /// <summary>The first rows of each group, group after group.</summary>
    public abstract DataFrame Head(int numberOfRows);

    /// <summary>The largest value of each group; null where it has none.</summary>
    /// <param name="columnNames">The columns; all numbers and dates where none is named.</param>
    public abstract DataFrame Max(params string[] columnNames);

    /// <summary>The mean of each group (Double); null where it has no values.</summary>
    /// <param name="columnNames">The columns; all numbers where none is named.</param>
    public abstract DataFrame Mean(params string[] columnNames);

    /// <summary>The smallest value of each group; null where it has none.</summary>
    /// <param name="columnNames">The columns; all numbers and dates where none is named.</param>
    public abstract DataFrame Min(params string[] columnNames);

    /// <summary>The product of each group, in the column's type or, where one does not fit, as Int64; null where it has no values.</summary>
    /// <param name="columnNames">The columns; all numbers where none is named.</param>
    public abstract DataFrame Product(params string[] columnNames);

    /// <summary>The sum of each group, in the column's type or, where one does not fit, as Int64; null where it has no values.</summary>
    /// <param name="columnNames">The columns; all numbers where none is named.</param>
    public abstract DataFrame Sum(params string[] columnNames);

    /// <summary>The last rows of each group, group after group.</summary>
    public abstract DataFrame Tail(int numberOfRows);

    /// <summary>How the groups are shown: key and number of rows.</summary>
    internal abstract TableView View();
}
