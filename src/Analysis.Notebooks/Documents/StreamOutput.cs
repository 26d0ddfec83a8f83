namespace Analysis.Notebooks.Documents;

/// <summary>Text written to standard output or standard error (nbformat's <c>stream</c>).</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text.</param>
public sealed record StreamOutput(string Name, string Text) : Output;
