namespace Analysis.Testing;

/// <summary>A type of a package: its name, its base and its own members.</summary>
internal sealed record PackageType(string Name, string Base, List<PackageMember> Members);
