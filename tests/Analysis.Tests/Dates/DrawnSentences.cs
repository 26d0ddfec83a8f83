using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Testing;

/// <summary>Sentences of the shared corpora with marks of dates: the file holds where they stand and the marks, the corpora their
/// texts.</summary>
internal static class DrawnSentences
{
    /// <summary>The gold set, each text found again in its article by its length and hash.</summary>
    public static DateGoldSet Read(string file, string corpora)
    {
        var articles = Corpus.Load(corpora).Articles.ToLookup(article => article.File, StringComparer.Ordinal);
        var sentences = new List<DateGoldSet.Sentence>();
        foreach (var cells in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            if (cells[0].Length > 0)
            {
                var text = articles[cells[4]].SelectMany(article => article.Paragraphs)
                    .Select(paragraph => Find(paragraph.Text, int.Parse(cells[2], CultureInfo.InvariantCulture), cells[3]))
                    .FirstOrDefault(found => found is not null)
                    ?? throw new InvalidDataException($"{file}: no sentence of {cells[4]} has {cells[2]} characters and the hash "
                        + $"{cells[3]}.");
                sentences.Add(new DateGoldSet.Sentence(cells[0], "corpus", Day(cells[1]), text, []));
                continue;
            }

            var (offset, length) = (int.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture));
            sentences[^1].Mentions.Add(new DateGoldSet.Mark(sentences[^1].Text.Substring(offset, length), offset, Day(cells[3]),
                Day(cells[4]), cells[5], cells[6]));
        }

        return new DateGoldSet(sentences);
    }

    // a sentence begins behind another's end or a blank
    private static string? Find(string text, int length, string hash)
    {
        for (var at = 0; at + length <= text.Length; at++)
        {
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Hash(text.Substring(at, length)) == hash)
            {
                return text.Substring(at, length);
            }
        }

        return null;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static DateOnly? Day(string text) => text == "-" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
