namespace Analysis.Frames;

/// <summary>How a file of separated values is written, as far as it does not say so itself.</summary>
internal sealed record CsvForm
{
    /// <summary>The character between fields; null: told from the first lines.</summary>
    public char? Separator { get; init; }

    /// <summary>Whether the first row gives the names.</summary>
    public bool Header { get; init; } = true;

    /// <summary>The names of the columns, where the file gives none.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>Whether columns get types.</summary>
    public bool Typed { get; init; } = true;

    /// <summary>Whether a double quote at the beginning of a field takes in separators and line breaks; else it is a character like
    /// others.</summary>
    public bool Quotes { get; init; } = true;

    /// <summary>Lines that begin with this character are skipped; null: there are none.</summary>
    public char? Comment { get; init; }
}
