using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>The HTML of an output, clean, and what its scripts would have drawn into it.</summary>
/// <param name="Root">The clean nodes, as children of a <c>div</c>.</param>
/// <param name="Charts">Figures, as the scripts have them, and the elements in whose place they belong.</param>
internal sealed record CleanOutput(IElement Root, IReadOnlyList<(IElement Place, JsonObject Figure)> Charts);
