using System.Text.RegularExpressions;

namespace Analysis.Testing;

/// <summary>The public signatures of a real package, as ../shared/api lists them.</summary>
internal sealed partial class PackageApi
{
    private PackageApi(IReadOnlyDictionary<string, PackageType> types) => Types = types;

    /// <summary>The types by their simple names, such as <c>GroupBy&lt;TKey&gt;</c>.</summary>
    public IReadOnlyDictionary<string, PackageType> Types { get; }

    /// <summary>Reads ../shared/api/PACKAGE.txt.</summary>
    public static PackageApi Read(string package)
    {
        var types = new Dictionary<string, PackageType>(StringComparer.Ordinal);
        PackageType? current = null;
        foreach (var line in File.ReadLines(Path.Combine(Machine.Shared, "api", package + ".txt")))
        {
            if (TypeLine().Match(line) is { Success: true } type)
            {
                var name = type.Groups["name"].Value;
                current = new PackageType(name, type.Groups["base"].Value, []);
                types[name] = current;
            }
            else if (line.StartsWith("  ", StringComparison.Ordinal) && PackageMember.Parse(line.Trim()) is { } member)
            {
                current?.Members.Add(member);
            }
        }

        return new PackageApi(types);
    }

    /// <summary>The members of a type and its bases in the package.</summary>
    public IEnumerable<PackageMember> AllMembers(string? name)
    {
        while (name is not null && Types.TryGetValue(name, out var type))
        {
            foreach (var member in type.Members)
            {
                yield return member;
            }

            name = type.Base.StartsWith("PrimitiveDataFrameColumn<", StringComparison.Ordinal) ? "PrimitiveDataFrameColumn<T>" : type.Base;
        }
    }

    [GeneratedRegex(@"^(static |abstract )?(class|enum|struct|interface) [\w.]+\.(?<name>\w+(<[^>]+>)?)( : (?<base>[\w.]+(<[^>]+>)?))?")]
    private static partial Regex TypeLine();
}
