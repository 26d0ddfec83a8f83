namespace Analysis;

/// <summary>One row of a <see cref="DocumentTermMatrix"/>: what is kept of an article once it is counted.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Source">Its outlet, or null.</param>
/// <param name="Published">When it was published, in UTC, or null.</param>
/// <param name="Tokens">The number of its words, numbers and emoji before any filter; addresses are not counted.</param>
internal sealed record Document(string Id, string? Source, DateTime? Published, int Tokens);
