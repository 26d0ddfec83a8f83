using System.Globalization;
using System.Text;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Frames;

/// <summary>
/// What Microsoft.Data.Analysis 0.23.1 does wrong, each as it does it, so that a release which mends it is noticed. The library steps
/// around all of these: its tables are made by LINQ over articles, and it asks a DataFrame only for its columns, their names, types and
/// values. The last part is what older releases did wrong.
/// </summary>
public sealed class DataFrameFaultsTests
{
    // Groups.

    [Fact]
    public void GroupBy_CountsNullsAsZero()
    {
        var groups = Frame(["a", "a", "b"], [4, null, null]).GroupBy("key");
        Assert.Equal("a 2|b 0", Rows(groups.Mean("value")));
        Assert.Equal("a 0|b 0", Rows(groups.Min("value")));
        Assert.Equal("a 0", Rows(Frame(["a", "a"], [-4, null]).GroupBy("key").Max("value")));
        Assert.Equal("a 0", Rows(Frame(["a", "a"], [4, null]).GroupBy("key").Product("value")));
    }

    [Fact]
    public void GroupBy_LeavesRowsWithoutKeyOut()
    {
        Assert.Equal("a 1", Rows(Frame(["a", null, null], [1, 2, 3]).GroupBy("key").Sum("value")));
        Assert.Equal("a 1", Rows(Column("a", null, null).ValueCounts()));
    }

    [Fact]
    public void GroupBy_TakesOneKeyOnly() => Assert.All(
        typeof(DataFrame).GetMethods().Where(method => method.Name == nameof(DataFrame.GroupBy)),
        method => Assert.Equal(typeof(string), Assert.Single(method.GetParameters()).ParameterType));

    [Fact]
    public void GroupBy_ThrowsForTextsEvenWhereNoneAreAskedFor() =>
        Assert.Throws<NotImplementedException>(() => new DataFrame(Column("a"), new StringDataFrameColumn("text", ["x"])).GroupBy("key")
        .Sum());

    [Fact]
    public void GroupBy_MeanAndCount_AreColumnsThatCannotBeHadByType()
    {
        var groups = Frame(["a", "a"], [1, 2]).GroupBy("key");
        Assert.Equal(
            "Cannot cast column holding System.Double values to type System.Double",
            Assert.Throws<ArgumentException>(() => groups.Mean().Columns.GetDoubleColumn("value")).Message);
        Assert.Throws<ArgumentException>(() => groups.Count().Columns.GetInt64Column("value"));
        Assert.Equal(1.5, groups.Mean().Columns.GetPrimitiveColumn<double>("value")[0]);
    }

    // Joins.

    [Theory]
    [InlineData(JoinAlgorithm.Left, "a a 1|b null null")]
    [InlineData(JoinAlgorithm.FullOuter, "a a 1|b null null|null c 2")]
    public void Merge_LosesRowsWhoseKeyIsNullAndHasNoPartner(JoinAlgorithm algorithm, string rows) =>
        Assert.Equal(rows, Rows(new DataFrame(Column("a", null, "b")).Merge<string>(Frame(["a", "c"], [1, 2]), "key", "key",
        joinAlgorithm: algorithm)));

    [Fact]
    public void Merge_KeepsBothKeyColumns() => Assert.Equal(
        ["key_left", "key_right", "value"],
        new DataFrame(Column("a")).Merge<string>(Frame(["a"], [1]), "key", "key").Columns.Select(column => column.Name));

    // Numbers.

    [Fact]
    public void Sum_WrapsAround()
    {
        Assert.Equal(int.MinValue, Numbers(int.MaxValue, 1).Sum());
        Assert.Equal(long.MinValue, new Int64DataFrameColumn("value", [long.MaxValue, 1]).Sum());
        Assert.Equal((byte)44, new ByteDataFrameColumn("value", [200, 100]).Sum());
        Assert.Equal(-1, Numbers(int.MaxValue, int.MaxValue).Mean());
    }

    [Fact]
    public void Arithmetic_WrapsAroundAndLosesDigits()
    {
        Assert.Equal([int.MinValue], Numbers(int.MaxValue).Add(1).Cast<int?>());
        Assert.Equal([16777216f],
            (new Int64DataFrameColumn("value", [16777217]) + new SingleDataFrameColumn("other", [0f])).Cast<float?>());
        Assert.Equal([16777216f], (new UInt64DataFrameColumn("value", [16777217]) + Numbers(0)).Cast<float?>());
    }

