using System.Collections.Frozen;

namespace Analysis;

/// <summary>The forms that a word begins: those that it begins whatever stands behind, and those that want a word behind it.</summary>
internal sealed class FormWord
{
    private readonly DateForm[] alone;
    private readonly DateForm[] all;
    private readonly FrozenDictionary<string, DateForm[]>.AlternateLookup<ReadOnlySpan<char>> byNext;

    /// <param name="starts">Its forms, each with the word behind it or null.</param>
    public FormWord((string? Next, DateForm Form)[] starts)
    {
        alone = Forms(starts.Where(one => one.Next is null));
        all = Forms(starts);
        byNext = FormStarts.Table(starts.Where(one => one.Next is not null)
            .SelectMany(one => starts.Where(other => other.Next is null).Append(one).Select(other => (one.Next!, other.Form))))
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="next">The word behind it, <c>#</c> for digits, <c>'</c> for an apostrophe.</param>
    public DateForm[] Before(ReadOnlySpan<char> next) => byNext.TryGetValue(next, out var forms) ? forms : alone;

    /// <summary>Its forms where no blank stands behind it.</summary>
    public DateForm[] Bound => all;

    private static DateForm[] Forms(IEnumerable<(string? Next, DateForm Form)> starts) =>
        [.. starts.Select(one => one.Form).Distinct().OrderBy(form => form.Order)];
}
