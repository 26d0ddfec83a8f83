using System.Reflection;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Tables made of records.</summary>
public static class RecordFrames
{
    /// <summary>
    /// One row per record, one column per public property, in their order; <c>FirstOffset</c> becomes <c>first_offset</c>. Texts, numbers, truth
    /// values and dates keep their types (<see cref="DateOnly"/> becomes a date at midnight), enums become lower-case texts, lists of
    /// texts are joined by "; ", and null stays null.
    /// </summary>
    /// <exception cref="NotSupportedException">A property has another type; the message names it.</exception>
    public static DataFrame ToDataFrame<T>(this IEnumerable<T> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var rows = records.ToArray();
        return new DataFrame(typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
            .Select(property => Column(property, rows)));
    }

    private static DataFrameColumn Column<T>(PropertyInfo property, T[] rows)
    {
        var (name, type) = (SnakeCase(property.Name), Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
        if (type == typeof(string))
        {
            return new StringDataFrameColumn(name, Values<T, string?>(property, rows));
        }

        if (type == typeof(DateOnly))
        {
            return new DateTimeDataFrameColumn(name, Objects(property, rows).Select(value => ((DateOnly?)value)?.ToDateTime(TimeOnly.MinValue)));
        }

        if (type.IsEnum)
        {
            return new StringDataFrameColumn(name, Objects(property, rows).Select(value => value?.ToString()?.ToLowerInvariant()));
        }

        if (typeof(IEnumerable<string>).IsAssignableFrom(type))
        {
            return new StringDataFrameColumn(name, Objects(property, rows).Select(value => value is IEnumerable<string> texts && texts.Any() ? string.Join("; ", texts) : null));
        }

        return Numbers(property, rows, name, type);
    }

    private static DataFrameColumn Numbers<T>(PropertyInfo property, T[] rows, string name, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => new Int32DataFrameColumn(name, Optional<T, int>(property, rows)),
        TypeCode.Int64 => new Int64DataFrameColumn(name, Optional<T, long>(property, rows)),
        TypeCode.Double => new DoubleDataFrameColumn(name, Optional<T, double>(property, rows)),
        TypeCode.Boolean => new BooleanDataFrameColumn(name, Optional<T, bool>(property, rows)),
        TypeCode.DateTime => new DateTimeDataFrameColumn(name, Optional<T, DateTime>(property, rows)),
        TypeCode.Decimal => new DecimalDataFrameColumn(name, Optional<T, decimal>(property, rows)),
        TypeCode.Single => new SingleDataFrameColumn(name, Optional<T, float>(property, rows)),
        TypeCode.Byte => new ByteDataFrameColumn(name, Optional<T, byte>(property, rows)),
        TypeCode.Int16 => new Int16DataFrameColumn(name, Optional<T, short>(property, rows)),
        TypeCode.Char => new CharDataFrameColumn(name, Optional<T, char>(property, rows)),
        _ => throw new NotSupportedException($"Property {typeof(T).Name}.{property.Name} is {type.Name}, which no column holds. Project the records to texts, numbers, truth values or dates first."),
    };

    private static IEnumerable<object?> Objects<T>(PropertyInfo property, T[] rows) => rows.Select(row => property.GetValue(row));

    // A delegate per property: no reflection, and no boxing, per row.
    private static IEnumerable<TValue> Values<T, TValue>(PropertyInfo property, T[] rows) => typeof(T).IsValueType
        ? rows.Select(row => (TValue)property.GetValue(row)!)
        : rows.Select(property.GetMethod!.CreateDelegate<Func<T, TValue>>());

    private static IEnumerable<TValue?> Optional<T, TValue>(PropertyInfo property, T[] rows)
        where TValue : struct => property.PropertyType == typeof(TValue)
            ? Values<T, TValue>(property, rows).Select(value => (TValue?)value)
            : Values<T, TValue?>(property, rows);

    private static string SnakeCase(string name) => string.Concat(name.Select((letter, index) =>
        char.IsUpper(letter) ? (index > 0 && !char.IsUpper(name[index - 1]) ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
