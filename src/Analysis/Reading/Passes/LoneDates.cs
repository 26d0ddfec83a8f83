using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Lines above the text that hold a date, or a time told from now, and nothing else.</summary>
internal static partial class LoneDates
{
    private const int Longest = 80;
    private const int Shortest = 8;
    private const int MostTexts = 2;

    /// <summary>Marks them; the dates are candidates.</summary>
    public static void Mark(BodyBlocks body)
    {
        for (var (i, texts) = (0, 0); i < body.Items.Count && texts <= MostTexts; i++)
        {
            var block = body.Items[i];
            if (!block.IsText)
            {
                continue;
            }

            if (block.Text.Length <= Longest && (block.IsTime || DateParser.IsRelative(block.Text) || IsDate(body, block)
                || Labelled().IsMatch(block.Text) || OfSigns().IsMatch(block.Text)))
            {
                block.Mark = "date";
            }
            else
            {
                texts++;
            }
        }
    }

    private static bool IsDate(BodyBlocks body, Block block)
    {
        if (WithSource().Match(block.Text) is { Success: true } match && DateParser.Parse(match.Groups["date"].Value) is not null)
        {
            body.Found.Add(new Candidate(Field.Published, "body: byline", match.Groups["date"].Value, block.Line));
            body.Found.Add(new Candidate(Field.Source, "body: byline", match.Groups["source"].Value, block.Line));
            return true;
        }

        if (block.Text.Length < Shortest || DateParser.Parse(block.Text) is null)
        {
            return false;
        }

        body.Found.Add(new Candidate(Field.Published, "body: date line", block.Text, block.Line));
        return true;
    }

    // "Last modified on Fri 26 Jun 2020 11.00 BST", "更新于2020年6月26日 07:12"
    [GeneratedRegex(@"^(Updated|Last (updated|modified)|Published|First published|Posted|Publié|Mis à jour|Modifié|Stand|发布|發布|發佈|出版|更新|最后更新|最後更新|刊登)\b?.{0,60}?(19|20)\d{2}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Labelled();

    // "Fri 26 Jun 2020 09.12 BST", "June 26, 2020 GMT", "26.06.2020, 11.05 Uhr": no word but a weekday, a month and a zone.
    [GeneratedRegex(@"^((Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*,? )?(\d{1,2}\.? )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?( \d{1,2},?)? (19|20)\d{2},?( [\d.:h]{4,8})?( [ap]\.?m\.?)?( [A-Z]{2,4})?$|^\d{1,2}\.\d{1,2}\.(19|20)\d{2},? \d{1,2}[.:]\d{2}( Uhr)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex OfSigns();

    // 2014年06月05日 10:12 示例晚报; 2014-06-05 10:12 来源：示例晚报; 来源：示例晚报 2014-06-05 10:12
    [GeneratedRegex(@"^(发布时间[:：]?\s?)?(?<date>\d{4}\s?[-年/.][\d\s:：年月日时分-]{4,24}?)\s*[|｜]?\s*(?=\D)((文章)?(来源|來源|出处|出處)\s?[:：]\s?)?(?<source>[\u3400-\u9FFFA-Za-z·]{2,16})$|^((文章)?(来源|來源|出处|出處)\s?[:：]\s?)(?<source>[\u3400-\u9FFFA-Za-z·]{2,16})\s*[|｜]?\s*(时间[:：]?\s?|发布时间[:：]?\s?)?(?<date>\d{4}\s?[-年/.][\d\s:：年月日时分-]{4,24})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithSource();
}
