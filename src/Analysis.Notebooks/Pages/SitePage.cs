using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>An executed notebook that is to become a page.</summary>
/// <param name="Name">The notebook's file name without extension; the page is <c>Name.html</c>.</param>
/// <param name="Notebook">The notebook with its outputs. A failed cell's error shows in place.</param>
/// <param name="Colophon">How it was made.</param>
public sealed record SitePage(string Name, Notebook Notebook, Colophon Colophon);
