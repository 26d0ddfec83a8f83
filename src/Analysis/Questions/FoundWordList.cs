using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The words that a corpus shows by itself (<see cref="Questions.FoundWords"/>).</summary>
internal static class FoundWordList
{
    public static Result Of(Corpus corpus, int top, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var (counts, groups) = (CorpusCounts.Of(corpus), Groups.Of(corpus, by, Groups.MostShown));
        var found = counts.Words.Found.Select(word => counts.Matrix.Vocabulary.IdOf(word)).OfType<int>()
            .Select(id => (Term: counts.Matrix.Vocabulary[id], Count: counts.Matrix.TermFrequencies[id],
                Documents: counts.Matrix.DocumentFrequencies[id])).Where(word => word.Count > 0)
            .OrderByDescending(word => word.Count).ThenBy(word => word.Term, StringComparer.Ordinal).ToArray();
        var table = Glosses.Of(corpus).Beside(new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, found.Select(word => word.Term)),
            new Int32DataFrameColumn(ColumnNames.Count, found.Select(word => word.Count)),
            new Int32DataFrameColumn(ColumnNames.Documents, found.Select(word => word.Documents))), ColumnNames.Term);
        string[] shown = [.. found.Take(top).Select(word => word.Term)];
        return new Result(table, () => WordFrequencies.Of(corpus, shown, by).Chart(), () => WordFrequencies.Of(corpus, shown, by)
            .Lines(), Answer(corpus, found, Glosses.Of(corpus)), [groups.LeftOut]);
    }

    private static Markdown Answer(Corpus corpus, (string Term, int Count, int Documents)[] found, Glosses glosses)
    {
        if (!corpus.FindsWords || found.Length == 0)
        {
            return corpus.FindsWords ? "These articles show no word that the dictionary lacks."
                : "No words were looked for that the dictionary lacks.";
        }

        var (be, it) = found.Length == 1 ? ("is", "it") : ("are", "them");
        var first = found.Take(5).Select(word => Markdown.Of($"**{glosses.Glossed(word.Term)}** ({Wording.Count(word.Count, "time")})"));
        return Markdown.Of($"{Wording.Count(found.Length, "word")} that the dictionary lacks {be} counted whole, because these articles "
            + $"use {it} so: {Wording.List(first)}{(found.Length > 5 ? Markdown.Of($" and {found.Length - 5} more") : "")}.");
    }
}
