using Analysis.Display;
using Analysis.Testing;
using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

public sealed class DisplayTests
{
    private static readonly DataFrame Hostile = new(
        new StringDataFrameColumn("<script>alert(1)</script>{x}", ["<b onclick='x'>\"&", null, new string('长', 200), "a\0b\nc"]),
        new DoubleDataFrameColumn("rate", [1234567.891, 0.000012345678, double.NaN, null]),
        new Int64DataFrameColumn("count", [1L, null, -3L, long.MaxValue]),
        new DateTimeDataFrameColumn("day", [new DateTime(2022, 9, 12, 0, 0, 0, DateTimeKind.Utc), new DateTime(2022, 9, 12, 13, 43, 2, DateTimeKind.Utc), null, new DateTime(2022, 9, 13)]),
        new BooleanDataFrameColumn("flag", [true, false, null, true]));

    [Fact]
    public void Frame_AsHtml() => Snapshot.Match(Formatted(Hostile, "text/html"), "HostileFrame.verified.html");

    [Fact]
    public void Frame_AsPlainText() => Snapshot.Match(Formatted(Hostile, "text/plain"), "HostileFrame.verified.txt");

    [Fact]
    public void Frame_AsCsv() => Snapshot.Match(Formatted(Hostile, "text/csv"), "HostileFrame.verified.csv");

    [Fact]
    public void LongFrame_ShowsTwentyRowsAndSaysHowMany()
    {
        var html = Formatted(new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 12345))), "text/html");
        Assert.Equal(21, html.Split("<tr>").Length - 1);
        Assert.EndsWith("<p class=\"analysis-note\">20 of 12,345 rows, 1 column</p>\n", html, StringComparison.Ordinal);
        Assert.EndsWith("12344\n", Formatted(new DataFrame(new Int32DataFrameColumn("n", Enumerable.Range(0, 12345))), "text/csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyFrame_IsShown() => Assert.Equal(
        "<table class=\"analysis-table\">\n<thead>\n<tr></tr>\n</thead>\n<tbody>\n</tbody>\n</table>\n<p class=\"analysis-note\">0 rows, 0 columns</p>\n",
        Formatted(new DataFrame(), "text/html"));

    [Fact]
    public void GroupsAndColumns_AreShownAsTables()
    {
        Assert.Contains("<th scope=\"col\" class=\"analysis-number\" align=\"right\">rows", Formatted(Hostile.GroupBy("flag"), "text/html"), StringComparison.Ordinal);
        Assert.Contains("1234570", Formatted(Hostile["rate"], "text/plain"), StringComparison.Ordinal);
    }

    // As .NET Interactive does it: the attribute by its name, the rest by reflection.
    private static string Formatted(object value, string mimeType)
    {
        var attribute = value.GetType().GetCustomAttributes(inherit: true).Single(found => found.GetType().Name == nameof(TypeFormatterSourceAttribute));
        var sourceType = (Type)attribute.GetType().GetProperty("FormatterSourceType")!.GetValue(attribute)!;
        var source = Activator.CreateInstance(sourceType)!;
        foreach (var formatter in (IEnumerable<object>)sourceType.GetMethod("CreateTypeFormatters")!.Invoke(source, null)!)
        {
            using var writer = new StringWriter();
            if (formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!.Equals(mimeType)
                && (bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!)
            {
                return writer.ToString();
            }
        }

        throw new InvalidOperationException($"{value.GetType()} has no {mimeType}.");
    }
}
