namespace Analysis.Notebooks.Pages;

/// <summary>How a page was made: enough to make it again. It holds nothing that differs from machine to machine.</summary>
public sealed record Colophon
{
    /// <summary>Whether the page shows the outputs that the notebook's file held, and nothing was run for it.</summary>
    public bool IsSaved { get; init; }

    /// <summary>The files the notebook read, with the SHA-256 of their bytes in hexadecimal, null where there was nothing to read, in the
    /// order to show them.</summary>
    public IReadOnlyList<(string File, string? Sha256)> DataFiles { get; init; } = [];

    /// <summary>The packages behind the numbers and charts, with versions.</summary>
    public IReadOnlyList<(string Name, string Version)> Packages { get; init; } = [];

    /// <summary>The parameters with their values as C# literals, the time zone among them.</summary>
    public IReadOnlyList<(string Name, string Value)> Parameters { get; init; } = [];

    /// <summary>The command line that makes this page again, or null.</summary>
    public string? Reproduce { get; init; }
}
