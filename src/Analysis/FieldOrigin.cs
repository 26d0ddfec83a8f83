namespace Analysis;

/// <summary>Where a field's value came from.</summary>
/// <param name="Field">The field's name as in the <c>articles</c> table, such as <c>published</c>.</param>
/// <param name="Origin">Where it was found, such as <c>epoch comment</c> or <c>front matter: title</c>.</param>
/// <param name="Original">The value as the dump writes it, where it differs from the field's; else null.</param>
/// <param name="Note">What was assumed or repaired, or null.</param>
public readonly record struct FieldOrigin(string Field, string Origin, string? Original = null, string? Note = null);
