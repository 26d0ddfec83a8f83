using Forms = System.Collections.Frozen.FrozenDictionary<string, Analysis.DateForm[]>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Analysis;

/// <summary>The forms that a word begins: those that it begins whatever stands behind, and those that want a word behind it.</summary>
/// <param name="starts">Its forms: <c>yesterday</c>, <c>the_past</c>, <c>the_#</c>.</param>
internal sealed class FormWord((string Start, DateForm Form)[] starts)
{
    private readonly DateForm[] alone = [.. from one in starts where !one.Start.Contains('_', StringComparison.Ordinal) select one.Form];

    private readonly Forms byNext = FormStarts.Table(
        from pair in starts
        where pair.Start.Contains('_', StringComparison.Ordinal)
        from one in starts
        where one.Start == pair.Start || !one.Start.Contains('_', StringComparison.Ordinal)
        select (pair.Start.Split('_')[1], one.Form));

    /// <summary>Its forms where no blank stands behind it.</summary>
    public DateForm[] Bound { get; } = [.. starts.Select(one => one.Form).Distinct().OrderBy(form => form.Order)];

    /// <summary>Its forms before another word, <c>#</c> for digits, <c>'</c> for an apostrophe.</summary>
    public DateForm[] Before(ReadOnlySpan<char> next) => byNext.TryGetValue(next, out var forms) ? forms : alone;
}
