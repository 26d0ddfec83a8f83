namespace Analysis;

/// <summary>A number, or a value, that sums up the rows of a group. Nulls are left out: they are neither counted nor zero.</summary>
public sealed record Aggregate
{
    private Aggregate(AggregateKind kind, string? column, string name, double fraction = 0)
    {
        Kind = kind;
        Column = column;
        Name = name;
        Fraction = fraction;
    }

    /// <summary>The name of the column that the answers go to.</summary>
    public string Name { get; private init; }

    internal AggregateKind Kind { get; }

    internal string? Column { get; }

    internal double Fraction { get; }

    /// <summary>The number of rows (Int64), in <c>count</c>.</summary>
    public static Aggregate Count() => new(AggregateKind.Rows, null, ColumnNames.Count);

    /// <summary>The number of rows that have a value (Int64), in <c>NAME_count</c>.</summary>
    public static Aggregate Count(string column) => new(AggregateKind.Values, column, column + "_count");

    /// <summary>The number of distinct values (Int64), in <c>NAME_distinct</c>.</summary>
    public static Aggregate CountDistinct(string column) => new(AggregateKind.Distinct, column, column + "_distinct");

    /// <summary>The sum (Int64 of whole numbers, else Double), in <c>NAME_sum</c>; 0 where there is no value.</summary>
    public static Aggregate Sum(string column) => new(AggregateKind.Sum, column, column + "_sum");

    /// <summary>The arithmetic mean (Double), in <c>NAME_mean</c>; null where there is no value.</summary>
    public static Aggregate Mean(string column) => new(AggregateKind.Mean, column, column + "_mean");

    /// <summary>The middle value, or the mean of the two in the middle (Double), in <c>NAME_median</c>; null where there is no value.</summary>
    public static Aggregate Median(string column) => Quantile(column, 0.5).As(column + "_median");

    /// <summary>
    /// The value below which a fraction of the values lies (Double), in <c>NAME_q90</c> for 0.9; null where there is no value. Between two values
    /// it is interpolated linearly (Hyndman and Fan 1996, type 7, as R and NumPy do by default).
    /// </summary>
    /// <param name="column">The column.</param>
    /// <param name="fraction">From 0 to 1.</param>
    public static Aggregate Quantile(string column, double fraction) => fraction is >= 0 and <= 1
        ? new(AggregateKind.Quantile, column, FormattableString.Invariant($"{column}_q{fraction * 100:0.##}"), fraction)
        : throw new ArgumentOutOfRangeException(nameof(fraction), fraction, "A quantile's fraction lies between 0 and 1.");

    /// <summary>The smallest value, in the column's type, in <c>NAME_min</c>; null where there is no value. Texts compare by code unit.</summary>
    public static Aggregate Min(string column) => new(AggregateKind.Min, column, column + "_min");

    /// <summary>The largest value, in the column's type, in <c>NAME_max</c>; null where there is no value. Texts compare by code unit.</summary>
    public static Aggregate Max(string column) => new(AggregateKind.Max, column, column + "_max");

    /// <summary>The same under another name.</summary>
    public Aggregate As(string name) => this with { Name = name };
}
