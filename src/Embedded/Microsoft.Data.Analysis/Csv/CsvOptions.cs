using System.Globalization;

namespace Microsoft.Data.Analysis;

/// <summary>How a CSV text is to be read.</summary>
internal sealed record CsvOptions(
    char Separator,
    bool Header,
    string[]? ColumnNames,
    Type[]? DataTypes,
    long RowsToRead,
    int GuessRows,
    bool AddIndexColumn,
    bool RenameDuplicatedColumns,
    CultureInfo? Culture,
    Func<IEnumerable<string>, Type>? GuessType);
