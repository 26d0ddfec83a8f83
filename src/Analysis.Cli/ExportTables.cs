using Microsoft.Data.Analysis;

namespace Analysis.Cli;

/// <summary>The tables that can be exported, by name. Apart from the command, so that other commands start without the library.</summary>
internal static class ExportTables
{
    public static IReadOnlyDictionary<string, Func<Corpus, DataFrame>> All { get; } =
        new Dictionary<string, Func<Corpus, DataFrame>>(StringComparer.Ordinal)
        {
            ["articles"] = corpus => corpus.ArticlesFrame(),
            ["paragraphs"] = corpus => corpus.ParagraphsFrame(),
            ["images"] = corpus => corpus.ImagesFrame(),
            ["links"] = corpus => corpus.LinksFrame(),
            ["terms"] = corpus => corpus.TermsFrame(),
            ["words"] = corpus => corpus.FoundWords().Table,
            ["dates"] = corpus => corpus.DatesFrame(),
            ["quotes"] = corpus => corpus.QuotesFrame(),
            ["names"] = corpus => corpus.NamesFrame(),
            ["problems"] = corpus => corpus.ProblemsFrame(),
        };
}
