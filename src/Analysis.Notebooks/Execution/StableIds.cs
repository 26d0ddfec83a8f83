using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Puts ids that come out the same in every run in place of random ones: packages write HTML in which an element is named by a GUID or by
/// the clock, so that the script beside it finds it.
/// </summary>
internal static partial class StableIds
{
    /// <summary>The markup with other ids, wherever they stand in it.</summary>
    /// <param name="html">The markup.</param>
    /// <param name="name">What makes this markup's ids differ from those of others: the cell and a number in it.</param>
    public static string In(string html, string name)
    {
        var number = 0;
        foreach (var id in Random().Matches(html).Select(match => match.Groups["id"].Value).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
                $"{name}.{++number}"))))[..32];
            html = Guid.TryParse(id, out var guid) && Guid.TryParseExact(digits, "N", out var other)
                ? html.Replace(guid.ToString("D"), other.ToString("D"), StringComparison.OrdinalIgnoreCase)
                    .Replace(guid.ToString("N"), digits, StringComparison.OrdinalIgnoreCase)
                : html.Replace(id, new string([.. digits.Take(id.Length).Select(digit => (char)('1' + (digit % 9)))]),
                    StringComparison.Ordinal);
        }

        return html;
    }

    /// <summary>A text without what compilers number anew in every run: the libraries of cells, and the methods that expressions
    /// become.</summary>
    public static string OfCode(string text) =>
        text.Contains("lambda_method", StringComparison.Ordinal) || text.Contains('ℛ', StringComparison.Ordinal) ? Compiled()
        .Replace(text, "${name}") : text;

    [GeneratedRegex(@"(?<name>lambda_method)[0-9]+|(?<name>ℛ\*)[0-9a-f-]{36}#[0-9]+-[0-9]+")]
    private static partial Regex Compiled();

    // A GUID, or the ticks of a clock, in the value of an id.
    [GeneratedRegex(@"\sid\s*=\s*[""']?[^""'\s>]*?(?<id>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32}|\d{18})(?![0-9a-fA-F])")]
    private static partial Regex Random();
}