    [Fact]
    public void Comparisons_TakeNullForZero()
    {
        var column = Numbers(-1, null, 5);
        Assert.Equal([true, true, false], column.ElementwiseLessThan(3).Cast<bool?>());
        Assert.Equal([false, true, false], column.ElementwiseEquals(0).Cast<bool?>());
        Assert.Equal("-1|null", Rows(new DataFrame(column).Filter(column.ElementwiseLessThan(3))));
    }

    [Fact]
    public void Description_CountsNullsAsZero() =>
        Assert.Equal("2|4|2|2", Rows(new DataFrame(new DataFrame(Numbers(2, null, 4)).Description()["value"])));

    [Fact]
    public void MeanAndMedian_OfNothing_AreZeroOrAnErrorThatSaysNothing()
    {
        Assert.Throws<NullReferenceException>(() => Numbers(null, null).Mean());
        Assert.Equal(0, new Int32DataFrameColumn("value").Mean());
        Assert.Equal(0, Numbers(null, null).Median());
    }

    // Order.

    [Fact]
    public void OrderBy_MixesEqualRows()
    {
        var frame = new DataFrame(new Int32DataFrameColumn("key", Enumerable.Range(0, 40).Select(row => row % 3)),
            new Int32DataFrameColumn("row", Enumerable.Range(0, 40)));
        var first = frame.OrderBy("key").Rows.Where(row => (int)row["key"] == 0).Select(row => (int)row["row"]).ToArray();
        Assert.NotEqual(first.Order(), first);
    }

    [Theory]
    [InlineData("de-DE", "a ä B z")]
    [InlineData("sv-SE", "a B z ä")]
    public void Sort_OfTexts_DependsOnTheCulture(string culture, string texts) =>
        Assert.Equal(texts, InCulture(culture, () => string.Join(' ', new StringDataFrameColumn("text", ["ä", "z", "a", "B"]).Sort())));

    [Fact]
    public void Texts_HaveNoOrder() => Assert.Throws<NotImplementedException>(() => Column("a").ElementwiseLessThan("b"));

    // Rows.

    [Fact]
    public void HeadAndTail_PastTheEnd_Throw()
    {
        Assert.Throws<IndexOutOfRangeException>(() => new DataFrame(Numbers(1, 2)).Head(5));
        Assert.Throws<IndexOutOfRangeException>(() => new DataFrame(Numbers(1, 2)).Tail(5));
    }

    [Fact]
    public void Append_CopiesTheTable_UnlessInPlace()
    {
        var frame = new DataFrame(Numbers(1));
        Assert.Equal((2, 1), (frame.Append([2]).Rows.Count, frame.Rows.Count));
        frame.Append([2], inPlace: true);
        Assert.Equal(2, frame.Rows.Count);
    }

    [Fact]
    public void Append_OfTooFewOrOtherValues_MakesThemFit()
    {
        var frame = Frame(["a"], [1]);
        frame.Append(["b"], inPlace: true);
        frame.Append(["c", 2.7], inPlace: true);
        Assert.Equal("a 1|b null|c 3", Rows(frame));
    }

    [Fact]
    public void Filter_WithTooShortAMask_LosesTheRest() =>
        Assert.Equal("1", Rows(new DataFrame(Numbers(1, 2, 3)).Filter(new BooleanDataFrameColumn("mask", [true]))));

    // Columns.

    [Fact]
    public void Apply_GivesAColumnThatCannotBeHadByType()
    {
#pragma warning disable CS0618 // What replaces it keeps the type, so that there is no other way to a column of another.
        var halves = Numbers(1, 3).Apply<double>(value => value * 0.5);
#pragma warning restore CS0618
        Assert.Equal(typeof(PrimitiveDataFrameColumn<double>), halves.GetType());
        Assert.Throws<ArgumentException>(() => new DataFrame(halves).Columns.GetDoubleColumn("value"));
    }

    [Fact]
    public void Rename_ToATakenName_ThrowsAndLosesTheColumn()
    {
        var frame = Frame(["a"], [1]);
        Assert.Throws<ArgumentException>(() => frame.Columns.RenameColumn("value", "key"));
        Assert.Equal(["key", "value"], frame.Columns.Select(column => column.Name));
        Assert.Equal(-1, frame.Columns.IndexOf("value"));
    }

