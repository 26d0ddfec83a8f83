namespace Analysis.Cli;

/// <summary>How notebooks are run, as the user asked for it.</summary>
internal sealed record RunSettings(IReadOnlyDictionary<string, string> Parameters, TimeSpan? Timeout, bool AllowErrors);
