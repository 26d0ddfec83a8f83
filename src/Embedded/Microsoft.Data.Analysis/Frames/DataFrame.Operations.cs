using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <content>Grouping, joining, adding rows, nulls, and what sums a frame up.</content>
public partial class DataFrame
{
    /// <summary>The rows in groups of equal values of a column; null is a value of its own.</summary>
    public GroupBy GroupBy(string columnName) => Columns[columnName].GroupBy(Columns.IndexOf(columnName), this);

    /// <inheritdoc cref="GroupBy(string)"/>
    /// <typeparam name="TKey">The column's type, or its nullable form.</typeparam>
    public GroupBy<TKey> GroupBy<TKey>(string columnName)
    {
        var column = Columns[columnName];
        return (Nullable.GetUnderlyingType(typeof(TKey)) ?? typeof(TKey)) == column.DataType
            ? new GroupBy<TKey>(this, Columns.IndexOf(columnName), RowGroups.Of(column))
            : throw new ArgumentException($"Column '{columnName}' holds {column.DataType.Name}, but was asked for keys of type {typeof(TKey).Name}.", nameof(columnName));
    }

    /// <summary>This frame beside another one, where two columns are equal; null equals null.</summary>
    /// <param name="other">The right table.</param>
    /// <param name="leftJoinColumn">This frame's key column.</param>
    /// <param name="rightJoinColumn">The other frame's key column.</param>
    /// <param name="leftSuffix">Added to this frame's column names that the other has too.</param>
    /// <param name="rightSuffix">Added to the other frame's column names that this one has too.</param>
    /// <param name="joinAlgorithm">Which rows are kept; they stand in the order of this frame, or, for a right join, of the other.</param>
    public DataFrame Merge<TKey>(DataFrame other, string leftJoinColumn, string rightJoinColumn, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left) =>
        Merge(other, [leftJoinColumn], [rightJoinColumn], leftSuffix, rightSuffix, joinAlgorithm);

    /// <summary>This frame beside another one, where several columns are equal; null equals null. See the other form.</summary>
    public DataFrame Merge(DataFrame other, string[] leftJoinColumns, string[] rightJoinColumns, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (leftJoinColumns is not { Length: > 0 } || rightJoinColumns?.Length != leftJoinColumns.Length)
        {
            throw new ArgumentException($"{leftJoinColumns?.Length ?? 0} left and {rightJoinColumns?.Length ?? 0} right key columns were given; give the same number, one or more.");
        }

        var (left, right) = RowMatch.Join(
            Array.ConvertAll(leftJoinColumns, name => Columns[name]), Array.ConvertAll(rightJoinColumns, name => other.Columns[name]), joinAlgorithm);
        return Beside(left is null ? Clone() : Gather(left), right is null ? other.Clone() : other.Gather(right), leftSuffix, rightSuffix);
    }

    /// <summary>This frame beside another one, row by row; the shorter is filled with nulls, or the longer cut, as the kind of join asks.</summary>
    public DataFrame Join(DataFrame other, string leftSuffix = "_left", string rightSuffix = "_right", JoinAlgorithm joinAlgorithm = JoinAlgorithm.Left)
    {
        ArgumentNullException.ThrowIfNull(other);
        var rows = joinAlgorithm switch
        {
            JoinAlgorithm.Left => Rows.Count,
            JoinAlgorithm.Right => other.Rows.Count,
            JoinAlgorithm.FullOuter => Math.Max(Rows.Count, other.Rows.Count),
            _ => Math.Min(Rows.Count, other.Rows.Count),
        };
        DataFrame Cut(DataFrame frame) => frame.Gather(Array.ConvertAll(RowNumbers.All(rows), row => row < frame.Rows.Count ? row : -1));
        return Beside(Cut(this), Cut(other), leftSuffix, rightSuffix);
    }

    /// <summary>Adds rows at the end; their columns are found by name.</summary>
    /// <param name="rows">The rows, of this frame or another one.</param>
    /// <param name="inPlace">Whether to change this frame; else a copy is made.</param>
    /// <param name="cultureInfo">How texts are read as numbers and dates; the invariant culture by default.</param>
    public DataFrame Append(IEnumerable<DataFrameRow> rows, bool inPlace = false, CultureInfo? cultureInfo = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var frame = inPlace ? this : Clone();
        foreach (var row in rows.ToArray())
        {
            frame.Append(row.GetValues(), inPlace: true, cultureInfo);
        }

        return frame;
    }

