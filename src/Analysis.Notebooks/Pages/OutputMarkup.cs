using AngleSharp.Dom;
using AngleSharp.Html;

namespace Analysis.Notebooks.Pages;

/// <summary>Writes a clean output, with the charts, which are no elements of it, in their places.</summary>
/// <param name="charts">The charts' HTML, by the comment that stands in their place; a clean output has no other comment.</param>
internal sealed class OutputMarkup(IReadOnlyDictionary<INode, string> charts) : HtmlMarkupFormatter
{
    /// <inheritdoc/>
    public override string Comment(IComment comment) => charts[comment];
}
