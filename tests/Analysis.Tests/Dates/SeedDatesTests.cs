using System.Globalization;
using System.Text;
using Analysis.Testing;

namespace Analysis.Tests.Dates;

public sealed class SeedDatesTests
{
    // every line was checked by hand against the article's text, and the texts were read for dates that are missing here
    [Fact]
    public void Dates_OfTheSeeds_AreAllFoundAndRight()
    {
        var corpus = Corpus.Load(Path.Combine(Machine.Root, "data"));
        var lines = new StringBuilder();
        foreach (var article in corpus.Articles)
        {
            lines.Append(CultureInfo.InvariantCulture,
                $"{article.Title} · published {article.Published:yyyy-MM-dd} ({article.PublishedPrecision})\n");
            foreach (var date in article.Dates())
            {
                var (paragraph, mention) = (date.Paragraph, date.Mention);
                var (start, end) = (mention.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                    ?? "-", mention.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-");
                var sentence = Sentences.Around(date.Text, mention.Offset, mention.Text.Length);
                lines.Append(CultureInfo.InvariantCulture, $"  {paragraph}:{mention.Offset}\t{mention.Text}\t{start}\t{end}\t{mention.Granularity?.ToString().ToLowerInvariant() ?? "-"}\t{mention.Basis.ToString().ToLowerInvariant()}\t{sentence}\n");
            }
        }

        Snapshot.Match(lines.ToString(), "SeedDates.verified.txt");
    }

    [Fact]
    public void DatesFrame_HasTheColumnsOfTheDesign()
    {
        var table = new Corpus([TestDates.Article("a", "BBC", "2022-09-20T23:30:00Z", "9月22日周四将举行会谈。上周五没有。近期如此。")], []).DatesFrame();
        Assert.Equal(["article", "paragraph", "text", "offset", "start", "end", "granularity", "basis"],
            table.Columns.Select(column => column.Name));
        Assert.Equal(["9月22日周四", "上周五", "近期"], TestDates.Texts(table, "text"));
        Assert.Equal(["2022-09-22 00", "2022-09-16 00", "-"], TestDates.Days(table, "start"));
    }
}
