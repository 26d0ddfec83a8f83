using System.Globalization;

namespace Analysis.Cli;

/// <summary>A worker's process ended while it ran a notebook.</summary>
internal sealed class WorkerEndedException(int exitCode, string firstLine)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"exit code {exitCode}{(firstLine.Length == 0 ? "" : ": " + firstLine)}"));
