using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Web addresses as dumps write them: relative, without a scheme, or wrapped by a picture proxy.</summary>
internal static partial class WebAddresses
{
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" \t\r\n\"<>");

    /// <summary>The absolute http(s) address, or null where it is none (a script, mail, data or an anchor).</summary>
    public static string? Resolve(string address, string? page)
    {
        var trimmed = address.AsSpan().Trim();
        if (trimmed.IsEmpty || trimmed[0] == '#')
        {
            return null;
        }

        if (trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            return Checked(string.Concat(page?.StartsWith("http:", StringComparison.Ordinal) == true ? "http:" : "https:", trimmed));
        }

        if (IsAbsolute(trimmed))
        {
            return Checked(trimmed.Length == address.Length ? address : trimmed.ToString());
        }

        return page is not null && !HasScheme(trimmed) && Uri.TryCreate(page, UriKind.Absolute, out var root)
            && Uri.TryCreate(root, trimmed.ToString(), out var absolute) && absolute.Scheme is "http" or "https"
            ? absolute.AbsoluteUri
            : null;
    }

    /// <summary>The absolute address; where the page's own is unknown, a relative one as it is written.</summary>
    public static string? Link(string address, string? page) =>
        Resolve(address, page) ?? (page is null && IsRelative(address.AsSpan().Trim()) ? address.Trim() : null);

    private static bool IsRelative(ReadOnlySpan<char> address) => address.Length > 1 && address[0] is '/' or '.' && address[1] is not '/'
        && !HasScheme(address) && address.IndexOfAny(NotInAddresses) < 0;

    public static bool IsAbsolute(ReadOnlySpan<char> address) =>
        address.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>The host in lower case; null where the address has none.</summary>
    public static string? Host(string? address)
    {
        if (address is null || !IsAbsolute(address))
        {
            return null;
        }

        var rest = address.AsSpan(address.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = rest.IndexOfAny("/?#\\");
        rest = end < 0 ? rest : rest[..end];
        rest = rest[(rest.LastIndexOf('@') + 1)..];
        var port = rest.IndexOf(':');
        rest = (port < 0 ? rest : rest[..port]).TrimEnd('.');
        return rest.IsEmpty || rest.ContainsAny(NotInAddresses) ? null : rest.ToString().ToLowerInvariant();
    }

    /// <summary>The host that stands for a name (<c>www.example.com</c>, or an address); null where the name is none.</summary>
    public static string? HostIn(string name) =>
        Host(name) ?? (name.Contains('.', StringComparison.Ordinal) && HostName().IsMatch(name) ? name : null);

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HostName();

    /// <summary>The address's path, with doubled slashes made single.</summary>
    public static string PathOf(string address)
    {
        var start = address.IndexOf("//", StringComparison.Ordinal) + 2;
        var slash = address.IndexOf('/', start);
        var end = slash < 0 ? -1 : address.AsSpan(slash).IndexOfAny('?', '#');
        var path = slash < 0 ? "/" : end < 0 ? address[slash..] : address.Substring(slash, end);
        return path.Contains("//", StringComparison.Ordinal) ? path.Replace("///", "/", StringComparison.Ordinal)
            .Replace("//", "/", StringComparison.Ordinal) : path;
    }

    /// <summary>A picture's absolute address, taken out of a known proxy's; null where it is none.</summary>
    public static string? Picture(string address, string? page) => Resolve(Unwrap(address), page) is { } resolved ? Unwrap(resolved) : null;

    /// <summary>The picture's own address, where a known proxy wraps it.</summary>
    public static string Unwrap(string address)
    {
        var query = address.Contains("weserv.nl", StringComparison.OrdinalIgnoreCase) ? address.IndexOf("url=", StringComparison.Ordinal)
            : -1;
        if (query >= 0)
        {
            var end = address.IndexOf('&', query);
            var inner = WebUtility.UrlDecode(end < 0 ? address[(query + 4)..] : address[(query + 4)..end]);
            inner = inner.StartsWith("ssl:", StringComparison.Ordinal) ? inner[4..] : inner;
            return IsAbsolute(inner) ? inner : "https://" + inner.TrimStart('/');
        }

        var host = Host(address);
        return host is "i0.wp.com" or "i1.wp.com" or "i2.wp.com" or "i3.wp.com" ? "https://" + PathOf(address).TrimStart('/') : address;
    }

    private static bool HasScheme(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        return colon > 0 && address[..colon].IndexOfAny("/?#") < 0;
    }

    // Spaces and quotation marks end addresses in many places where they are written down later.
    private static string? Checked(string address)
    {
        if (Host(address) is null)
        {
            return null;
        }

        return address.AsSpan().IndexOfAny(NotInAddresses) < 0
            ? address
            : address.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)
            .Replace("\t", "", StringComparison.Ordinal)
                .Replace(" ", "%20", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal)
                    .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);
    }
}
