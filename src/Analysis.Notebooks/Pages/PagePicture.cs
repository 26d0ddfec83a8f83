namespace Analysis.Notebooks.Pages;

/// <summary>A chart of a page that the index can show.</summary>
/// <param name="Key">What tells it from charts of another kind: its title, where it has one.</param>
/// <param name="OnWhite">Whether its colours need white paper.</param>
/// <param name="Draw">Its markup, titles included.</param>
internal sealed record PagePicture(string Key, bool OnWhite, Func<string?> Draw);
