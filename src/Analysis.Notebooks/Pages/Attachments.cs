using System.Buffers.Text;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Analysis.Notebooks.Documents;
using static System.FormattableString;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The pictures attached to a cell of Markdown, where its text names them: <c>![x](attachment:y.png)</c>, or <c>&lt;img
/// src="attachment:y.png"&gt;</c>, the one HTML element that Markdown is read for. They come from strangers: only pictures without code in
/// them are shown, up to a size, and what is not shown is said in its place.
/// </summary>
internal sealed partial class Attachments(MarkdownCell cell)
{
    private const string Scheme = "attachment:";

    // A page is sent by mail, with everything in it.
    private const int LargestMegabytes = 5;

    private static readonly string[] Shown = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>The HTML of the cell's text with its pictures in it. It is not clean yet.</summary>
    public string Show(string html)
    {
        if (!html.Contains(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return html;
        }

        var root = new HtmlParser().ParseDocument("").CreateElement("div");
        root.InnerHtml = html;
        foreach (var text in root.Descendants<IText>().Where(text => text.ParentElement?.Closest("code, pre") is null
            && WrittenOut().IsMatch(text.Data)).ToList())
        {
            text.ReplaceWith([.. Written(text)]);
        }

        foreach (var picture in root.QuerySelectorAll("img").Where(picture =>
            picture.GetAttribute("src")?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) == true).ToList())
        {
            Fill(picture, Name(picture.GetAttribute("src")![Scheme.Length..]));
        }

        return root.InnerHtml;
    }

    private static IEnumerable<INode> Written(IText text)
    {
        var at = 0;
        foreach (Match tag in WrittenOut().Matches(text.Data))
        {
            yield return text.Owner!.CreateTextNode(text.Data[at..tag.Index]);
            var picture = text.Owner.CreateElement("div");
            picture.InnerHtml = tag.Value;
            yield return picture.FirstElementChild is { LocalName: "img" } image ? image : text.Owner.CreateTextNode(tag.Value);
            at = tag.Index + tag.Length;
        }

        yield return text.Owner!.CreateTextNode(text.Data[at..]);
    }

    private string Name(string address) => cell.Attachments?.ContainsKey(address) == true ? address : Uri.UnescapeDataString(address);

    private void Fill(IElement picture, string name)
    {
        var bundle = cell.Attachments?[name] as JsonObject;
        var type = Array.Find(Shown, type => bundle?.ContainsKey(type) == true);
        var data = type is null ? "" : Text(bundle![type]);
        if (Wrong(name, bundle, type, data) is { } wrong)
        {
            picture.Replace(picture.Owner!.CreateTextNode($"[{wrong}]"));
            return;
        }

        picture.SetAttribute("src", $"data:{type};base64,{data}");
        picture.SetAttribute("alt", picture.GetAttribute("alt") is { Length: > 0 } alternative ? alternative : CellAlternative.Of(cell)
            ?? name);
        picture.SetAttribute("title", picture.GetAttribute("title") ?? $"{name}, {Size(data)}");
    }

    private static string? Wrong(string name, JsonObject? bundle, string? type, string data) =>
        bundle is null ? $"the picture {name} is not attached to this cell"
        : type is null ? $"the attachment {name} is not shown: it is {string.Join(", ", bundle.Select(entry => entry.Key))}, "
            + "no PNG, JPEG, GIF or WebP picture"
        : data.Length == 0 || !Base64.IsValid(data) ? $"the picture {name} cannot be read: its text is no Base64"
        : data.Length / 4 * 3L > LargestMegabytes << 20
            ? Invariant($"the picture {name} is not shown: {Size(data)}, and a page takes up to {LargestMegabytes} MB")
        : null;

    private static string Text(JsonNode? data) => string.Concat((data is JsonArray lines ? string.Concat(lines) : data?.ToString() ?? "")
        .Where(letter => !char.IsWhiteSpace(letter)));

    private static string Size(string data) => (data.TrimEnd('=').Length * 3L / 4) is var bytes && bytes < 1_000
        ? Invariant($"{bytes} bytes")
        : bytes < 1_000_000 ? Invariant($"{bytes / 1e3:0} kB") : string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB");

    [GeneratedRegex("""<img\s[^<>]*\bsrc\s*=\s*["']?attachment:[^<>]*>""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WrittenOut();
}
