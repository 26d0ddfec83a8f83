namespace Analysis.Testing;

/// <summary>
/// A test that needs something a machine may lack. Without it the test is skipped and says why; with <c>CI=true</c> it runs, and so fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RequiresFactAttribute : FactAttribute
{
    /// <param name="needs">What the test needs.</param>
    public RequiresFactAttribute(params Need[] needs) =>
        Skip = Machine.IsCi ? null : needs.Select(Machine.WhyMissing).FirstOrDefault(why => why is not null);
}
