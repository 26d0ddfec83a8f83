using System.Text.RegularExpressions;

namespace Analysis.Display;

/// <summary>
/// Which numbers have separators between thousands, where a reader sees them: amounts, <c>12,345</c>, and nothing that names something,
/// such as a year, an id or the line of a file. Whether a column's numbers are amounts, its name says. Files and plain text have none.
/// </summary>
internal static partial class DigitGroups
{
    /// <summary>Whether a column's numbers are amounts.</summary>
    /// <param name="column">The column.</param>
    public static bool Has(TableColumn column) => column.IsNumber && !Naming().IsMatch(column.Name);

    /// <summary>A number with separators: <c>-12,345 %</c>; a text that is no number with four digits before its point, as it is.</summary>
    /// <param name="number">The number, as <see cref="CellText"/> writes it.</param>
    public static string In(string number) => Thousands().Replace(number, "$0,");

    // The first or the last word of the name: year, pub_year, yearPublished, source id, id_article, 年份.
    [GeneratedRegex(@"^(?i:year|id|zip|postcode|isbn|issn|phone)(?=$|[^a-z])"
        + @"|(?<=^|[^\p{L}]|(?=[A-Z])(?<=\p{Ll}))(?i:years?|yr|ids?|code|key|zip|zipcode|postcode|isbn|issn"
        + @"|line|number|no|nr|phone|tel|story)[.]?$"
        + @"|[年份号码]$", RegexOptions.CultureInvariant)]
    private static partial Regex Naming();

    // A digit before three, six … more that end the whole number.
    [GeneratedRegex(@"(?<=^-?[0-9]*)[0-9](?=([0-9]{3})+($|[. ]))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();
}
