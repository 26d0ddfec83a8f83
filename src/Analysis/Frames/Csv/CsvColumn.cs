using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis.Frames;

/// <summary>A column of a table that is being filled, row after row.</summary>
internal abstract class CsvColumn
{
    public abstract DataFrameColumn Column { get; }

    /// <summary>A column of the narrowest of the types that all of its values fit.</summary>
    public static CsvColumn Of(string name, CsvTypes types) => types switch
    {
        CsvTypes.Text or CsvTypes.All => new Texts(new StringDataFrameColumn(name, 0)),
        _ when types.HasFlag(CsvTypes.Int32) => new Values<int>(new Int32DataFrameColumn(name), Parsed<int>),
        _ when types.HasFlag(CsvTypes.Int64) => new Values<long>(new Int64DataFrameColumn(name), Parsed<long>),
        _ when types.HasFlag(CsvTypes.Double) => new Values<double>(new DoubleDataFrameColumn(name), Parsed<double>),
        _ when types.HasFlag(CsvTypes.Boolean) => new Values<bool>(new BooleanDataFrameColumn(name), text => CsvValue.Truth(text)!.Value),
        _ => new Values<DateTime>(new DateTimeDataFrameColumn(name), CsvValue.Time),
    };

    public abstract void Append(CsvField field);

    private static T Parsed<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private sealed class Texts(StringDataFrameColumn column) : CsvColumn
    {
        public override DataFrameColumn Column => column;

        public override void Append(CsvField field) => column.Append(field.IsNull ? null : field.ToString());
    }

    private sealed class Values<T>(PrimitiveDataFrameColumn<T> column, Parser<T> parse) : CsvColumn
        where T : unmanaged
    {
        public override DataFrameColumn Column => column;

        // An empty text is no number, nor a time: with or without quotes it is null here.
        public override void Append(CsvField field) => column.Append(field.Text.IsEmpty ? null : parse(field.Text));
    }

    private delegate T Parser<T>(ReadOnlySpan<char> text);
}
