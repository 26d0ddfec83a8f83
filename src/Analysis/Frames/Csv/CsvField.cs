using nietras.SeparatedValues;

namespace Analysis.Frames;

/// <summary>One field of a row.</summary>
/// <param name="written">The field as it stands in the file.</param>
/// <param name="text">Its text, without quotes.</param>
/// <param name="quoted">Whether it has quotes.</param>
internal readonly ref struct CsvField(SepReader.Col written, ReadOnlySpan<char> text, bool quoted)
{
    private readonly SepReader.Col written = written;

    public ReadOnlySpan<char> Text { get; } = text;

    public bool IsNull => Text.IsEmpty && !quoted;

    /// <summary>The text; equal texts without quotes are mostly one string, for the reader keeps the short ones.</summary>
    public override string ToString() => quoted ? new string(Text) : written.ToString();
}
