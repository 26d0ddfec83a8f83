namespace Analysis.Reading;

/// <summary>One document of an export while it is read.</summary>
/// <param name="line">The line on which it begins.</param>
internal sealed class PressArticle(int line)
{
    private const int HardEnd = 100;
    private const string Origin = "export: ";

    /// <summary>The line on which it begins.</summary>
    public int Line { get; } = line;

    /// <summary>What was found.</summary>
    public List<Candidate> Found { get; } = [];

    /// <summary>What was met.</summary>
    public List<Note> Notes { get; } = [];

    /// <summary>Its text.</summary>
    public ReadOnlyMemory<char> Body { get; set; }

    /// <summary>The line on which its text begins.</summary>
    public int BodyLine { get; set; } = line;

    /// <summary>How its text is written.</summary>
    public BodyKind Kind { get; set; } = BodyKind.Html;

    /// <summary>Whether it has a title.</summary>
    public bool HasTitle => Found.Exists(candidate => candidate.Field == Field.Title);

    /// <summary>Whether it has neither title nor text.</summary>
    public bool IsEmpty => !HasTitle && Body.Span.IsWhiteSpace();

    /// <summary>Adds a candidate, where the value holds anything.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">What the export calls it.</param>
    /// <param name="value">The value.</param>
    /// <param name="values">The values one by one, where there are several.</param>
    public void Add(Field field, string name, string? value, IReadOnlyList<string>? values = null)
    {
        if (value?.Trim() is { Length: > 0 } text && values is not [])
        {
            Found.Add(new Candidate(field, Origin + name, text, Line, values));
        }
    }

    /// <summary>Adds what a label of the table names; its value is of one line.</summary>
    public void Add(string kind, string name, string value, bool isInverted = false)
    {
        switch (kind)
        {
            case "title":
                Add(Field.Title, name, value.TrimEnd(';', ' '));
                break;
            case "source":
                Add(Field.Source, name, value);
                break;
            case "published":
                Add(Field.Published, name, value);
                break;
            case "url":
                Add(Field.Url, name, value);
                break;
            case "authors":
                Add(Field.Authors, name, value, PressNames.Of(value, isInverted));
                break;
            case "section" or "subject":
                Add(Field.Categories, name, value, PressNames.Sections(value));
                break;
            case "place":
                Add(Field.Dateline, name, value);
                break;
            case "lead" or "graphic" when value.Length > 0:
                Notes.Add(new Note("text", Severity.Info, $"kept out of the text: {name}: '{Note.Short(value)}'", Line));
                break;
        }
    }

    /// <summary>Takes a plain text whose lines end hard: where no blank line parts paragraphs, short lines are one, and of long ones each
    /// is one.</summary>
    public void SetPlain(ReadOnlyMemory<char> text, int bodyLine)
    {
        var (isBroken, longest, previous) = (false, 0, 1);
        foreach (var line in text.Span.Trim().EnumerateLines())
        {
            var length = line.Trim().Length;
            (isBroken, longest, previous) = (isBroken || length == 0 || previous == 0, Math.Max(longest, length), length);
        }

        (Kind, BodyLine) = (BodyKind.Plain, bodyLine);
        Body = isBroken || longest > HardEnd ? text : text.ToString().ReplaceLineEndings(" ").AsMemory();
    }

    /// <summary>The part of the file.</summary>
    /// <param name="format">The export's name.</param>
    /// <param name="raw">The document as written.</param>
    public Part ToPart(string format, ReadOnlyMemory<char> raw) =>
        new(raw, Line, new Header([format], Found, Notes, Body, BodyLine) { Kind = Kind, IsRecord = true });
}
