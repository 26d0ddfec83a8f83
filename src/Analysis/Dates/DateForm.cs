using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>One form of dates: a row of <c>forms.tsv</c>, whose head says what the columns hold.</summary>
/// <param name="Order">Its place in the table: of two that match at a place the first is taken.</param>
/// <param name="Name">Its name, one in its language.</param>
/// <param name="Language">The language of its words, or <c>any</c>.</param>
/// <param name="Starts">What stands where it begins, the parts written out.</param>
/// <param name="Pattern">The expression, the parts written out.</param>
/// <param name="Meaning">The name of what reads it (<see cref="DateReader"/>).</param>
/// <param name="Value">What that is told beside: how many units.</param>
/// <param name="Example">A sentence with the mention in brackets.</param>
/// <param name="Days">The days of the example.</param>
internal sealed record DateForm(
    int Order, string Name, string Language, string[] Starts, string Pattern, string Meaning, int Value, string Example, string Days)
{
    /// <summary>Matches where it begins, nowhere else.</summary>
    public Regex Expression => field ??= new Regex($@"\G(?:{Pattern})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Whether its words are sought in texts of a language (a BCP 47 tag; null where unknown).</summary>
    /// <remarks>Chinese and English ones are sought in every text: they are quoted in each other. Others could be words of another
    /// language.</remarks>
    public bool IsSoughtIn(string? language) =>
        Language is "any" or "zh" or "en" or "ja" or "ko" or "ru" || language?.StartsWith(Language, StringComparison.Ordinal) != false;
}