    [Fact]
    public void ColumnOfTwoTables_GrowsInBothButOneDoesNotKnow()
    {
        var column = Numbers(1);
        var (frame, other) = (new DataFrame(column), new DataFrame(column));
        frame.Append([2], inPlace: true);
        Assert.Equal((1, 2), (other.Rows.Count, other.Columns[0].Length));
    }

    // Files. Table.ReadCsv reads them.

    [Fact]
    public void LoadCsv_MakesAllNumbersSingle() => Assert.Equal(
        "1 5E+09 0.1 7 1.2345679E+19",
        Rows(DataFrame.LoadCsvFromString("int,long,double,zeros,digits\n1,5000000000,0.1,007,12345678901234567890\n")));

    [Fact]
    public void LoadCsv_ColumnThatTurnsToTextBehindTheTenthRow_Throws() => Assert.Throws<FormatException>(
        () => DataFrame.LoadCsvFromString(string.Join('\n', Enumerable.Range(1, 11).Select(row => row == 11 ? "11,x" : $"{row},{row}")
        .Prepend("a,b"))));

    [Fact]
    public void LoadCsv_MonthsAndDays_AreGuessed() =>
        Assert.Equal(new DateTime(2022, 1, 2), DataFrame.LoadCsvFromString("day,text\n1/2/2022,x\n")["day"][0]);

    [Fact]
    public void LoadCsv_DependsOnTheCulture() =>
        Assert.Equal(5f, InCulture("de-DE", () => DataFrame.LoadCsvFromString("value\n0.5\n")["value"][0]));

    [Fact]
    public void LoadCsv_WrongNumberOfFields_IsSaidOfTheWrongLine() => Assert.Equal(
        "Line 2 has less columns than expected",
        Assert.Throws<FormatException>(() => DataFrame.LoadCsvFromString("a,b\n1,2\n3,4,5\n")).Message);

    [Fact]
    public void LoadCsvAndSaveCsv_MixNullAndEmptyText()
    {
        Assert.Equal(["", ""], DataFrame.LoadCsvFromString("a,b\n\"\",x\n,y\n")["a"].Cast<string?>());
        Assert.Equal("key\n\n\n", Saved(new DataFrame(Column("", null)), ','));
    }

    [Fact]
    public void SaveCsv_DependsOnTheCulture()
    {
        var frame = new DataFrame(new DoubleDataFrameColumn("value", [0.5]),
            new DateTimeDataFrameColumn("day", [new DateTime(2022, 9, 12)]));
        Assert.Equal("value;day\n0,5;12.09.2022 00:00:00\n", InCulture("de-DE", () => Saved(frame, ';')));
        Assert.Throws<ArgumentException>(() => InCulture("de-DE", () => Saved(frame, ',')));
    }

    // What older releases did wrong and 0.23.1 does right.

    [Fact]
    public void Merge_NullKeys_MeetOneAnother() =>
        Assert.Equal("a a 1|null null 2", Rows(new DataFrame(Column("a", null)).Merge<string>(Frame(["a", null], [1, 2]), "key", "key")));

    [Fact]
    public void MinMaxAndSum_OfNothing_AreNull()
    {
        Assert.Null(Numbers(null, null).Min());
        Assert.Null(Numbers(null, null).Max());
        Assert.Null(Numbers(null, null).Sum());
    }

    [Fact]
    public void Append_OfABadRow_LeavesTheTableAsItWas()
    {
        var frame = new DataFrame(Numbers(1), new Int32DataFrameColumn("other", [1]));
        Assert.Throws<FormatException>(() => frame.Append([2, "x"], inPlace: true));
        Assert.Equal("1 1", Rows(frame));
        Assert.Equal([1, 1], frame.Columns.Select(column => column.Length));
    }

    private static StringDataFrameColumn Column(params string?[] keys) => new("key", keys);

    private static Int32DataFrameColumn Numbers(params int?[] values) => new("value", values);

    private static DataFrame Frame(string?[] keys, int?[] values) => new(Column(keys), Numbers(values));

    private static string Rows(DataFrame frame) =>
        string.Join('|', frame.Rows.Select(row =>
        string.Join(' ', row.Select(value => Convert.ToString(value ?? "null", CultureInfo.InvariantCulture)))));

    private static string Saved(DataFrame frame, char separator)
    {
        using var stream = new MemoryStream();
        DataFrame.SaveCsv(frame, stream, separator);
        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n");
    }

    private static T InCulture<T>(string name, Func<T> value)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
        try
        {
            return value();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
