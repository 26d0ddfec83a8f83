namespace Analysis.Reading;

/// <summary>One row of the outlets table.</summary>
/// <param name="Domain">The host, or a parent domain of it.</param>
/// <param name="Path">The beginning of the path that the row is for; empty for all.</param>
/// <param name="Name">The display name.</param>
/// <param name="Language">The language it writes in (BCP 47), or empty.</param>
/// <param name="Zone">The IANA zone in which it gives times without a zone, or empty.</param>
/// <param name="Aliases">Other names that dumps give it.</param>
internal sealed record Outlet(string Domain, string Path, string Name, string Language, string Zone, IReadOnlyList<string> Aliases)
{
    /// <summary>Whether 3/4/2024 is the third of April: true of all Europe, false of English outlets in the United States, else
    /// null.</summary>
    public bool? DayFirst => Zone.StartsWith("Europe/", StringComparison.Ordinal) ? true
        : Language == "en" && Zone is "America/New_York" or "America/Los_Angeles" ? false : null;
}
