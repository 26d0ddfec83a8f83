using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis.Tests;

public sealed class PlainColumnsTests
{
    // Without this the linked tests would take the fast paths, which the library's own project tests already.
    [Fact]
    public void Columns_OfferNoBulkAccess()
    {
        DataFrameColumn[] columns = [new Int32DataFrameColumn("number", [1]), new StringDataFrameColumn("text", ["a"])];
        Assert.All(columns, column => Assert.False(column is Display.IKeyColumn or Display.IShownColumn or Display.ITextColumn or Display.ITypedColumn<int>));
    }

    [Fact]
    public void Table_OfPlainColumns_IsShownAsOthersAre() => Assert.Equal(
        "number,text,day\n1,a,2022-09-12\n,\"\",\n",
        new DataFrame(
            new Int32DataFrameColumn("number", [1, null]),
            new StringDataFrameColumn("text", ["a", ""]),
            new DateTimeDataFrameColumn("day", [new DateTime(2022, 9, 12), null])).ToCsv());
}
