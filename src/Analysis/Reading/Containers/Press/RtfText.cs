using System.Text;

namespace Analysis.Reading;

/// <summary>A text in RTF: an export of LexisNexis, Nexis Uni or Factiva, or one article.</summary>
internal sealed class RtfText : PressExport
{
    public override string Format => "rtf";

    public override bool IsIn(ReadOnlySpan<byte> bytes) => bytes.StartsWith(@"{\rtf"u8);

    public override IEnumerable<Part> Split(CollectionFile file) =>
        base.Split(file with { Text = Encoding.Latin1.GetString(file.Content.Bytes.Span).AsMemory() });

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text)
    {
        var blocks = RtfReader.Read(Encoding.Latin1.GetBytes(text.Text), out var isCut);
        if (isCut)
        {
            text.Report(new Note("text", Severity.Warning,
                "the text in RTF is cut off; what stands before was read, save it again where the end is missing"));
        }

        return PressDocuments.Of(text, blocks, (article, mine) => article.Body = PressBlock.ToHtml(mine).AsMemory());
    }
}
