using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analysis.Testing;
using Machine = Analysis.Testing.Machine;

namespace Analysis.Tests;

/// <summary>With the real packages the same code must compile: each member that it calls stands in them, with the same parameter names.</summary>
public sealed partial class PackageMembersTests
{
    [RequiresFact(Need.Shared)]
    public void Library_CallsOnlyMembersOfThePackage()
    {
        var api = PackageApi.Read("Microsoft.Data.Analysis");
        using var stream = File.OpenRead(typeof(CorpusFrames).Assembly.Location);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        var calls = reader.MemberReferences.Select(reader.GetMemberReference)
            .Select(member => (Type: ParentName(reader, member.Parent), Name: reader.GetString(member.Name), Parameters: ParameterCount(reader, member)))
            .Where(call => call.Type is not null)
            .Distinct().ToArray();
        Assert.True(calls.Length > 30, $"only {calls.Length} members were found");
        Assert.Empty(calls.Where(call => !Stands(api, call.Type!, call.Name, call.Parameters)).Select(call => $"{call.Type}.{call.Name} with {call.Parameters} parameters"));
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

    private static bool Stands(PackageApi api, string type, string name, int parameters)
    {
        var property = name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal) ? name[4..] : null;
        return api.AllMembers(type).Any(member =>
            (property is not null && member.Name == (property == "Item" ? "this[]" : property)) || (member.Name == name && member.Parameters.Count == parameters))
            || (type == "DataFrameColumnCollection" && property is "Count" or "Item") || name is "Add" or "Insert" or "GetEnumerator";
    }

    private static string? ParentName(MetadataReader reader, EntityHandle parent)
    {
        if (parent.Kind == HandleKind.TypeSpecification)
        {
            var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)parent).Signature);
            if (blob.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            {
                return null;
            }

            blob.ReadByte();
            var generic = ParentName(reader, blob.ReadTypeHandle());
            return generic switch { "PrimitiveDataFrameColumn`1" => "PrimitiveDataFrameColumn<T>", "GroupBy`1" => "GroupBy<TKey>", _ => null };
        }

        if (parent.Kind != HandleKind.TypeReference)
        {
            return null;
        }

        var type = reader.GetTypeReference((TypeReferenceHandle)parent);
        return reader.GetString(type.Namespace) == "Microsoft.Data.Analysis" ? reader.GetString(type.Name) : null;
    }

    private static int ParameterCount(MetadataReader reader, MemberReference member)
    {
        var blob = reader.GetBlobReader(member.Signature);
        var header = blob.ReadSignatureHeader();
        if (header.Kind != SignatureKind.Method)
        {
            return 0;
        }

        _ = header.IsGeneric ? blob.ReadCompressedInteger() : 0;
        return blob.ReadCompressedInteger();
    }

    [GeneratedRegex(@"\.(?<method>\w+)(<[\w, <>?]+>)?\((?:[^()]*?,\s*)?(?<parameter>[a-z]\w*):\s")]
    private static partial Regex NamedArgument();
}
