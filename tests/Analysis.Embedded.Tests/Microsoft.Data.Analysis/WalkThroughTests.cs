using System.Data;
using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

/// <summary>What the package's published introductions do, as programs of our own.</summary>
public sealed class WalkThroughTests
{
    [Fact]
    public void FirstSteps_BuildAFrameFromColumns()
    {
        var dates = new PrimitiveDataFrameColumn<DateTime>("DateTimes");
        var ints = new PrimitiveDataFrameColumn<int>("Ints", 3);
        var strings = new StringDataFrameColumn("Strings", 3);
        dates.Append(new DateTime(2019, 1, 1));
        dates.Append(new DateTime(2019, 1, 1));
        dates.Append(new DateTime(2019, 1, 2));
        var frame = new DataFrame(dates, ints, strings);
        frame[0, 1] = 10;
        frame.Columns["Ints"].FillNulls(100, inPlace: true);
        frame["Strings"].FillNulls("Bar", inPlace: true);
        Assert.Equal([10, 100, 100], ints);

        frame.Columns["Ints"].Divide(5, inPlace: true);
        frame["Ints"] = frame["Ints"] * 2 + 10;
        strings[1] = "Foo!";
        Assert.Equal([14, 50, 50], frame["Ints"].Cast<int?>());

        var filter = frame["Strings"].ElementwiseEquals("Bar");
        Assert.Equal(2, frame.Filter(filter).Rows.Count);
        Assert.Equal("Bar", frame[filter].Rows[1][2]);

        frame.Columns.RenameColumn("Ints", "Counts");
        frame.Columns.Add(new BooleanDataFrameColumn("Flag", frame["Counts"].Cast<int?>().Select(count => count > 20)));
        Assert.Equal([false, true, true], frame.Columns.GetBooleanColumn("Flag"));

        var sorted = frame.OrderByDescending("DateTimes");
        Assert.Equal(new DateTime(2019, 1, 2), sorted.Rows[0]["DateTimes"]);
        var groups = frame.GroupBy("DateTimes");
        Assert.Equal([2L, 1L], groups.Count("Counts").Columns.GetInt64Column("Counts"));
        Assert.Equal([64, 50], groups.Sum("Counts")["Counts"].Cast<int?>());
    }

    [Fact]
    public void HousePrices_LoadFilterGroupJoin()
    {
        const string Prices = "Id,Size,HistoricalPrice,CurrentPrice\n1,600,100000,170000\n2,1000,200000,225000\n3,1000,126000,195000\n4,850,150000,\n";
        var frame = DataFrame.LoadCsvFromString(Prices);
        Assert.Equal("Info Id Size HistoricalPrice CurrentPrice", string.Join(' ', frame.Info().Columns.Select(column => column.Name)));
        Assert.Equal(3.0, frame.Description()["CurrentPrice"][0]);

        var gain = frame["CurrentPrice"] - frame["HistoricalPrice"];
        gain.SetName("Gain");
        frame.Columns.Add(gain);
        Assert.Equal([70000, 25000, 69000, null], frame["Gain"].Cast<int?>());

        var large = frame.Filter(frame["Size"].ElementwiseGreaterThanOrEqual(850)).OrderBy("HistoricalPrice");
        Assert.Equal([3, 4, 2], large["Id"].Cast<int?>());
        Assert.Equal(197500.0 - 1000, Convert.ToDouble(frame.DropNulls()["CurrentPrice"].Mean(), null), 166.67);

        var rooms = DataFrame.LoadCsvFromString("Id,Bedrooms\n1,1\n2,2\n3,3\n9,4\n");
        Assert.Equal(4, frame.Merge<int>(rooms, "Id", "Id").Rows.Count);
        Assert.Equal(3, frame.Merge<int>(rooms, "Id", "Id", joinAlgorithm: JoinAlgorithm.Inner).Rows.Count);
        Assert.Equal(5, frame.Merge(rooms, ["Id"], ["Id"], joinAlgorithm: JoinAlgorithm.FullOuter).Rows.Count);
        Assert.Equal([1, 2, 3, 9], frame.Merge(rooms, ["Id"], ["Id"], "_l", "_r", JoinAlgorithm.Right)["Id_r"].Cast<int?>());
    }

    [Fact]
    public void RowsAndFrames_GrowAndMeet()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("a", [1]), new StringDataFrameColumn("b", ["x"]));
        frame.Append(new object?[] { 2, null }, inPlace: true);
        frame.Append([KeyValuePair.Create("b", (object?)"z")], inPlace: true);
        Assert.Equal("1 x\n2 null\nnull z", Rows(frame));
        Assert.Equal(6, frame.Append(frame.Rows).Rows.Count);
        Assert.Equal("1 x", Rows(frame.DropNulls()));
        Assert.Equal("2 x\n3 null\nnull z", Rows(frame + 1));
        Assert.Equal("p_a p_b", string.Join(' ', frame.AddPrefix("p_").Columns.Select(column => column.Name)));
        Assert.Equal("1 x 10\n2 null null\nnull z null", Rows(frame.Join(new DataFrame(new Int32DataFrameColumn("c", [10])))));
        Assert.Equal("2 null\n1 x", Rows(frame[new[] { 1, 0 }]));
        Assert.Equal("1 x\nnull z", Rows(frame[new[] { true, false, true }]));
    }

    [Fact]
    public async Task Tables_AndReaders_RoundTrip()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("a", [1, null]), new StringDataFrameColumn("b", ["x", null]));
        using var table = frame.ToTable();
        Assert.Equal(DBNull.Value, table.Rows[1]["a"]);
        using var reader = table.CreateDataReader();
        var loaded = await DataFrame.LoadFrom(reader);
        Assert.Equal("1 x\nnull null", Rows(loaded));
        var built = DataFrame.LoadFrom([[1, "x"], [null, null]], [("a", typeof(int)), ("b", typeof(string))]);
        Assert.Equal(Rows(frame), Rows(built));
    }

    [Fact]
    public void Groups_HeadTailFirstAndGroupings()
    {
        var frame = DataFrame.LoadCsvFromString("k,v\na,1\nb,2\na,3\nb,4\na,5\n");
        var groups = frame.GroupBy<string>("k");
        Assert.Equal("a 1\nb 2", Rows(groups.First()));
        Assert.Equal("a 1\na 3\nb 2\nb 4", Rows(groups.Head(2)));
        Assert.Equal("a 5\nb 4", Rows(groups.Tail(1)));
        Assert.Equal("a 15\nb 8", Rows(groups.Product("v")));
        Assert.Equal(["a:1,3,5", "b:2,4"], groups.Groupings.Select(group => $"{group.Key}:{string.Join(',', group.Select(row => row["v"]))}"));
        var own = new GroupBy<int>(frame, 0, new Dictionary<int, ICollection<long>> { [7] = [0L, 1L] });
        Assert.Equal("a 3", Rows(own.Sum("v")));
    }

    private static string Rows(DataFrame frame) => string.Join('\n', frame.Rows.Select(row => row.ToString()));
}
