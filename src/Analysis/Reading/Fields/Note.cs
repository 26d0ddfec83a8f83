namespace Analysis.Reading;

/// <summary>What a stage has to say of an article: the row of a problem that does not know its file yet.</summary>
/// <param name="Field">The field concerned, or null.</param>
/// <param name="Severity">How much was lost.</param>
/// <param name="Message">One line.</param>
/// <param name="Line">The line of the file, from 1; null for the article's first.</param>
internal readonly record struct Note(string? Field, Severity Severity, string Message, int? Line = null)
{
    /// <summary>A value as messages show it: one line, at most 80 characters.</summary>
    public static string Short(string text) => text.Length <= 80 ? text.ReplaceLineEndings(" ") : text[..80].ReplaceLineEndings(" ") + "…";
}
