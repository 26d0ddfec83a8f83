using System.Globalization;

namespace Analysis.Notebooks.Documents;

/// <summary>Where something is in a notebook, as messages begin: <c>file:cell:line</c>, which editors and build servers make a
/// link.</summary>
public static class CellPlace
{
    /// <param name="file">The notebook's path, as it was given.</param>
    /// <param name="cell">The cell's number: 1 is the notebook's first cell, of whatever kind.</param>
    /// <param name="line">The line in the cell, from 1; null where it is not known.</param>
    public static string Of(string file, int cell, int? line = null) =>
        line is null ? string.Create(CultureInfo.InvariantCulture, $"{file}:{cell}")
        : string.Create(CultureInfo.InvariantCulture, $"{file}:{cell}:{line}");
}
