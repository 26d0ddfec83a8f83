using System.Globalization;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Analysis.Reading;

/// <summary>A workbook of Excel's (XLSX, XLS) with a row an article; each sheet whose first row names columns is read.</summary>
internal sealed class ExcelTable : Collection
{
    private const int MostColumns = 16_384;

    public override string Format => "excel";

    public override bool IsIn(ReadOnlySpan<byte> bytes) => OfficeParts.IsExcel(bytes)
        || (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) && bytes.IndexOf("W\0o\0r\0k\0b\0o\0o\0k\0"u8) >= 0);

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        OfficeParts.RefuseBomb(file.Content.Bytes);
        var parts = new List<Part>();
        var seen = new List<string>();
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(file.Content.Bytes.ToArray(), writable: false));
            do
            {
                ReadSheet(file, reader, parts, seen);
            }
            while (reader.NextResult());
        }
        catch (ExcelReaderException exception)
        {
            throw new InvalidDataException($"the workbook cannot be read ({Note.Short(exception.Message)}); save it again, or as CSV");
        }

        return parts.Count > 0 ? parts
            : throw new InvalidDataException($"no sheet of the workbook has columns that hold an article's title and text (it has "
            + $"{string.Join(", ", seen.Take(12))}); give their names in columns.csv (field,column)");
    }

    private void ReadSheet(CollectionFile file, IExcelDataReader reader, List<Part> parts, List<string> seen)
    {
        if (!reader.Read() || reader.FieldCount > MostColumns)
        {
            return;
        }

        var names = Cells(reader);
        seen.AddRange(names.Where(name => name.Length > 0).Select(name => Note.Short(name)));
        var isExport = OwnExport.Are(names);
        if (!isExport && !file.Columns.AreAnArticle(names, file.Content.Name, isTable: true))
        {
            return;
        }

        for (var line = 2; reader.Read() && parts.Count < file.Options.MaxArticlesPerFile; line++)
        {
            var cells = Cells(reader);
            var values = names.Zip(cells, (name, cell) => new RecordValue(name, cell));
            if (cells.TrueForAll(cell => cell.Length == 0))
            {
                continue;
            }

            if ((isExport ? OwnExport.Read(file.Content.Name, values, line)
                : RecordPart.Of(file, Format, "column", string.Join('\t', cells), line, values)) is { } part)
            {
                parts.Add(part);
            }
            else
            {
                file.Report(new Note("text", Severity.Warning, "the row has neither title nor text; it was left out", line));
            }
        }
    }

    private static List<string> Cells(IExcelDataReader reader)
    {
        var cells = new List<string>(reader.FieldCount);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            cells.Add(reader.GetValue(i) switch
            {
                null => "",
                DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
                var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            });
        }

        return cells;
    }
}
