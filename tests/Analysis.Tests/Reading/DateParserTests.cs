using System.Globalization;
using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>The ways to write a date; cases in <c>Cases/dates.txt</c>.</summary>
public sealed class DateParserTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", "dates.txt"))
            .Where(line => line.Contains('⇶', StringComparison.Ordinal) && line[0] != '#'))
        {
            var parts = line.Split('⇶', StringSplitOptions.TrimEntries);
            cases.Add(parts[0], parts[1]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Parse_AnyWriting_GivesDatePrecisionAndOffset(string written, string expected) =>
        Assert.Equal(expected, Describe(DateParser.Parse(written)));

    [Theory]
    [InlineData("/chinese/2020/07/some-title/", "2020-07-01T00:00:00 month -")]
    [InlineData("/2019/11/18/wework/", "2019-11-18T00:00:00 day -")]
    [InlineData("/cn/contenu/20200720-title", "2020-07-20T00:00:00 day -")]
    [InlineData("/zhongwen/simp/world-62853214", "none")]
    public void FromPath_AddressPath_GivesWhatItHolds(string path, string expected) =>
        Assert.Equal(expected, Describe(DateParser.FromPath(path)));

    [Theory]
    [InlineData("29 分钟前", true)]
    [InlineData("2小时前", true)]
    [InlineData("3 days ago", true)]
    [InlineData("三年前的今天", false)]
    public void IsRelative_Texts_KnowsTimesToldFromNow(string text, bool expected) => Assert.Equal(expected, DateParser.IsRelative(text));

    private static string Describe(ParsedDate? date) => date is not { } found
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{found.Local:yyyy-MM-dd'T'HH:mm:ss} {found.Precision.ToString().ToLowerInvariant()} {(found.Offset is { } offset ? (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture) : "-")}");
}
