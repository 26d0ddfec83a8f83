using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Documents of LexisNexis as plain text, each below its number in the middle of a line; what stands above the first is the
/// cover.</summary>
internal sealed partial class LexisText : PressExport
{
    public override string Format => "lexisnexis";

    // The number stands in the middle of its line; where the blanks are lost, labels of the database must be there too.
    protected override bool Is(ReadOnlySpan<char> text) =>
        text[0] != '<' && Separators().EnumerateMatches(Head(text)) is var found && found.MoveNext()
        && (found.Current.Length > 30 || Labels().IsMatch(Head(text, Window * 4)));

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text) =>
        PressDocuments.Of(text, PressBlock.OfText(text.Text), (article, blocks) =>
        {
            if (blocks.Count > 0)
            {
                article.SetPlain(text.Slice(blocks[0].Start + LabelLength(blocks[0].Text), blocks[^1].End), text.LineAt(blocks[0].Start));
            }
        });

    private static int LabelLength(string block) =>
        PressLabels.Of("lexis", block, anyCase: false) is { Kind: "body" or "graphic", Value: var value } ? block.Length - value.Length : 0;

    [GeneratedRegex(@"^[ \t]*((FOCUS - |LEVEL \d+ - )?\d+ (of|OF) \d+ (DOCUMENTS?|STORIES|STORY)|Dokument \d+ von \d+|Document \d+ (de|van|sur) \d+|Documento \d+ d[ei] \d+)[ \t]*\r?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^(LENGTH|LÄNGE|LAENGE|LONGUEUR|LENGTE|LONGITUD|LOAD-DATE|UPDATE|DATE-CHARGEMENT|LANGUAGE|SPRACHE|LANGUE|HEADLINE|BYLINE): ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Labels();
}
