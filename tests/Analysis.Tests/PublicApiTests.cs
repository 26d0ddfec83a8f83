using System.Reflection;
using System.Text;
using Analysis.Testing;

namespace Analysis.Tests;

/// <summary>What notebooks and programs may name: a snapshot, so that a change is seen, and few types, so that they can be
/// learned.</summary>
public sealed class PublicApiTests
{
    private const int MostTypes = 40;

    private static readonly Type[] Types = [.. typeof(Corpus).Assembly.GetExportedTypes().Where(type => !type.IsNested)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Fact]
    public void PublicTypes_OfTheLibrary_AreFew() => Assert.InRange(Types.Count(type => type.Namespace == "Analysis"), 1, MostTypes);

    [Fact]
    public void PublicTypes_StandInTwoNamespaces() =>
        Assert.Equal(["Analysis", "Analysis.Statistics"], Types.Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void PublicMembers_OfTheLibrary_AreThose()
    {
        var text = new StringBuilder();
        foreach (var type in Types)
        {
            text.Append(type.IsEnum ? "enum " : type.IsValueType ? "struct " : type is { IsAbstract: true, IsSealed: true } ? "static "
                : "class ").Append(type.FullName).Append('\n');
            var members = type.IsEnum ? Enum.GetNames(type)
                : type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                    .Select(Shown).OfType<string>().Order(StringComparer.Ordinal).ToArray();
            text.AppendJoin("", members.Select(member => $"  {member}\n"));
        }

        Snapshot.Match(text.ToString(), "PublicApi.verified.txt");
    }

    // What the compiler adds to every record says nothing.
    private static string? Shown(MemberInfo member) => member switch
    {
        MethodInfo { IsSpecialName: false } method when method.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct"
            or "<Clone>$") =>
            $"{Name(method.ReturnType)} {method.Name}({string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = …" : "")}"))})",
        PropertyInfo property when property.Name != "EqualityContract" => $"{Name(property.PropertyType)} {property.Name}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        ConstructorInfo constructor =>
        $"new({string.Join(", ", constructor.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}"))})",
        _ => null,
    };

    private static string Name(Type type) =>
        type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GenericTypeArguments.Select(Name))}>" : type.Name;
}