    /// <summary>Adds a row at the end.</summary>
    /// <param name="row">One value per column; missing ones at the end, or all where this is null, are null.</param>
    /// <param name="inPlace">Whether to change this frame; else a copy is made.</param>
    /// <param name="cultureInfo">How texts are read as numbers and dates; the invariant culture by default.</param>
    public DataFrame Append(IEnumerable<object?>? row = null, bool inPlace = false, CultureInfo? cultureInfo = null)
    {
        var values = (row ?? []).ToArray();
        return values.Length <= Columns.Count
            ? Append(values.Select((value, index) => KeyValuePair.Create(Columns[index].Name, value)), inPlace, cultureInfo)
            : throw new ArgumentException($"The row has {values.Length} values, but the frame has {Columns.Count} columns.", nameof(row));
    }

    /// <summary>Adds a row at the end; columns that are not named are null.</summary>
    /// <param name="row">Column names with values.</param>
    /// <param name="inPlace">Whether to change this frame; else a copy is made.</param>
    /// <param name="cultureInfo">How texts are read as numbers and dates; the invariant culture by default.</param>
    public DataFrame Append(IEnumerable<KeyValuePair<string, object?>> row, bool inPlace = false, CultureInfo? cultureInfo = null)
    {
        ArgumentNullException.ThrowIfNull(row);
        var frame = inPlace ? this : Clone();
        var place = $"row {frame.Rows.Count}";
        // All values are converted before any is added: a bad one leaves the frame as it was.
        var values = row.Select(pair => (Column: frame.Columns[pair.Key], pair.Value)).Select(pair => (
            pair.Column,
            Value: pair.Value is null ? null : Conversion.To(pair.Value, pair.Column.DataType, $"{place} of column '{pair.Column.Name}'", cultureInfo))).ToArray();
        foreach (var column in frame.Columns)
        {
            column.Resize(column.Length + 1);
        }

        foreach (var (column, value) in values)
        {
            column[column.Length - 1] = value;
        }

        return frame;
    }

    /// <summary>Puts a text before all column names.</summary>
    public DataFrame AddPrefix(string prefix, bool inPlace = false) => Renamed(name => prefix + name, inPlace);

    /// <summary>Puts a text after all column names.</summary>
    public DataFrame AddSuffix(string suffix, bool inPlace = false) => Renamed(name => name + suffix, inPlace);

    /// <inheritdoc cref="DataFrameColumn.Clamp{U}(U, U, bool)"/>
    public DataFrame Clamp<U>(U min, U max, bool inPlace = false) => Numbers((column, _) => column.Clamp(min, max, inPlace), inPlace);

    /// <summary>The rows that have no null, or at least one value.</summary>
    public DataFrame DropNulls(DropNullOptions options = DropNullOptions.Any) => Gather(Array.FindAll(
        RowNumbers.All(Rows.Count),
        row => options == DropNullOptions.Any ? Columns.All(column => column.IsValid(row)) : Columns.Any(column => column.IsValid(row))));

    /// <summary>The same with a value in place of each null.</summary>
    public DataFrame FillNulls(object value, bool inPlace = false) => FillNulls([.. Columns.Select(_ => value)], inPlace);

    /// <summary>The same with a value per column in place of each null.</summary>
    public DataFrame FillNulls(IList<object> values, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Changed(column => column.NullCount > 0, (column, index) => column.FillNulls(values[index], inPlace), inPlace, values.Count);
    }

    /// <summary>For each column of numbers how many values it has, the largest, the smallest and their mean: one row each.</summary>
    public DataFrame Description() => new(
    [
        new StringDataFrameColumn("Description", ["Length (excluding null values)", "Max", "Min", "Mean"]),
        .. Columns.Where(column => column.HasDescription()).Select(column => column.Description()),
    ]);

    /// <summary>For each column the type of its values and how many there are: one row each.</summary>
    public DataFrame Info() => new(
        [new StringDataFrameColumn("Info", ["DataType", "Length (excluding null values)"]), .. Columns.Select(column => column.Info())]);

    private static DataFrame Beside(DataFrame left, DataFrame right, string leftSuffix, string rightSuffix)
    {
        var both = left.Columns.Select(column => column.Name).Intersect(right.Columns.Select(column => column.Name), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        foreach (var (frame, suffix) in new[] { (left, leftSuffix), (right, rightSuffix) })
        {
            foreach (var column in frame.Columns.Where(column => both.Contains(column.Name)))
            {
                column.SetName(column.Name + suffix);
            }
        }

        return new DataFrame(left.Columns.Concat(right.Columns));
    }

    private DataFrame Renamed(Func<string, string> rename, bool inPlace)
    {
        var frame = inPlace ? this : Clone();
        foreach (var column in frame.Columns)
        {
            column.SetName(rename(column.Name));
        }

        return frame;
    }
}
