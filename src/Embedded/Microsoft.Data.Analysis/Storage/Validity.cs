namespace Microsoft.Data.Analysis;

/// <summary>Which rows of a column have a value: one flag per row, kept only once a row is null.</summary>
internal sealed class Validity
{
    // Null until a row is; at least as long as the column, and meaningless past its end.
    private bool[]? nulls;

    /// <summary>The number of null rows.</summary>
    public int NullCount { get; private set; }

    public bool this[int row] => NullCount == 0 || !nulls![row];

    /// <summary>The validity of <paramref name="length"/> rows.</summary>
    public static Validity Of(int length, Func<int, bool> isValid)
    {
        var result = new Validity();
        for (var row = 0; row < length; row++)
        {
            result.Set(row, isValid(row), length);
        }

        return result;
    }

    /// <summary>Valid where both are.</summary>
    public static Validity And(Validity left, Validity right, int length) =>
        left.NullCount == 0 ? right.Copy() : right.NullCount == 0 ? left.Copy() : Of(length, row => left[row] && right[row]);

    /// <summary>Marks a row of a column with <paramref name="length"/> rows.</summary>
    public void Set(int row, bool valid, int length)
    {
        if (this[row] != valid)
        {
            Reserve(length);
            nulls![row] = !valid;
            NullCount += valid ? -1 : 1;
        }
    }

    /// <summary>Adds <paramref name="count"/> rows at the end of a column with <paramref name="length"/> rows.</summary>
    public void Append(bool valid, int length, int count = 1)
    {
        if (nulls is null && (valid || count == 0))
        {
            return;
        }

        Reserve(length + count);
        nulls.AsSpan(length, count).Fill(!valid);
        NullCount += valid ? 0 : count;
    }

    /// <summary>Keeps the first <paramref name="length"/> rows.</summary>
    public void Truncate(int length) => NullCount = nulls?.AsSpan(0, length).Count(true) ?? 0;

    public Validity Copy() => new() { nulls = NullCount == 0 ? null : (bool[])nulls!.Clone(), NullCount = NullCount };

    /// <summary>The flags of the given rows in their order; -1 gives a null.</summary>
    public Validity Gather(int[] rows, bool mayBeMissing) =>
        NullCount == 0 && !mayBeMissing ? new Validity() : Of(rows.Length, index => rows[index] >= 0 && this[rows[index]]);

    private void Reserve(int length)
    {
        if (nulls is null || nulls.Length < length)
        {
            Array.Resize(ref nulls, (int)Math.Max(length, Math.Min((nulls?.Length ?? 0) * 2L, Array.MaxLength)));
        }
    }
}
