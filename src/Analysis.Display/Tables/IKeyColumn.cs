namespace Analysis.Display;

/// <summary>A column that can be grouped, sorted and copied by row numbers without boxing its values.</summary>
public interface IKeyColumn
{
    /// <summary>
    /// Numbers the distinct values 0, 1, 2, … so that equal rows have equal numbers; -1 where the value is null. The order of the
    /// numbers depends on the values alone.
    /// </summary>
    /// <param name="count">One more than the largest number that may occur; not every number need occur.</param>
    /// <returns>One number per row. The array may be the column's own: it must not be written to.</returns>
    int[] Codes(out int count);

    /// <summary>Reorders row numbers by the column's values; stable, ordinal, and rows with equal values keep their order.</summary>
    /// <param name="rows">Row numbers of the column.</param>
    /// <param name="ascending">Smallest first.</param>
    /// <param name="putNullValuesLast">Nulls after all values, in either direction; else before them.</param>
    void SortRows(int[] rows, bool ascending, bool putNullValuesLast);
}
