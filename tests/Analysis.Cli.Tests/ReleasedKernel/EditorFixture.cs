using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>One kernel for a class of tests: it takes longer to start than a notebook to run, and a notebook's first cell makes no
/// difference to what others left behind.</summary>
public sealed class EditorFixture : IDisposable
{
    private readonly EditorSession? session = Machine.Has(Need.ReleasedKernel) ? new(Path.Combine(Machine.Root, "notebooks")) : null;

    /// <summary>The session.</summary>
    internal EditorSession Session => session!;

    void IDisposable.Dispose() => session?.Dispose();
}
