namespace Analysis.Cli;

/// <summary>What a worker is asked to run: one line of JSON.</summary>
/// <param name="Path">The notebook.</param>
/// <param name="Settings">How it is run.</param>
internal sealed record WorkRequest(string Path, RunSettings Settings);
