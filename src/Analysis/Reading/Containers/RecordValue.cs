namespace Analysis.Reading;

/// <summary>A value of a record.</summary>
/// <param name="Name">Its column's name, or its key with those around it.</param>
/// <param name="Text">The value, several joined.</param>
/// <param name="List">The values one by one, where there are several.</param>
internal sealed record RecordValue(string Name, string Text, IReadOnlyList<string>? List = null)
{
    /// <summary>Whether a program wrote that it had no value.</summary>
    public bool IsNothing => Text.Trim() is "nan" or "NaN" or "null" or "NULL" or "None" or "NA" or "N/A" or "NaT";
}
