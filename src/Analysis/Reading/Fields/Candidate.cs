namespace Analysis.Reading;

/// <summary>Something found that may be a field's value. All of them are kept; <see cref="Precedence"/> says which one is taken.</summary>
/// <param name="Field">The field.</param>
/// <param name="Origin">Where it stands, as the tables say it: <c>epoch comment</c>, <c>front matter: date</c>.</param>
/// <param name="Value">The value as written, references not decoded.</param>
/// <param name="Line">The line of the file, from 1; inside a header that is being read, the lines before it in the header.</param>
/// <param name="Values">The values one by one, where the place gives a list; else null.</param>
internal sealed record Candidate(Field Field, string Origin, string Value, int Line = 0, IReadOnlyList<string>? Values = null);
