using System.Reflection;
using System.Text;
using Analysis.Testing;
using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

/// <summary>The embedded package's public surface beside the real one's: what is there, what is not and why.</summary>
public sealed class ApiReportTests
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    private static readonly (string Pattern, string Reason)[] Reasons =
    [
        ("ArrowString", "Apache Arrow is not referenced"),
        ("Arrow", "Apache Arrow is not referenced"),
        ("RecordBatch", "Apache Arrow is not referenced"),
        ("VBuffer", "ML.NET is not referenced"),
        ("DataView", "ML.NET is not referenced"),
        ("Cursor", "ML.NET is not referenced"),
        ("WithHeap", "sorting works otherwise"),
        ("GetGroupedOccurrences<", "joining works otherwise"),
        ("RemoveItem(", "the base class's own serves"),
    ];

    [RequiresFact(Need.Shared)]
    public void Surface_BesideThePackages()
    {
        var report = new StringBuilder("# The embedded Microsoft.Data.Analysis beside the package (0.23.0)\n# same: name and parameter names, where types may be wider; general: taken by a member with other parameter names or more optional ones\n");
        var unexplained = new List<string>();
        foreach (var type in PackageApi.Read("Microsoft.Data.Analysis").Types.Values.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var ours = Ours(type.Name);
            var kinds = type.Members.ToLookup(member => Kind(ours, member));
            report.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{type.Name}: {kinds["same"].Count()} same, {kinds["general"].Count()} general, {kinds["absent"].Count()} absent of {type.Members.Count}\n");
            foreach (var reason in kinds["absent"].GroupBy(member => Reason(type.Name, member)).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                report.Append(System.Globalization.CultureInfo.InvariantCulture, $"  absent, {reason.Key}: {string.Join(", ", reason.Select(member => member.Name).Distinct())}\n");
                unexplained.AddRange(reason.Key == "" ? reason.Select(member => $"{type.Name}: {member.Line}") : []);
            }
        }

        Snapshot.Match(report.ToString(), "ApiReport.verified.txt");
        Assert.Empty(unexplained);
    }

    [RequiresFact(Need.Shared)]
    public void Surface_BeyondThePackages_IsTwoTypes()
    {
        var api = PackageApi.Read("Microsoft.Data.Analysis");
        var more = typeof(DataFrame).Assembly.GetExportedTypes()
            .SelectMany(type => api.Types.ContainsKey(NameOf(type))
                ? type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    .Where(member => member is MethodInfo { IsSpecialName: false } or PropertyInfo { } && !api.AllMembers(NameOf(type)).Any(known => known.Name == NameIn(member)))
                    .Select(member => $"{NameOf(type)}.{member.Name}")
                : [NameOf(type)])
            .Where(name => !name.Contains("<>", StringComparison.Ordinal));
        Assert.Equal(["NumberValue", "TableFormatterSource"], more.Order(StringComparer.Ordinal));
    }

    private static Type? Ours(string name) => typeof(DataFrame).Assembly.GetExportedTypes().FirstOrDefault(type => NameOf(type) == name);

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
        : type.Name;

    private static string NameIn(MemberInfo member) => member is PropertyInfo { Name: "Item" } ? "this[]" : member.Name;

    private static string Kind(Type? ours, PackageMember member)
    {
        string[][] named = ours is null ? [] : [.. Members(ours, member)];
        return named.Any(parameters => parameters.SequenceEqual(member.Parameters, StringComparer.Ordinal)) ? "same"
            : named.Length > 0 && member.Name.StartsWith("op_", StringComparison.Ordinal) ? "general"
            : named.Any(parameters => parameters.Take(member.Parameters.Count).SequenceEqual(member.Parameters, StringComparer.Ordinal)) ? "general" : "absent";
    }

    // The parameter names of all our members of that name.
    private static IEnumerable<string[]> Members(Type ours, PackageMember member)
    {
        static string[] Names(ParameterInfo[] parameters) => Array.ConvertAll(parameters, parameter => parameter.Name!);
        if (member.Name == ".ctor")
        {
            return ours.GetConstructors(All).Where(found => !found.IsPrivate).Select(found => Names(found.GetParameters()));
        }

        var types = new List<Type>();
        for (var type = ours; type is not null; type = type.BaseType)
        {
            types.Add(type);
        }

        return types.SelectMany(type => type.GetMembers(All | BindingFlags.DeclaredOnly)).Where(found => NameIn(found) == member.Name).Select(found => found switch
        {
            MethodInfo { IsPrivate: false } method => Names(method.GetParameters()),
            PropertyInfo property => Names(property.GetIndexParameters()),
            FieldInfo { IsPrivate: false } => [],
            _ => ["(private)"],
        });
    }

    private static string Reason(string type, PackageMember member) =>
        Reasons.FirstOrDefault(reason => type.Contains(reason.Pattern, StringComparison.Ordinal) || member.Line.Contains(reason.Pattern, StringComparison.Ordinal)).Reason ?? "";
}
