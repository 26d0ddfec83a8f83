namespace Analysis.Reading;

/// <summary>The outlets table (<c>outlets.tsv</c>): which outlet an address or a name belongs to.</summary>
internal static class OutletTable
{
    private static readonly List<Outlet> Rows = Tsv.Read("outlets.tsv").Select(cells =>
        new Outlet(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))).ToList();

    private static readonly ILookup<string, Outlet> ByDomain = Rows.Where(row => row.Domain.Length > 0)
        .OrderByDescending(row => row.Path.Length).ToLookup(row => row.Domain, StringComparer.Ordinal);

    private static readonly Dictionary<string, Outlet> ByName =
        Rows.SelectMany(row => row.Aliases.Append(row.Name), (row, name) => (name, row))
        .GroupBy(pair => pair.name, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().row, StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> SecondLevels =
        new(["co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "idv"], StringComparer.Ordinal);

    /// <summary>The outlet of an address: the longest domain, then the longest path that fits.</summary>
    public static Outlet? ByAddress(string? address)
    {
        if (WebAddresses.Host(address) is not { } host)
        {
            return null;
        }

        string? path = null;
        for (var domain = host; domain.Contains('.', StringComparison.Ordinal);
            domain = domain[(domain.IndexOf('.', StringComparison.Ordinal) + 1)..])
        {
            foreach (var outlet in ByDomain[domain])
            {
                if (outlet.Path.Length == 0 || (path ??= WebAddresses.PathOf(address!))
                    .StartsWith(outlet.Path, StringComparison.OrdinalIgnoreCase))
                {
                    return outlet;
                }
            }
        }

        return null;
    }

    /// <summary>The outlet that goes by that name.</summary>
    public static Outlet? ByAlias(string name) => ByName.GetValueOrDefault(name.Trim());

    /// <summary>The domain as one registers it: <c>bbc.com</c> for <c>www.bbc.com</c>, <c>abc.net.au</c> for
    /// <c>www.abc.net.au</c>.</summary>
    public static string RegistrableDomain(string host)
    {
        var labels = host.Split('.');
        if (labels.Length <= 2 || labels[^1].All(char.IsAsciiDigit))
        {
            return host;
        }

        var country = labels[^1].Length == 2 && SecondLevels.Contains(labels[^2]);
        return string.Join('.', labels[(country ? ^3 : ^2)..]);
    }
}
