namespace Analysis.Reading;

/// <summary>One row of the boilerplate table.</summary>
internal sealed record BoilerplateRule(string Domain, string Match, string Pattern, string Kind, string Also, bool OnlyAtFoot);
