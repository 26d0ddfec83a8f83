using System.Xml;
using System.Xml.Linq;

namespace Analysis.Reading;

/// <summary>Agencies' articles in XML: NITF, NewsML 1 and G2, Reuters' corpora. Nothing in it is fetched or expanded; each article is
/// parsed by itself.</summary>
internal sealed class AgencyXml : PressExport
{
    // The first element of such a file, and the element that is an article.
    private static readonly Dictionary<string, (string Article, Action<XElement, PressArticle> Read)> Kinds = new(StringComparer.Ordinal)
    {
        ["nitf"] = ("nitf", AgencyFields.ReadNitf),
        ["NewsML"] = ("NewsItem", AgencyFields.ReadNewsML),
        ["NewsItem"] = ("NewsItem", AgencyFields.ReadNewsML),
        ["newsMessage"] = ("newsItem", AgencyFields.ReadG2),
        ["newsItem"] = ("newsItem", AgencyFields.ReadG2),
        ["newsitem"] = ("newsitem", AgencyFields.ReadRcv1),
        ["LEWIS"] = ("REUTERS", AgencyFields.ReadReuters),
        ["lewis"] = ("REUTERS", AgencyFields.ReadReuters),
        ["REUTERS"] = ("REUTERS", AgencyFields.ReadReuters),
    };

    public override string Format => "agency-xml";

    protected override bool Is(ReadOnlySpan<char> text) => text[0] == '<' && Kind(text) is not null;

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text)
    {
        var (name, read) = Kinds[Kind(text.Text)!];
        var places = XmlText.Elements(text.Text, name);
        var end = places.Count > 0 ? places[^1].End : 0;
        var declarations = XmlText.Declarations(text.Text[..(places.Count > 0 ? places[0].Start : Math.Min(text.Text.Length, Window))]);
        foreach (var place in places)
        {
            var article = new PressArticle(text.LineAt(place.Start));
            try
            {
                read(XmlText.Parse($"<x {declarations}>{XmlText.Mended(text.Text[place.Start..place.End], out _)}</x>").Elements()
                    .First(), article);
            }
            catch (XmlException exception)
            {
                text.Report(new Note(null, Severity.Error,
                    $"the article is no well-formed XML ({Note.Short(exception.Message)}); it was left out", article.Line));
                continue;
            }

            if (article.Kind != BodyKind.Unknown)
            {
                yield return (article, text.Slice(place.Start, place.End));
            }
        }

        if (text.Text.AsSpan(end).Contains("<" + name, StringComparison.Ordinal))
        {
            text.Report(new Note(null, Severity.Warning,
                "the file is cut off in its last article, which was left out; what stands before was read", text.LineAt(end)));
        }
    }

    private static string? Kind(ReadOnlySpan<char> text) => XmlText.FirstElement(text) is { } first && Kinds.ContainsKey(first) ? first
        : null;
}
