namespace Analysis.Reading;

/// <summary>A label of an export, and what is behind it.</summary>
/// <param name="Name">The label as the table has it.</param>
/// <param name="Kind">What its value is.</param>
/// <param name="Value">The value.</param>
internal sealed record PressLabel(string Name, string Kind, string Value)
{
    /// <summary>Whether it stands above a text.</summary>
    public bool IsHead => Kind is "title" or "authors" or "section" or "head" or "lead" or "place" or "url" or "body";

    /// <summary>Whether it ends a text wherever it stands.</summary>
    public bool EndsText => Kind is "after" or "graphic" or "end" or "head of after";

    /// <summary>Whether it ends a text where nothing but labels follow.</summary>
    public bool IsWeak => Kind is "weak" or "subject";
}
