using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

public sealed class ColumnTests
{
    private static readonly Int32DataFrameColumn Numbers = new("n", [3, null, -1, 4]);

    [Fact]
    public void Operators_CalculateInTheCommonType()
    {
        Assert.Equal([6, null, -2, 8], (Numbers + Numbers).Cast<int?>());
        Assert.Equal([5, null, 1, 6], (Numbers + 2).Cast<int?>());
        Assert.Equal([-1, null, 3, -2], (2 - Numbers).Cast<int?>());
        Assert.Equal([1.5, null, -0.5, 2.0], (Numbers * 0.5).Cast<double?>());
        Assert.Equal([3L, null, -1L, 4L], (Numbers * 1L).Cast<long?>());
        Assert.Equal([1.5m, null, -0.5m, 2m], (Numbers / 2m).Cast<decimal?>());
        Assert.Equal([1, null, 0, 2], (Numbers / 2).Cast<int?>());
        Assert.Equal([1, null, -1, 0], (Numbers % 2).Cast<int?>());
        Assert.Equal([12, null, -4, 16], (Numbers << 2).Cast<int?>());
        Assert.Equal([1, null, -1, 2], (Numbers >> 1).Cast<int?>());
        Assert.IsType<Int32DataFrameColumn>(new ByteDataFrameColumn("b", [1]) + new ByteDataFrameColumn("b", [2]));
    }

    [Fact]
    public void InPlace_ChangesTheColumnAndKeepsItsType()
    {
        var column = (Int32DataFrameColumn)Numbers.Clone();
        Assert.Same(column, column.Add(1, inPlace: true));
        Assert.Equal([4, null, 0, 5], column);
        Assert.Equal(
            "The result is Double and cannot be put into column 'n', which holds Int32. Call without inPlace. (Parameter 'inPlace')",
            Assert.Throws<ArgumentException>(() => column.Multiply(0.5, inPlace: true)).Message);
    }

    [Fact]
    public void Comparisons_AnswerAsCSharpDoesWithNulls()
    {
        Assert.Equal([true, false, false, true], Numbers.ElementwiseGreaterThan(2).Cast<bool?>());
        Assert.Equal([false, true, true, true], Numbers.ElementwiseNotEquals(3).Cast<bool?>());
        Assert.Equal([true, true, true, true], Numbers.ElementwiseEquals(Numbers).Cast<bool?>());
        Assert.Equal([false, true, false, false], Numbers.ElementwiseIsNull().Cast<bool?>());
        Assert.Equal([true, false, false, true], Numbers.ElementwiseGreaterThan(2.5).Cast<bool?>());
        Assert.Equal([true, false, false], new StringDataFrameColumn("s", ["a", "b", null]).ElementwiseEquals("a").Cast<bool?>());
        Assert.Equal([false, true, false], new StringDataFrameColumn("s", ["a", "b", null]).ElementwiseGreaterThan("a").Cast<bool?>());
        var day = new DateTimeDataFrameColumn("d", [new DateTime(2022, 1, 1), new DateTime(2022, 1, 2)]);
        Assert.Equal([false, true], day.ElementwiseGreaterThan(new DateTime(2022, 1, 1)).Cast<bool?>());
        Assert.Equal([false], new DoubleDataFrameColumn("x", [double.NaN]).ElementwiseEquals(double.NaN).Cast<bool?>());
    }

    [Fact]
    public void Logic_OfTruthValues()
    {
        var left = new BooleanDataFrameColumn("l", [true, true, false, null]);
        var right = new BooleanDataFrameColumn("r", [true, false, false, true]);
        Assert.Equal([true, false, false, null], (left & right).Cast<bool?>());
        Assert.Equal([true, true, false, null], (left | right).Cast<bool?>());
        Assert.Equal([false, true, false, null], (left ^ right).Cast<bool?>());
        Assert.Equal([false, false, true, null], left.Xor(true));
        Assert.True(left.Any());
        Assert.False(left.All());
    }

