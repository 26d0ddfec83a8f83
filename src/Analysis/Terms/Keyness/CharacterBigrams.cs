namespace Analysis;

/// <summary>Counts pairs of neighbouring Chinese characters: a way to count that needs no words.</summary>
internal static class CharacterBigrams
{
    /// <summary>One row per article, its size being the number of its pairs.</summary>
    public static DocumentTermMatrix Count(IReadOnlyList<Article> articles)
    {
        var vocabulary = new Vocabulary();
        var (documents, offsets) = (new List<Document>(), new List<int> { 0 });
        var (terms, counts, first) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var article in articles)
        {
            var row = new SortedDictionary<int, (int Count, int First)>();
            var size = 0;
            for (var i = 0; i + 1 < article.Text.Length; i++)
            {
                if (IsChinese(article.Text[i]) && IsChinese(article.Text[i + 1]))
                {
                    var term = vocabulary.Add(article.Text.AsSpan(i, 2), TokenKinds.Word);
                    var known = row.GetValueOrDefault(term, (0, i));
                    row[term] = (known.Item1 + 1, known.Item2);
                    size++;
                }
            }

            terms.AddRange(row.Keys);
            counts.AddRange(row.Values.Select(entry => entry.Count));
            first.AddRange(row.Values.Select(entry => entry.First));
            offsets.Add(terms.Count);
            documents.Add(new Document(article.Id, article.Source, article.Published, size));
        }

        return new DocumentTermMatrix(documents, vocabulary, [.. offsets], [.. terms], [.. counts], [.. first]);
    }

    /// <summary>A character of the basic block and its first extension, which hold all but the rarest.</summary>
    public static bool IsChinese(char character) => character is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');
}
