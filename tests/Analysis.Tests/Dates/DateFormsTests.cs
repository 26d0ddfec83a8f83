using System.Globalization;
using Analysis.Reading;

namespace Analysis.Tests.Dates;

/// <summary>Each row of the tables in <c>Dates/Forms</c> does what its example says.</summary>
public sealed class DateFormsTests
{
    private static readonly DateTime Tuesday = new(2024, 5, 14, 12, 0, 0);

    public static IEnumerable<object[]> Rows =>
        DateForms.All.Select(form => new object[] { form.Language, form.Name, form.Example, form.Days })
        .Concat(Tsv.Read("Dates.days.tsv").Select(cells => new object[] { cells[1], cells[2], cells[5], cells[6] }));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Example_IsFoundByTheWholeRecognizer(string language, string name, string example, string days)
    {
        var text = example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var found = DateRecognizer.Find(text, Tuesday, language == "any" ? null : language);
        if (days == "none")
        {
            Assert.True(found.Count == 0, $"{name}: {string.Join(' ', found)}");
            return;
        }

        var at = example.IndexOf('[', StringComparison.Ordinal);
        var length = example.IndexOf(']', StringComparison.Ordinal) - at - 1;
        var mention = found.FirstOrDefault(mention => mention.Offset == at && mention.Text.Length == length);
        Assert.True(mention is not null, $"{name}: [{string.Join("] [", found.Select(other => other.Text))}] in {text}");
        Assert.Equal((name, days), (name, Days(mention)));
    }

    [Fact]
    public void Names_AreOnePerFormAndLanguage() =>
        Assert.Empty(DateForms.All.GroupBy(form => (form.Language, form.Name)).Where(same => same.Count() > 1).Select(same => same.Key));

    // an example that an earlier row takes shows nothing of its own row
    [Fact]
    public void Examples_AreReadByTheirOwnRow() => Assert.Empty(DateForms.All.Where(form => form.Days != "none").Where(form =>
    {
        var text = form.Example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        var match = form.Expression.Match(text, form.Example.IndexOf('[', StringComparison.Ordinal));
        return !match.Success || match.Length != form.Example.IndexOf(']', StringComparison.Ordinal) - match.Index - 1;
    }).Select(form => $"{form.Language} {form.Name}"));

    private static string Days(DateMention mention)
    {
        if (mention.Start is not { } start)
        {
            return "-";
        }

        var first = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return mention.End == start.AddDays(1) ? first : $"{first} {mention.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }
}
