using System.Buffers;
using System.Runtime.ExceptionServices;
using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>
/// Reads CSV text into a frame. Types are guessed from the first rows; where a later field does not fit, its column, and only that,
/// is read again as a wider type. Text without quotes is read by two threads, as any line break in it ends a row.
/// </summary>
internal sealed class CsvReader
{
    private const int ParallelFrom = 1 << 20;

    private readonly ReadOnlyMemory<byte> text;
    private readonly int start;
    private readonly CsvOptions options;
    private readonly byte separator;
    private string[] names = [];
    private Type[] types = [];

    private CsvReader(ReadOnlyMemory<byte> text, CsvOptions options)
    {
        this.text = text;
        this.options = options;
        separator = options.Separator < 128 ? (byte)options.Separator : throw new ArgumentException(
            $"The separator '{options.Separator}' is not an ASCII character.", nameof(options));
        start = ReadHeader();
    }

    /// <summary>Reads text that is UTF-8 without a byte order mark.</summary>
    public static DataFrame Read(ReadOnlyMemory<byte> text, CsvOptions options) => new CsvReader(text, options).Read();

    /// <summary>Reads a stream, decoded as its byte order mark or else the given encoding says.</summary>
    public static DataFrame Read(Stream stream, Encoding? encoding, CsvOptions options)
    {
        if (!stream.CanSeek || stream.Length - stream.Position > Array.MaxLength)
        {
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return Read(ToUtf8(copy.GetBuffer().AsMemory(0, (int)copy.Length), encoding), options);
        }

        // A large file's bytes are the largest thing that reading needs; they are given back at once and not left to the garbage collector.
        var length = (int)(stream.Length - stream.Position);
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            stream.ReadExactly(rented, 0, length);
            return Read(ToUtf8(rented.AsMemory(0, length), encoding), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    private static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes, Encoding? encoding)
    {
        if (bytes.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            return bytes[3..];
        }

        var isUtf16 = bytes.Span.StartsWith(Encoding.Unicode.Preamble) || bytes.Span.StartsWith(Encoding.BigEndianUnicode.Preamble);
        if (!isUtf16 && encoding is null or UTF8Encoding)
        {
            return bytes;
        }

        using var reader = new StreamReader(new MemoryStream(bytes.ToArray()), encoding ?? Encoding.UTF8);
        return Encoding.UTF8.GetBytes(reader.ReadToEnd());
    }

    private DataFrame Read()
    {
        var guessed = new bool[names.Length];
        GuessTypes(guessed);
        var wanted = Enumerable.Range(0, names.Length).ToArray();
        var columns = new DataFrameColumn[names.Length];
        while (wanted.Length > 0)
        {
            var collectors = Collect(wanted, guessed, out var wider);
            foreach (var column in wanted.Where(column => wider[column] is null))
            {
                columns[column] = collectors[column]!.Finish(names[column]);
            }

            wanted = Array.FindAll(wanted, column => wider[column] is not null);
            foreach (var column in wanted)
            {
                types[column] = wider[column]!;
            }
        }

        var frame = new DataFrame(columns);
        if (options.AddIndexColumn)
        {
            frame.Columns.Insert(0, TypedColumns.Over("IndexColumn", Array.ConvertAll(RowNumbers.All(frame.Rows.Count), row => (long)row)));
        }

        return frame;
    }

    private CsvColumn?[] Collect(int[] wanted, bool[] guessed, out Type?[] wider)
    {
        var parts = Parts();
        var results = Array.ConvertAll(parts, _ => (Collectors: new CsvColumn?[names.Length], Wider: new Type?[names.Length]));
        var errors = new FormatException?[parts.Length];
        var lines = Array.ConvertAll(parts, part => options.RowsToRead >= 0 ? 0 : text.Span.Slice(part.Start, part.End - part.Start).Count((byte)'\n') + 1);
        Parallel.For(0, parts.Length, part =>
        {
            foreach (var column in wanted)
            {
                // The first part has room for all, so that the others are copied once.
                results[part].Collectors[column] = CsvTypes.Collector(types[column], guessed[column], options.Culture, part == 0 ? lines.Sum() : lines[part]);
            }

            try
            {
                ReadPart(parts[part].Start, parts[part].End, results[part].Collectors, results[part].Wider, guessed);
            }
            catch (FormatException error)
            {
                errors[part] = error;
            }
        });
        // The first in the text, whichever thread came first.
        if (Array.Find(errors, error => error is not null) is { } first)
        {
            ExceptionDispatchInfo.Throw(first);
        }

        wider = new Type?[names.Length];
        foreach (var column in wanted)
        {
            // Two parts may ask for different types: long and double give double, anything with text gives text.
            var asked = results.Select(result => result.Wider[column]).OfType<Type>().Distinct().ToArray();
            wider[column] = asked.Length == 0 ? null : asked.Contains(typeof(string)) ? typeof(string) : asked.Contains(typeof(double)) ? typeof(double) : asked[0];
            for (var part = 1; part < parts.Length && wider[column] is null; part++)
            {
                results[0].Collectors[column]!.AddAll(results[part].Collectors[column]!);
            }
        }

        return results[0].Collectors;
    }

    private (int Start, int End)[] Parts()
    {
        if (text.Length < ParallelFrom || options.RowsToRead >= 0 || Environment.ProcessorCount == 1 || text.Span[start..].Contains((byte)'"'))
        {
            return [(start, text.Length)];
        }

        var middle = start + ((text.Length - start) / 2);
        middle += text.Span[middle..].IndexOf((byte)'\n') + 1;
        return [(start, middle), (middle, text.Length)];
    }

    private void ReadPart(int from, int to, CsvColumn?[] collectors, Type?[] wider, bool[] guessed)
    {
        var scanner = new CsvScanner(text.Span.Slice(0, to), separator, from);
        var (rows, limit) = (0L, options.RowsToRead >= 0 ? options.RowsToRead : long.MaxValue);
        while (!scanner.AtEnd && rows < limit)
        {
            var lineStart = scanner.Position;
            var column = 0;
            do
            {
                scanner.Read();
                if (column == 0 && IsBlankLine(scanner))
                {
                    column = -1;
                    break;
                }

                if (column < collectors.Length && collectors[column] is { } collector && wider[column] is null && !collector.Add(scanner.Field, scanner.Quoted))
                {
                    wider[column] = guessed[column]
                        ? CsvTypes.Wider(types[column], scanner.Field, options.Culture)
                        : throw DoesNotFit(column, scanner.Field, lineStart);
                }

                column++;
            }
            while (!scanner.EndsLine);
            if (column >= 0)
            {
                CheckCount(column, lineStart);
                rows++;
            }
        }
    }

    // In a table of one column a blank line is a null; in others it is nothing.
    private bool IsBlankLine(CsvScanner scanner) => scanner.EndsLine && scanner.Field.IsEmpty && !scanner.Quoted && names.Length > 1;

    private void CheckCount(int count, int lineStart)
    {
        if (count != names.Length)
        {
            throw new FormatException(
                $"Line {CsvScanner.Line(text.Span, lineStart)} has {count} fields, but there are {names.Length} columns. Check its separators ('{options.Separator}' was expected) and quotes.");
        }
    }

    private FormatException DoesNotFit(int column, ReadOnlySpan<byte> field, int lineStart) => new(
        $"Line {CsvScanner.Line(text.Span, lineStart)}, column '{names[column]}': '{Encoding.UTF8.GetString(field)}' is no {types[column].Name}. Leave that type out of dataTypes to have it guessed.");

    private int ReadHeader()
    {
        var scanner = new CsvScanner(text.Span, separator, 0);
        var fields = new List<string>();
        while (!scanner.AtEnd)
        {
            scanner.Read();
            fields.Add(Encoding.UTF8.GetString(scanner.Field));
            if (scanner.EndsLine)
            {
                break;
            }
        }

        var given = options.ColumnNames ?? (options.Header ? [.. fields] : new string[fields.Count]);
        if (given.Length != fields.Count && fields.Count > 0)
        {
            throw new ArgumentException($"{given.Length} column names were given, but the first line has {fields.Count} fields.");
        }

        names = Distinct([.. given.Select((name, index) => string.IsNullOrWhiteSpace(name) ? $"Column{index}" : name)]);
        return options.Header ? Math.Min(scanner.Position, text.Length) : 0;
    }

    private string[] Distinct(string[] given)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < given.Length; index++)
        {
            var name = given[index];
            for (var copy = 1; !seen.Add(given[index]); copy++)
            {
                given[index] = options.RenameDuplicatedColumns ? FormattableString.Invariant($"{name}.{copy}") : throw new ArgumentException(
                    $"The header has two columns '{name}'. Pass renameDuplicatedColumns: true, or columnNames.");
            }
        }

        return given;
    }

    private void GuessTypes(bool[] guessed)
    {
        types = new Type[names.Length];
        if (options.DataTypes is { } given)
        {
            types = given.Length == names.Length ? [.. given] : throw new ArgumentException($"{given.Length} data types were given for {names.Length} columns.");
            return;
        }

        Array.Fill(guessed, true);
        var sample = Sample();
        for (var column = 0; column < types.Length; column++)
        {
            var fields = sample.Select(row => row.ElementAtOrDefault(column) ?? "");
            types[column] = options.GuessType is { } guess ? guess(fields) : CsvTypes.Guess(fields, options.Culture);
        }
    }

    private List<List<string>> Sample()
    {
        var rows = new List<List<string>>();
        var scanner = new CsvScanner(text.Span, separator, start);
        while (!scanner.AtEnd && rows.Count < Math.Max(1, options.GuessRows))
        {
            var row = new List<string>();
            do
            {
                scanner.Read();
                row.Add(Encoding.UTF8.GetString(scanner.Field));
            }
            while (!scanner.EndsLine);
            rows.Add(row);
        }

        return rows;
    }
}
