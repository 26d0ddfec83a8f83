using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analysis.Tests.Dates;

/// <summary>Whatever the text: it is read in time that grows with its length, and what is found lies in it.</summary>
public sealed class DateBadInputTests
{
    private static readonly DateTime Tuesday = new(2024, 5, 14, 12, 0, 0);

    public static IEnumerable<object[]> LongSentences =>
    [
        ["他于3月15日和在周二说"], ["on May 3 the man who was "], ["将"], ["年月日"], ["1年"], ["二三十年"], ["前五月"], ["the first of the last "],
            ["in 2020-21 "], ["《今天》"], ["今"], ["（4日电"],
        ["1 de "], ["15. März "], ["지난 "], ["9/11 "], ["民国"], ["FY"], ["'60"], ["第三季"], ["，"], ["a\u00A0"],
    ];

    // a million bytes of Chinese
    [Theory]
    [MemberData(nameof(LongSentences))]
    public void Find_SentenceOfAMillionBytes_TakesTimeThatGrowsWithIt(string piece)
    {
        var quarter = new StringBuilder().Insert(0, piece, 90_000 / piece.Length).ToString();
        DateRecognizer.Find(piece, Tuesday);
        var clock = Stopwatch.StartNew();
        DateRecognizer.Find(quarter, Tuesday);
        var once = clock.Elapsed;
        clock.Restart();
        DateRecognizer.Find(quarter + quarter + quarter + quarter, Tuesday);
        Assert.True(clock.Elapsed < (once * 12) + TimeSpan.FromSeconds(5), $"{piece}: {once} for a quarter, {clock.Elapsed} for the whole");
    }

    [Fact]
    public void Find_AHundredThousandDates_FindsAll()
    {
        var text = new StringBuilder().Insert(0, "3月15日，May 3, 周二，yesterday; ", 25_000).ToString();
        Assert.Equal(100_000, DateRecognizer.Find(text, Tuesday).Count);
    }

    [Theory]
    [InlineData("٢٠٢٤-٠٣-١٥")]
    [InlineData("２０２４年３月１５日")]
    [InlineData("२०२४年३月१५日")]
    [InlineData("๑๕ May 2024")]
    public void Find_DigitsOfOtherScripts_DoesNotThrow(string text) =>
        Assert.All(DateRecognizer.Find(text, Tuesday),
        mention => Assert.Equal(mention.Text, text.Substring(mention.Offset, mention.Text.Length)));

    [Fact]
    public void Find_FullwidthDigits_AreRead() =>
        Assert.Equal(new DateOnly(2024, 3, 15), Assert.Single(DateRecognizer.Find("２０２４年３月１５日", null)).Start);

    [Fact]
    public void Find_DatesBeforeTheGregorianCalendar_AreThoseOfIt() =>
        Assert.Equal(new DateOnly(1066, 10, 14), Assert.Single(DateRecognizer.Find("1066年10月14日的战役。", Tuesday)).Start);

    [Fact]
    public void Find_RandomTexts_GivesSpansInOrderUnderEveryCulture()
    {
        var pieces = DateForms.All.SelectMany(form => form.Example.Split('[', ']', ' ', '。')).Where(piece => piece.Length > 0)
            .Concat(["，", " ", "将", "31", "2", "1999", "/", "-", ".", "月", "日", "年", "(", "）", "'", "Feb", "of", "初", "至"]).ToArray();
        var random = new Random(7);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            for (var round = 0; round < 3000; round++)
            {
                var text = string.Concat(Enumerable.Range(0, 12).Select(_ => pieces[random.Next(pieces.Length)]));
                var published = round % 7 == 0 ? (DateTime?)null : new DateTime(random.NextInt64(DateTime.MaxValue.Ticks));
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var found = DateRecognizer.Find(text, published);
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
                Assert.Equal(found, DateRecognizer.Find(text, published));
                var end = 0;
                foreach (var mention in found)
                {
                    Assert.Equal(mention.Text, text.Substring(mention.Offset, mention.Text.Length));
                    Assert.True(mention.Offset >= end && mention.Text.Length > 0
                        && (mention.Start is null || mention.End is null || mention.Start < mention.End), $"{text}: {mention}");
                    end = mention.Offset + mention.Text.Length;
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
