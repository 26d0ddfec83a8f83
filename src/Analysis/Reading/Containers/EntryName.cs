namespace Analysis.Reading;

/// <summary>An entry's name as part of a file's name in the tables. Nothing is ever written under it.</summary>
internal static class EntryName
{
    private const int Longest = 500;

    /// <summary>The name with forward slashes, without steps upwards, roots and drives.</summary>
    /// <param name="name">As the archive writes it.</param>
    /// <param name="report">Told where it leads out of the archive.</param>
    public static string Of(string name, Action<Note> report)
    {
        var parts = name.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        var safe = string.Join('/', parts.Where(part => part is not ("." or "..") && !part.EndsWith(':')));
        safe = safe.Length <= Longest ? safe : safe[..Longest];
        if (name.StartsWith('/') || parts.Contains("..") || parts.Any(part => part.EndsWith(':')))
        {
            report(new Note(null, Severity.Warning,
                $"the entry '{Note.Short(name)}' has a name that leads out of the archive; it was read as '{Note.Short(safe)}', and "
                + $"nothing was written"));
        }

        return safe;
    }
}
