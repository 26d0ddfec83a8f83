namespace Analysis.Display;

/// <summary>
/// Names the type that formats values of the marked type. .NET Interactive finds any attribute of this name by convention, so that a
/// marked type displays richly in its kernel with no reference to it (learn.microsoft.com, "Formatter conventions").
/// </summary>
/// <param name="formatterSourceType">A type with a parameterless constructor and a method <c>IEnumerable&lt;object&gt; CreateTypeFormatters()</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The type that creates the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types to show a value in, best first.</summary>
    public string[] PreferredMimeTypes { get; set; } = ["text/html", "text/plain"];
}
