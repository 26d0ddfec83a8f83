namespace Microsoft.Data;

// From inside Microsoft.Data.Analysis the columns find these four before those of Analysis.Display, which the library tests for.
internal interface IKeyColumn
{
    int[] Codes(out int count);

    void SortRows(int[] rows, bool ascending, bool putNullValuesLast);
}

internal interface IShownColumn
{
    global::Analysis.Display.TableColumn Shown();
}

internal interface ITextColumn
{
    ReadOnlySpan<int> Codes { get; }

    IReadOnlyList<string> Texts { get; }
}

internal interface ITypedColumn<T>
    where T : unmanaged
{
    ReadOnlySpan<T> Values { get; }

    ReadOnlySpan<byte> Validity { get; }
}
