namespace Analysis.Notebooks.Documents;

/// <summary>A notebook as it was read.</summary>
/// <param name="Notebook">The notebook.</param>
/// <param name="Warnings">What the file says that a notebook cannot, each with its file and place; empty where all of it was read.</param>
public sealed record ImportedNotebook(Notebook Notebook, IReadOnlyList<string> Warnings);
