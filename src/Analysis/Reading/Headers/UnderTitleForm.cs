namespace Analysis.Reading;

/// <summary>A short line under a title that holds a date, labels or <c>By …</c> and nothing else.</summary>
internal sealed class UnderTitleForm : HeaderForm
{
    private const string FormName = "line under the title";
    private const int Longest = 120;

    /// <inheritdoc/>
    public override HeaderPart? Read(ReadOnlySpan<char> text, IReadOnlyList<string> before, LoadOptions options)
    {
        if (before.Count == 0 || before[0] is not (FirstLineForm.FormName or FirstLineForm.HeadingName or LinkedHeadingForm.FormName))
        {
            return null;
        }

        var line = HeaderLine.First(text, out var length);
        var (found, notes) = (new List<Candidate>(), new List<Note>());
        return line.Length is > 0 and <= Longest && HeaderLine.TryMixed(line.Trim().ToString(), 0, found, notes)
            ? new HeaderPart(FormName, length, found, notes) : null;
    }
}
