using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Words that were found, and no texts.</summary>
internal sealed class KnownWords(IReadOnlyList<string> words) : StoredTexts
{
    public override IReadOnlyList<string> FoundWords => words;

    public override ArticleBody Body(int row) => throw new InvalidOperationException("There are no texts.");

    public override IEnumerable<(int Row, ArticleBody Body)> Bodies(int[] rows) =>
        throw new InvalidOperationException("There are no texts.");

    public override IEnumerable<(int Row, string Text)> Texts(IReadOnlyList<IReadOnlyList<Needle>> lists, Func<bool[], bool> holds) => [];

    public override IEnumerable<(int Row, string Text)> Texts(int[] rows) => [];

    public override bool HasErrors => false;
}
