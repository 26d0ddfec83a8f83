using System.Buffers;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Sentences in which compared words stand.</summary>
internal static class EvidenceLines
{
    private const int Width = 60;
    private const int Shortest = 12; // a heading of one word shows nothing

    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?；;\n");

    /// <summary>For each word a few sentences of different articles of its side, the shortest first.</summary>
    public static DataFrame Of(ComparedArticles compared, WordComparer words, IReadOnlyList<ComparedWord> shown, int perWord)
    {
        var lines = shown.SelectMany(word => Places(compared, words, word)
            .OrderBy(line => Length(line) < Shortest).ThenBy(Length).ThenBy(line => line.Article.Id, StringComparer.Ordinal)
            .DistinctBy(line => (line.Left, line.Match, line.Right)).Take(perWord)
            .Select(line => (Word: word, Line: line))).ToArray();
        List<DataFrameColumn> columns =
        [
            new StringDataFrameColumn(ColumnNames.Term, lines.Select(line => line.Word.Term)),
            new StringDataFrameColumn(ColumnNames.Source, lines.Select(line => line.Line.Article.Source)),
            new StringDataFrameColumn(ColumnNames.Left, lines.Select(line => line.Line.Left)),
            new StringDataFrameColumn(ColumnNames.Match, lines.Select(line => line.Line.Match)),
            new StringDataFrameColumn(ColumnNames.Right, lines.Select(line => line.Line.Right)),
            new StringDataFrameColumn(ColumnNames.Url, lines.Select(line => line.Line.Article.Url)),
        ];
        if (compared.By != ColumnNames.Source)
        {
            columns.Insert(1, new StringDataFrameColumn(ColumnNames.Group, lines.Select(line => compared.Sides[line.Word.Side])));
        }

        return new DataFrame(columns);
    }

    private static int Length(ConcordanceLine line) => line.Left.Length + line.Match.Length + line.Right.Length;

    // Where the word first stands in each article of its side that has it.
    private static IEnumerable<ConcordanceLine> Places(ComparedArticles compared, WordComparer words, ComparedWord word)
    {
        foreach (var article in words.Counts.Articles(word.Id).ToArray())
        {
            if (compared.Articles[article].Side == word.Side)
            {
                var (from, to) = (words.Matrix.Offsets[article], words.Matrix.Offsets[article + 1]);
                var entry = from + words.Matrix.Terms[from..to].BinarySearch(word.Id);
                yield return Sentence(compared.Articles[article].Article, words.TextOf(compared.Articles[article].Article),
                    words.Matrix.FirstOffsets[entry], word.Term.Length);
            }
        }
    }

    private static ConcordanceLine Sentence(Article article, string text, int offset, int length)
    {
        var (start, end) = (Math.Max(0, offset - Width), Math.Min(text.Length, offset + length + Width));
        var before = text.AsSpan(start..offset).LastIndexOfAny(Ends);
        var after = text.AsSpan((offset + length)..end).IndexOfAny(Ends);
        return new ConcordanceLine(article, offset,
            before < 0 ? Context.Before(text, offset, Width) : Context.OneLine(text[(start + before + 1)..offset]).TrimStart(),
            text.Substring(offset, length),
            after < 0 ? Context.After(text, offset + length, Width)
            : Context.OneLine(text[(offset + length)..(offset + length + after + 1)]).TrimEnd());
    }
}
