namespace Analysis.Cli;

/// <summary>Something that the user can mend; the message says what was found and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
