using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analysis.Testing;
using Microsoft.Data.Analysis;
using Machine = Analysis.Testing.Machine;

namespace Analysis.Tests;

/// <summary>With the real packages the same code must compile: each member that it calls stands in them, with the same parameter names and types.</summary>
public sealed partial class PackageMembersTests
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(char)] = "char", [typeof(decimal)] = "decimal", [typeof(double)] = "double",
        [typeof(float)] = "float", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(object)] = "object", [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short", [typeof(string)] = "string", [typeof(uint)] = "uint", [typeof(ulong)] = "ulong", [typeof(ushort)] = "ushort",
    };

    // Numbers beside a column in an operator: one type here, one overload for each there.
    private static readonly string[] Numbers = ["byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal"];

    [RequiresFact(Need.Shared)]
    public void Library_CallsOnlyMembersOfThePackage()
    {
        var api = PackageApi.Read("Microsoft.Data.Analysis");
        var calls = Calls(typeof(CorpusFrames).Assembly);
        Assert.True(calls.Length > 30, $"only {calls.Length} members were found");
        Assert.Empty(calls.Where(call => !Stands(api, call)).Select(call => $"{NameOf(call.DeclaringType!)}.{call}"));
    }

    [RequiresFact(Need.Shared)]
    public void Call_WithOtherNamesOrTypes_DoesNotStandInThePackage()
    {
        var api = PackageApi.Read("Microsoft.Data.Analysis");
        var (head, sum) = (typeof(DataFrame).GetMethod("Head")!, typeof(GroupBy).GetMethod("Sum")!);
        Assert.True(Stands(api, head));
        Assert.True(Stands(api, sum));
        Assert.False(Stands(api, "DataFrame", "Head", ["rows"], ["int"]));
        Assert.False(Stands(api, "DataFrame", "Head", ["numberOfRows"], ["long"]));
        Assert.False(Stands(api, "DataFrame", "Heads", ["numberOfRows"], ["int"]));
    }

    [RequiresFact(Need.Shared)]
    public void Notebooks_NameNoParameterThatThePackageLacks()
    {
        var members = PackageApi.Read("Microsoft.Data.Analysis").Types.Values.SelectMany(type => type.Members).ToLookup(member => member.Name);
        var ours = typeof(Microsoft.Data.Analysis.DataFrame).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods()).ToLookup(method => method.Name);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Machine.Root, "notebooks"), "*.ipynb"))
        {
            foreach (Match call in NamedArgument().Matches(Code(file)))
            {
                var (method, parameter) = (call.Groups["method"].Value, call.Groups["parameter"].Value);
                if (ours[method].Any(found => found.GetParameters().Any(named => named.Name == parameter)))
                {
                    Assert.True(members[method].Any(member => member.Parameters.Contains(parameter)), $"{Path.GetFileName(file)}: {method}({parameter}: …)");
                }
            }

            Assert.DoesNotContain("NumberValue", Code(file), StringComparison.Ordinal);
        }
    }

    private static string Code(string notebook)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(notebook));
        return string.Join('\n', json.RootElement.GetProperty("cells").EnumerateArray()
            .Where(cell => cell.GetProperty("cell_type").GetString() == "code")
            .Select(cell => cell.GetProperty("source") is { ValueKind: JsonValueKind.Array } lines ? string.Concat(lines.EnumerateArray().Select(line => line.GetString())) : cell.GetProperty("source").GetString()));
    }

    // The methods of the embedded package that an assembly refers to, as they are declared there.
    private static MethodBase[] Calls(Assembly assembly)
    {
        using var stream = File.OpenRead(assembly.Location);
        using var image = new PEReader(stream);
        // Type parameters of the caller do not matter: any types serve to resolve the member.
        var arguments = Enumerable.Repeat(typeof(int), 8).ToArray();
        return [.. image.GetMetadataReader().MemberReferences
            .Select(member => assembly.ManifestModule.ResolveMember(MetadataTokens.GetToken(member), arguments, arguments))
            .OfType<MethodBase>()
            .Where(method => method.DeclaringType?.Namespace == "Microsoft.Data.Analysis")
            .Select(method => method.Module.ResolveMethod(method.MetadataToken)!)
            .Distinct()];
    }

    private static bool Stands(PackageApi api, MethodBase call)
    {
        var parameters = call.GetParameters();
        var isAccessor = call.IsSpecialName && (call.Name.StartsWith("get_", StringComparison.Ordinal) || call.Name.StartsWith("set_", StringComparison.Ordinal));
        var name = !isAccessor ? call.Name : call.Name[4..] == "Item" ? "this[]" : call.Name[4..];
        var names = parameters.Where(parameter => !isAccessor || parameter.Name != "value").ToArray();
        return Stands(api, NameOf(call.DeclaringType!), name, Array.ConvertAll(names, parameter => parameter.Name!), Array.ConvertAll(names, parameter => Text(parameter.ParameterType)));
    }

    private static bool Stands(PackageApi api, string type, string name, string[] parameters, string[] types) => api.AllMembers(type).Any(member =>
        member.Name == name && member.Parameters.SequenceEqual(parameters) && member.Types.Zip(types).All(pair => pair.First == pair.Second || (pair.Second == "NumberValue" && Numbers.Contains(pair.First))));

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
        : type.Name;

    // A type as the list of signatures writes it, without spaces.
    private static string Text(Type type) =>
        type.IsByRef ? Text(type.GetElementType()!)
        : type.IsArray ? Text(type.GetElementType()!) + "[]"
        : Nullable.GetUnderlyingType(type) is { } value ? Text(value) + "?"
        : type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(",", type.GetGenericArguments().Select(Text))}>"
        : Keywords.GetValueOrDefault(type, type.Name);

    [GeneratedRegex(@"\.(?<method>\w+)(<[\w, <>?]+>)?\((?:[^()]*?,\s*)?(?<parameter>[a-z]\w*):\s")]
    private static partial Regex NamedArgument();
}