    [Fact]
    public void Statistics_LeaveNullsOut()
    {
        Assert.Equal((4, -1, 6, -12), (Numbers.Max(), Numbers.Min(), Numbers.Sum(), Numbers.Product()));
        Assert.Equal((2.0, 3.0), (Numbers.Mean(), Numbers.Median()));
        Assert.Equal(7, Numbers.Sum([0L, 1L, 3L]));
        Assert.Equal([3, null, 2, 6], Numbers.CumulativeSum().Cast<int?>());
        Assert.Equal([3, null, 3, 4], Numbers.CumulativeMax().Cast<int?>());
        Assert.Equal([3, null, -1, -1], Numbers.CumulativeMin().Cast<int?>());
        Assert.Equal([3, null, -3, -12], Numbers.CumulativeProduct().Cast<int?>());
        Assert.Equal([3, null, 1, 4], Numbers.Abs().Cast<int?>());
        Assert.Equal([3, null, 0, 3], Numbers.Clamp(0, 3));
        Assert.Equal([3, 4], Numbers.Filter(0, 9));
        Assert.Equal([2.0, 0.0, -2.0], new DoubleDataFrameColumn("x", [2.5, 0.5, -1.6]).Round().Cast<double?>());
        Assert.Equal(new DateTime(2022, 1, 2), new DateTimeDataFrameColumn("d", [new DateTime(2022, 1, 1), new DateTime(2022, 1, 2)]).Max());
    }

    [Fact]
    public void NullsAndValues_AreDroppedFilledCounted()
    {
        Assert.Equal([3, -1, 4], Numbers.DropNulls());
        Assert.Equal([3, 0, -1, 4], Numbers.FillNulls(0));
        Assert.Equal(["a", "?"], new StringDataFrameColumn("s", ["a", null]).FillNulls("?"));
        var counts = new StringDataFrameColumn("s", ["b", null, "a", "b"]).ValueCounts();
        Assert.Equal(["b", "a"], counts["Values"].Cast<string>());
        Assert.Equal([2L, 1L], counts["Counts"].Cast<long?>());
        Assert.Equal("System.Int32 3", string.Join(' ', Numbers.Info()));
    }

    [Fact]
    public void Texts_AreJoinedAndChanged()
    {
        var texts = new StringDataFrameColumn("s", ["a", null, "b"]);
        Assert.Equal(["a!", null, "b!"], texts + "!");
        Assert.Equal([">a", null, ">b"], ">" + texts);
        Assert.Equal(["a1", null, null], texts.Add(new Int32DataFrameColumn("n", [1, 2, null])).Cast<string?>());
        Assert.Equal(["A", null, "B"], texts.Apply(text => text.ToUpperInvariant()));
    }

    [Fact]
    public void Buffers_RoundTripAsArrowLaysThemOut()
    {
        var data = System.Runtime.InteropServices.MemoryMarshal.AsBytes(Numbers.GetReadOnlyDataBuffers().Single().Span).ToArray();
        var bits = Numbers.GetReadOnlyNullBitMapBuffers().Single();
        Assert.Equal(Numbers, new Int32DataFrameColumn("n", data, bits, 4, 1));
    }

    [Fact]
    public void Columns_OfTypesWithoutAClass_Work()
    {
        var column = new PrimitiveDataFrameColumn<Guid>("id", [Guid.Empty, null, new Guid(1, 2, 3, new byte[8])]);
        Assert.Equal([Guid.Empty, null, new Guid(1, 2, 3, new byte[8])], column.Clone());
        Assert.Equal(3, new DataFrame(column).GroupBy("id").Count().Rows.Count);
    }

    [Fact]
    public void Grouping_ByColumnMembers()
    {
        var keys = new StringDataFrameColumn("k", ["a", null, "b", "a"]);
        var rows = keys.GroupColumnValues<string>(out var nulls);
        Assert.Equal([0L, 3L], rows["a"]);
        Assert.Equal([1L], nulls);
        var occurrences = keys.GetGroupedOccurrences(new StringDataFrameColumn("o", ["b", "a", null]), out var otherNulls);
        Assert.Equal([1L], occurrences[0]);
        Assert.Equal([0L], occurrences[2]);
        Assert.False(occurrences.ContainsKey(1));
        Assert.Equal([2L], otherNulls);
    }

    [Fact]
    public void Arithmetic_OfOtherKinds_SaysWhatIsWrong()
    {
        Assert.Equal(
            "Multiply is not for column 's', which holds String.",
            Assert.Throws<NotSupportedException>(() => new StringDataFrameColumn("s", ["a"]) * 2).Message);
        Assert.Equal(
            "Column 'n' has 4 rows and column 'm' has 1; they are combined row by row and must have one length.",
            Assert.Throws<ArgumentException>(() => Numbers + new Int32DataFrameColumn("m", [1])).Message);
    }
}
