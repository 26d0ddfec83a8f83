using System.Collections;

namespace Microsoft.Data.Analysis;

/// <summary>The rows of a frame.</summary>
public class DataFrameRowCollection : IEnumerable<DataFrameRow>
{
    private readonly DataFrame frame;

    internal DataFrameRowCollection(DataFrame frame) => this.frame = frame;

    /// <summary>A row, from 0.</summary>
    public DataFrameRow this[long index] => (ulong)index < (ulong)Count
        ? new DataFrameRow(frame, index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The frame has {Count} rows, numbered from 0.");

    /// <summary>The number of rows.</summary>
    public long Count => frame.Columns.Count == 0 ? 0 : frame.Columns[0].Length;

    /// <summary>Enumerates the rows.</summary>
    public IEnumerator<DataFrameRow> GetEnumerator()
    {
        for (long row = 0; row < Count; row++)
        {
            yield return new DataFrameRow(frame, row);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
