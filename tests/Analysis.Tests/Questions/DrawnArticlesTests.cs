using System.Globalization;

namespace Analysis.Tests.Questions;

/// <summary>Questions that read all texts take at most so many articles, and say which.</summary>
public sealed class DrawnArticlesTests
{
    [Fact]
    public void Of_TakesThoseWithTheFirstIds_InTheirOrder() =>
        Assert.Equal(["b", "a", "c"], DrawnArticles.Of(Articles("e", "b", "d", "a", "c"), 3).Articles.Select(article => article.Id));

    [Fact]
    public void Of_KeepsWhatWasChosen()
    {
        var chosen = Articles("e", "b", "d", "a", "c").Where(topic: "桥");

        Assert.Equal(chosen.Topic(), DrawnArticles.Of(chosen, 2).Topic());
    }

    [Fact]
    public void Ask_OfFew_AsksOfAll() =>
        Assert.DoesNotContain(Articles("a", "b").Days().Cautions, caution => caution.Contains("drawn", StringComparison.Ordinal));

    [Fact]
    public void Ask_OfMany_SaysHowManyWereRead()
    {
        var many = Articles([.. Enumerable.Range(0, DrawnArticles.Most + 1)
            .Select(i => i.ToString("00000", CultureInfo.InvariantCulture))]);

        var days = many.Days();

        Assert.Equal("of 20,001 articles 20,000 were read for this, drawn by their ids: all counts are of these", days.Cautions[0]);
        Assert.StartsWith("20,000 dates are mentioned", days.Finding.ToPlainText(), StringComparison.Ordinal);
    }

    private static Corpus Articles(params string[] ids) => new(
        [.. ids.Select(id => new Article
        {
            Id = id,
            File = id + ".txt",
            Format = "text",
            Source = "甲报",
            Published = new DateTime(2024, 3, 12, 0, 0, 0, DateTimeKind.Utc),
            PublishedPrecision = DatePrecision.Day,
            Language = "zh",
            Paragraphs = [new Paragraph(ParagraphKind.Body, "3月5日，桥通车了。")],
        })],
        []);
}
