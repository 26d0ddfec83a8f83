namespace Analysis.Testing;

/// <summary>
/// A test with cases that needs something a machine may lack. Without it the test is skipped and says why; with <c>CI=true</c> it runs, and
/// so fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresTheoryAttribute : TheoryAttribute
{
    /// <param name="needs">What the test needs.</param>
    public RequiresTheoryAttribute(params Need[] needs) =>
        Skip = Machine.IsCi ? null : needs.Select(Machine.WhyMissing).FirstOrDefault(why => why is not null);
}
