using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

/// <summary>Each operation against a naive model over lists, on generated columns with nulls, repeats and extreme values.</summary>
public sealed class PropertyTests
{
    private const int Cases = 13_000;

    private static readonly int?[] Edges = [null, 0, 1, -1, int.MaxValue, int.MinValue];
    private static readonly string?[] Words = [null, "", "a", "b", "B", "ä", "长", "长城", " a", "\"", "a,b", "x\r\ny", "null", "1", "𠀀"];

    private static readonly Gen<int?> Number = Gen.OneOf(Gen.Elements(Edges), Gen.Choose(-5, 5).Select(number => (int?)number), Gen.Choose(-100000, 100000).Select(number => (int?)number));
    private static readonly Gen<(int? Number, string? Text)[]> Table =
        Gen.Zip(Number, Gen.Elements(Words)).Select(pair => (pair.Item1, pair.Item2)).ArrayOf();

    [Fact]
    public void Filter_KeepsTheRowsThatTheModelKeeps() => ForAll(Table, rows =>
    {
        var frame = Frame(rows);
        var kept = frame.Filter(frame["n"].ElementwiseGreaterThan(0));
        return Same(kept, rows.Where(row => row.Number > 0));
    });

    [Fact]
    public void Sort_OrdersAsAStableSortDoes() => ForAll(Table, rows =>
    {
        var frame = Frame(rows);
        return Same(frame.OrderBy("n"), rows.OrderBy(row => row.Number is null).ThenBy(row => row.Number))
            && Same(frame.OrderByDescending("n", putNullValuesLast: false), rows.OrderBy(row => row.Number is not null).ThenByDescending(row => row.Number))
            && Same(frame.OrderBy("s"), rows.OrderBy(row => row.Text is null).ThenBy(row => row.Text, StringComparer.Ordinal));
    });

    [Fact]
    public void Sort_OfReals_OrdersAsDoubleComparesThem() => ForAll(ArbMap.Default.GeneratorFor<double>().ArrayOf(), values =>
    {
        var sorted = new DoubleDataFrameColumn("x", values).Sort();
        return sorted.Select(value => value!.Value).SequenceEqual(values.Order());
    });

    [Fact]
    public void Group_CountsAndSumsAsTheModelDoes() => ForAll(Table, rows =>
    {
        var groups = Frame(rows).GroupBy("s");
        var model = rows.GroupBy(row => row.Text ?? "\0").ToArray();
        var counts = groups.Count("n")["n"].Cast<long?>();
        var sums = groups.Sum("n")["n"].Cast<object?>().Select(sum => sum is null ? (long?)null : Convert.ToInt64(sum, null));
        return counts.SequenceEqual(model.Select(group => (long?)group.Count(row => row.Number is not null)))
            && sums.SequenceEqual(model.Select(group => group.Any(row => row.Number is not null) ? group.Sum(row => (long?)row.Number) : null))
            && groups.Max("n")["n"].Cast<int?>().SequenceEqual(model.Select(group => group.Max(row => row.Number)));
    });

    [Fact]
    public void Merge_PairsRowsAsTheModelDoes() => ForAll(Gen.Zip(Table, Table), tables =>
    {
        var (left, right) = tables;
        var pairs = left.SelectMany(l => right.Where(r => r.Number == l.Number && r.Text == l.Text).Select(r => (l.Number, l.Text)));
        var inner = Frame(left).Merge(Frame(right), ["n", "s"], ["n", "s"], joinAlgorithm: JoinAlgorithm.Inner);
        var kept = left.Sum(l => Math.Max(1, right.Count(r => r.Text == l.Text)));
        var alone = right.Count(r => left.All(l => l.Text != r.Text));
        return inner.Rows.Select(row => ((int?)row[0], (string?)row[1])).SequenceEqual(pairs)
            && Frame(left).Merge<string>(Frame(right), "s", "s").Rows.Count == kept
            && Frame(left).Merge<string>(Frame(right), "s", "s", joinAlgorithm: JoinAlgorithm.FullOuter).Rows.Count == kept + alone;
    });

    [Fact]
    public void Csv_RoundTrips() => ForAll(Table, rows =>
    {
        using var stream = new MemoryStream();
        DataFrame.SaveCsv(Frame(rows), stream, rows.Length % 2 == 0 ? ',' : ';');
        stream.Position = 0;
        return Same(DataFrame.LoadCsv(stream, rows.Length % 2 == 0 ? ',' : ';', dataTypes: [typeof(int), typeof(string)]), rows);
    });

    [Fact]
    public void Arithmetic_CalculatesAsCSharpDoes() => ForAll(Gen.Zip(Number, Number).ArrayOf(), rows =>
    {
        var (left, right) = (new Int32DataFrameColumn("l", rows.Select(row => row.Item1)), new Int32DataFrameColumn("r", rows.Select(row => row.Item2)));
        return Agrees(() => (left + right).Cast<int?>(), rows.Select(row => checked(row.Item1 + row.Item2)))
            && Agrees(() => (left * right).Cast<int?>(), rows.Select(row => checked(row.Item1 * row.Item2)))
            && Agrees(() => (left / right).Cast<int?>(), rows.Select(row => row.Item1 / row.Item2))
            && Agrees(() => (left - 0.5).Cast<double?>(), rows.Select(row => row.Item1 - 0.5))
            && Agrees(() => left.ElementwiseLessThan(right).Select(answer => answer!.Value), rows.Select(row => row.Item1 < row.Item2))
            && Agrees(() => left.ElementwiseEquals(right).Select(answer => answer!.Value), rows.Select(row => row.Item1 == row.Item2));
    });

    [Fact]
    public void Column_ThatGrows_HoldsWhatTheModelHolds() => ForAll(Gen.Zip(Number, Gen.Choose(0, 70)).ArrayOf(), steps =>
    {
        var (column, model) = (new Int32DataFrameColumn("n"), new List<int?>());
        foreach (var (value, count) in steps)
        {
            column.AppendMany(value, count);
            model.AddRange(Enumerable.Repeat(value, count));
            if (model.Count > 0)
            {
                column[count % model.Count] = value;
                model[count % model.Count] = value;
            }
        }

        return column.SequenceEqual(model) && column.NullCount == model.Count(value => value is null) && column.Clone(3).Length == model.Count + 3;
    });

    private static void ForAll<T>(Gen<T> values, Func<T, bool> holds) =>
        Prop.ForAll(Arb.From(values), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithEndSize(30));

    private static DataFrame Frame((int? Number, string? Text)[] rows) =>
        new(new Int32DataFrameColumn("n", rows.Select(row => row.Number)), new StringDataFrameColumn("s", rows.Select(row => row.Text)));

    private static bool Same(DataFrame frame, IEnumerable<(int? Number, string? Text)> rows) =>
        frame.Rows.Select(row => ((int?)row[0], (string?)row[1])).SequenceEqual(rows);

    // Both give the same values, or both throw the same.
    private static bool Agrees<T>(Func<IEnumerable<T>> actual, IEnumerable<T> expected) => Answer<T>(() => [.. expected]) == Answer<T>(() => [.. actual()]);

    private static string Answer<T>(Func<T[]> values)
    {
        try
        {
            return string.Join(' ', values());
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            return exception.GetType().Name;
        }
    }
}
