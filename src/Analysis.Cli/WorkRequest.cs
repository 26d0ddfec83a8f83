namespace Analysis.Cli;

/// <summary>What a worker is asked to run: one line of JSON on its standard input.</summary>
/// <param name="Path">The notebook.</param>
/// <param name="Output">Where it goes with its outputs.</param>
/// <param name="Settings">How it is run.</param>
internal sealed record WorkRequest(string Path, string Output, RunSettings Settings);
