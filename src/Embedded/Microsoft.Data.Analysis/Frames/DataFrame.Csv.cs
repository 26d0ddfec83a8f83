using System.Globalization;
using System.Text;
using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <content>
/// Reading and writing CSV. Types are guessed from the first rows (truth values, ISO dates, Int32, Int64, Double, else text) and widened
/// where a later row asks for it, so nothing is lost: leading zeros and numbers of more digits than a number keeps stay texts. An empty
/// field is null; <c>""</c> is an empty text.
/// </content>
public partial class DataFrame
{
    /// <summary>Reads a CSV file.</summary>
    /// <param name="filename">The file.</param>
    /// <param name="separator">The character between fields.</param>
    /// <param name="header">Whether the first line gives the column names; else they are Column0, Column1, …</param>
    /// <param name="columnNames">Names to use instead.</param>
    /// <param name="dataTypes">The columns' types; then a field that does not fit throws.</param>
    /// <param name="numRows">The most rows to read; -1 for all.</param>
    /// <param name="guessRows">The number of rows from which types are guessed.</param>
    /// <param name="addIndexColumn">Whether to put a column of row numbers first.</param>
    /// <param name="encoding">The encoding where the file has no byte order mark; UTF-8 by default.</param>
    /// <param name="renameDuplicatedColumns">Whether a repeated name becomes name.1; else it throws.</param>
    /// <param name="cultureInfo">How numbers and dates are written; the invariant culture by default.</param>
    /// <exception cref="FormatException">A row has too many or too few fields, or a quote is not closed; the message gives the line.</exception>
    public static DataFrame LoadCsv(
        string filename, char separator = ',', bool header = true, string[]? columnNames = null, Type[]? dataTypes = null, int numRows = -1, int guessRows = 10,
        bool addIndexColumn = false, Encoding? encoding = null, bool renameDuplicatedColumns = false, CultureInfo? cultureInfo = null)
    {
        using var stream = new FileStream(filename, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        return LoadCsv(stream, separator, header, columnNames, dataTypes, numRows, guessRows, addIndexColumn, encoding, renameDuplicatedColumns, cultureInfo);
    }

    /// <summary>Reads CSV from a stream. See the form that takes a file.</summary>
    /// <param name="csvStream">The stream, read to its end.</param>
    /// <param name="separator">The character between fields.</param>
    /// <param name="header">Whether the first line gives the column names.</param>
    /// <param name="columnNames">Names to use instead.</param>
    /// <param name="dataTypes">The columns' types.</param>
    /// <param name="numberOfRowsToRead">The most rows to read; -1 for all.</param>
    /// <param name="guessRows">The number of rows from which types are guessed.</param>
    /// <param name="addIndexColumn">Whether to put a column of row numbers first.</param>
    /// <param name="encoding">The encoding where there is no byte order mark.</param>
    /// <param name="renameDuplicatedColumns">Whether a repeated name becomes name.1.</param>
    /// <param name="cultureInfo">How numbers and dates are written.</param>
    /// <param name="guessTypeFunction">Tells a column's type from its first fields.</param>
    public static DataFrame LoadCsv(
        Stream csvStream, char separator = ',', bool header = true, string[]? columnNames = null, Type[]? dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10,
        bool addIndexColumn = false, Encoding? encoding = null, bool renameDuplicatedColumns = false, CultureInfo? cultureInfo = null, Func<IEnumerable<string>, Type>? guessTypeFunction = null)
    {
        ArgumentNullException.ThrowIfNull(csvStream);
        return CsvReader.Read(
            csvStream,
            encoding,
            new CsvOptions(separator, header, columnNames, dataTypes, numberOfRowsToRead, guessRows, addIndexColumn, renameDuplicatedColumns, cultureInfo, guessTypeFunction));
    }

    /// <summary>Reads CSV from a text. See the form that takes a file.</summary>
    public static DataFrame LoadCsvFromString(
        string csvString, char separator = ',', bool header = true, string[]? columnNames = null, Type[]? dataTypes = null, long numberOfRowsToRead = -1, int guessRows = 10,
        bool addIndexColumn = false, bool renameDuplicatedColumns = false, CultureInfo? cultureInfo = null, Func<IEnumerable<string>, Type>? guessTypeFunction = null)
    {
        ArgumentNullException.ThrowIfNull(csvString);
        return CsvReader.Read(
            Encoding.UTF8.GetBytes(csvString.TrimStart('\uFEFF')),
            new CsvOptions(separator, header, columnNames, dataTypes, numberOfRowsToRead, guessRows, addIndexColumn, renameDuplicatedColumns, cultureInfo, guessTypeFunction));
    }

    /// <summary>Writes a CSV file (RFC 4180, LF, UTF-8 without byte order mark unless told otherwise).</summary>
    public static void SaveCsv(DataFrame dataFrame, string path, char separator = ',', bool header = true, Encoding? encoding = null, CultureInfo? cultureInfo = null)
    {
        using var stream = File.Create(path);
        SaveCsv(dataFrame, stream, separator, header, encoding, cultureInfo);
    }

    /// <summary>Writes CSV to a stream, which stays open.</summary>
    public static void SaveCsv(DataFrame dataFrame, Stream csvStream, char separator = ',', bool header = true, Encoding? encoding = null, CultureInfo? cultureInfo = null)
    {
        ArgumentNullException.ThrowIfNull(dataFrame);
        using var writer = new StreamWriter(csvStream, encoding ?? new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        CsvTable.Write(cultureInfo is null ? dataFrame.View() : dataFrame.Localized(cultureInfo), writer, separator, header);
    }

    /// <inheritdoc cref="SaveCsv(DataFrame, string, char, bool, Encoding, CultureInfo)"/>
    [Obsolete("Use SaveCsv")]
    public static void WriteCsv(DataFrame dataFrame, string path, char separator = ',', bool header = true, Encoding? encoding = null, CultureInfo? cultureInfo = null) =>
        SaveCsv(dataFrame, path, separator, header, encoding, cultureInfo);

    /// <inheritdoc cref="SaveCsv(DataFrame, Stream, char, bool, Encoding, CultureInfo)"/>
    [Obsolete("Use SaveCsv")]
    public static void WriteCsv(DataFrame dataFrame, Stream csvStream, char separator = ',', bool header = true, Encoding? encoding = null, CultureInfo? cultureInfo = null) =>
        SaveCsv(dataFrame, csvStream, separator, header, encoding, cultureInfo);

    private TableView Localized(CultureInfo culture) => new(
        [.. Columns.Select(column => column.Shown() with { Exact = row => column[row] is { } value ? Convert.ToString(value, culture) : null })], Rows.Count);
}
