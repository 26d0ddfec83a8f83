namespace Analysis.Cli;

/// <summary>The tool's exit codes: a contract with scripts.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>A usage error, or input that cannot be read at all.</summary>
    public const int Usage = 1;

    /// <summary>A cell failed or took too long.</summary>
    public const int Failed = 2;

    /// <summary><c>check</c> found a difference.</summary>
    public const int Different = 3;
}
