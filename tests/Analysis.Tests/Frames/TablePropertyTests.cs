using Analysis.Display;
using Analysis.Tests.Reading;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Frames;

/// <summary>What is written comes back, whatever it is; and whatever a file holds, it is a table or an error that says why not.</summary>
public sealed class TablePropertyTests
{
    // Most texts that are hard for a reader are made of few characters. A zero stands for null.
    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.Elements("\0", "", " ", "\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", " x", "x ", "#", "\u00A0", "\uFEFF", "\u2028", "𠀀",
        "=1+1", "1", "007", "1e5", "true", "NaN", "2022-09-12"),
        Gen.Elements("ab\"\",;\t\n\r 字".ToCharArray()).ArrayOf().Select(characters => new string(characters)));

    [Fact]
    public void ReadCsv_TextsThatCsvTableWrote_ComeBack() => ForAll(Gen.Zip(Text, Text).NonEmptyListOf(), rows =>
    {
        string?[] first = [.. rows.Select(row => Null(row.Item1))], second = [.. rows.Select(row => Null(row.Item2))];
        var read = Read(CsvTable.Format(new DataFrame(new StringDataFrameColumn("a", first), new StringDataFrameColumn("b", second))
            .ToTableView()), typed: false);
        return read["a"].Cast<string?>().SequenceEqual(first) && read["b"].Cast<string?>().SequenceEqual(second);
    });

    [Fact]
    public void ReadCsv_ValuesThatCsvTableWrote_ComeBackWithTheirTypes() => ForAll(
        Gen.Zip(Gen.Zip(Maybe<int>(), Maybe<long>()), Gen.Zip(Gen.Zip(Maybe<double>(), Maybe<bool>()), Maybe<DateTime>()))
        .NonEmptyListOf(), rows =>
    {
        int?[] ints = [7, .. rows.Select(row => row.Item1.Item1)];
        long?[] longs = [long.MaxValue, .. rows.Select(row => row.Item1.Item2)];
        double?[] doubles = [0.5, .. rows.Select(row => row.Item2.Item1.Item1)];
        bool?[] truths = [true, .. rows.Select(row => row.Item2.Item1.Item2)];
        DateTime?[] times = [DateTime.MaxValue, .. rows.Select(row => row.Item2.Item2)
            .Select(time => time is { Ticks: var ticks } ? new DateTime(ticks, ticks % 2 == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified)
                : (DateTime?)null)];
        var read = Read(CsvTable.Format(new DataFrame(
            new Int32DataFrameColumn("i", ints), new Int64DataFrameColumn("l", longs), new DoubleDataFrameColumn("d", doubles),
            new BooleanDataFrameColumn("b", truths), new DateTimeDataFrameColumn("t", times)).ToTableView()));
        return read.Columns.GetInt32Column("i").SequenceEqual(ints) && read.Columns.GetInt64Column("l").SequenceEqual(longs)
            && read.Columns.GetBooleanColumn("b").SequenceEqual(truths) && read.Columns.GetDoubleColumn("d").Select(Bits)
                .SequenceEqual(doubles.Select(Bits))
            && read.Columns.GetDateTimeColumn("t").Select(Ticks).SequenceEqual(times.Select(Ticks));
    });

    // A typed value is written as it was read: nothing of the text is lost but a number's form.
    [Fact]
    public void ReadCsv_WholeNumbersAndTexts_AreWrittenAsTheyWere() => ForAll(
        Gen.Elements("01234567890-+.eE ".ToCharArray()).ArrayOf().Select(characters => new string(characters).Trim())
        .Where(text => text.Length > 0), text =>
    {
        var column = Read($"v\n{text}\n", separator: '\t').Columns[0];
        var same = CellText.Exact(column[0]) == text;
        return column.DataType == typeof(double) ? double.Parse(text, System.Globalization.CultureInfo.InvariantCulture).Equals(column[0])
            : same;
    });

    [Fact]
    public void ReadCsv_AnyFile_IsATableOrAFormatException() => ForAll(
        Gen.Zip(Gen.Elements("ab1\"\"\",,;\t\n\n\r .-字\uFEFF\0".ToCharArray())
        .ArrayOf(), Gen.Zip(Gen.Elements(true, false), Gen.Elements(true, false))), file =>
    {
        try
        {
            var frame = Read(new string(file.Item1), header: file.Item2.Item1, quotes: file.Item2.Item2);
            return frame.Columns.All(column => column.Length == frame.Rows.Count) && frame.Columns.Count > 0;
        }
        catch (FormatException exception)
        {
            return exception.Message.StartsWith("t.csv", StringComparison.Ordinal)
                && !exception.Message.Contains('\n', StringComparison.Ordinal);
        }
    });

    private static string? Null(string text) => text == "\0" ? null : text;

    private static Gen<T?> Maybe<T>()
        where T : struct => Gen.OneOf(Gen.Constant((T?)null), ArbMap.Default.GeneratorFor<T>().Select(value => (T?)value));

    private static long? Bits(double? value) => value is { } number ? BitConverter.DoubleToInt64Bits(number) : null;

    private static (long, DateTimeKind)? Ticks(DateTime? value) => value is { } time ? (time.Ticks, time.Kind) : null;

    private static DataFrame Read(string text, char? separator = ',', bool header = true, bool typed = true, bool quotes = true)
    {
        using var folder = new FolderOfFiles().Add("t.csv", text);
        return Table.ReadCsv(Path.Combine(folder.Path, "t.csv"), separator, header, typed, quotes);
    }

    private static void ForAll<T>(Gen<T> values, Func<T, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(values.ToArbitrary(), holds));
}
