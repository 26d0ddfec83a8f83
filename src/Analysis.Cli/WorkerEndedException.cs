namespace Analysis.Cli;

/// <summary>A worker's process ended, or had to be ended, while it ran a notebook.</summary>
internal sealed class WorkerEndedException(string why) : Exception(why);
