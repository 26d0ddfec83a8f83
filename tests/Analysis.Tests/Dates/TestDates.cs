using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Dates;

internal static class TestDates
{
    public static Article Article(string id, string? source, string? published, params string[] paragraphs) => new()
    {
        Id = id,
        File = id + ".txt",
        Format = "test",
        Source = source,
        PublishedPrecision = DatePrecision.Second,
        Published = published is null ? null
        : DateTime.Parse(published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        Paragraphs = [.. paragraphs.Select(text => new Paragraph(ParagraphKind.Body, text))],
    };

    public static T?[] Column<T>(DataFrame table, string name)
        where T : struct => [.. Enumerable.Range(0, (int)table.Rows.Count).Select(row => table[name][row] as T?)];

    public static string[] Texts(DataFrame table, string name) =>
        [.. Enumerable.Range(0, (int)table.Rows.Count).Select(row => table[name][row] as string ?? "(null)")];

    public static string[] Days(DataFrame table, string name) =>
        [.. Column<DateTime>(table, name).Select(day => day?.ToString("yyyy-MM-dd HH", CultureInfo.InvariantCulture) ?? "-")];
}
