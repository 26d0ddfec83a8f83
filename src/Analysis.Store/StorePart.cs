using System.Globalization;

namespace Analysis.Store;

/// <summary>One of the parts that a store's building is cut into.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Of">How many there are.</param>
public readonly record struct StorePart(int Number, int Of)
{
    private const int Most = 99_999;

    /// <summary>All in one.</summary>
    public static StorePart Whole { get; } = new(1, 1);

    /// <summary>Reads <c>3/64</c>.</summary>
    /// <exception cref="StoreException">It is no part of a whole.</exception>
    public static StorePart Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var number, var of] && Count(number) is { } i && Count(of) is { } n && i >= 1 && i <= n && n <= Most
            ? new StorePart(i, n)
            : throw new StoreException($"'{text}' is no part; write the part's number from 1 on and how many there are, such as 3/64.");
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    private static int? Count(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : null;
}
