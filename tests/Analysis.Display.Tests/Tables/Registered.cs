using System.Runtime.CompilerServices;

namespace Analysis.Display.Tests;

/// <summary>The formatters stand in one place for the whole process, so they are registered once, before any test runs.</summary>
internal static class Registered
{
    [ModuleInitializer]
    internal static void Register() => NotebookDisplay.Register();
}
