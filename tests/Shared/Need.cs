namespace Analysis.Testing;

/// <summary>What a test may need beyond the .NET SDK.</summary>
internal enum Need
{
    /// <summary>Debian's Chromium.</summary>
    Chromium,

    /// <summary>The system's Python with jieba, pandas, bs4 and ICU.</summary>
    Python,

    /// <summary>The system's Python with scipy.</summary>
    Scipy,

    /// <summary>Jupyter's nbconvert.</summary>
    Jupyter,

    /// <summary>Jupyter's notebook server.</summary>
    JupyterNotebook,

    /// <summary>The released .NET Interactive, restored from .config/dotnet-tools.json.</summary>
    ReleasedKernel,

    /// <summary>librsvg's rsvg-convert.</summary>
    Rsvg,

    /// <summary>A NuGet source that answers.</summary>
    Packages,

    /// <summary>Leave to mount a folder of one's own, by <c>unshare</c>.</summary>
    Mounts,

    /// <summary>Slurm's and munge's daemons.</summary>
    Slurm,

    /// <summary>The folder <c>../shared</c> beside the project.</summary>
    Shared,
}
