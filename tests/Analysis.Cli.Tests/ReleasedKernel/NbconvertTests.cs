using Analysis.Cli.Tests.Notebooks;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>The project's notebooks, run by nbconvert in the released .NET Interactive, as .config/dotnet-tools.json pins it and README
/// tells users to install it.</summary>
public sealed class NbconvertTests(ExecutedNotebooks executed) : IClassFixture<ExecutedNotebooks>
{
    public static TheoryData<string> Names => RenderedNotebooks.Pages;

    [RequiresTheory(Need.ReleasedKernel, Need.Jupyter), MemberData(nameof(Names))]
    public void Nbconvert_RunsTheNotebook_ToTheCommittedOutputs(string name) =>
        ReleasedOutputs.AssertAsCommitted(name, executed.Read(name));
}
