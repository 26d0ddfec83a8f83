namespace Analysis.Display;

/// <summary>A column whose values lie side by side in memory. Fast paths test for it; a column without it takes the general path.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public interface ITypedColumn<T>
    where T : unmanaged
{
    /// <summary>The values, one per row; <c>default</c> where the value is null.</summary>
    ReadOnlySpan<T> Values { get; }

    /// <summary>One bit per row, least significant first, set where the row has a value; empty where no row is null.</summary>
    ReadOnlySpan<byte> Validity { get; }
}
