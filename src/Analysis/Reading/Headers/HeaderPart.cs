namespace Analysis.Reading;

/// <summary>What one form found at the beginning of a text.</summary>
/// <param name="Form">The form's name.</param>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Found">The candidates, with lines from 0 in the part.</param>
/// <param name="Notes">What was met, with lines from 0 in the part.</param>
internal sealed record HeaderPart(string Form, int Length, IReadOnlyList<Candidate> Found, IReadOnlyList<Note> Notes);
