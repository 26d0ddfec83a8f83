using System.Text.RegularExpressions;

namespace Analysis.Testing;

/// <summary>A member's signature as text.</summary>
/// <param name="Line">The whole line.</param>
/// <param name="Name">Its name; <c>.ctor</c> for a constructor, <c>this[]</c> for an indexer.</param>
/// <param name="Parameters">Its parameters' names, in order; empty for properties.</param>
/// <param name="Types">Its parameters' types, in order, without spaces.</param>
/// <param name="IsPublic">Whether it is public, not protected.</param>
internal sealed partial record PackageMember(string Line, string Name, IReadOnlyList<string> Parameters, IReadOnlyList<string> Types, bool IsPublic)
{
    /// <summary>Reads a line; null where it is no member (the values of an enum).</summary>
    public static PackageMember? Parse(string line)
    {
        if (!line.StartsWith("public ", StringComparison.Ordinal) && !line.StartsWith("protected ", StringComparison.Ordinal))
        {
            return null;
        }

        var match = Shape().Match(line);
        var name = match.Groups["name"].Value;
        var isIndexer = name == "this";
        var isConstructor = !isIndexer && match.Groups["before"].Value.Trim() is "public" or "protected";
        var list = isIndexer ? match.Groups["index"].Value : match.Groups["list"].Value.Replace("','", "comma", StringComparison.Ordinal);
        string[] parameters = [.. Split(list).Select(parameter => Modifier().Replace(parameter.Split('=')[0].Trim(), ""))];
        return new PackageMember(
            line,
            isIndexer ? "this[]" : isConstructor ? ".ctor" : name,
            Array.ConvertAll(parameters, parameter => parameter[(parameter.LastIndexOf(' ') + 1)..]),
            Array.ConvertAll(parameters, parameter => parameter[..Math.Max(0, parameter.LastIndexOf(' '))].Replace(" ", "", StringComparison.Ordinal)),
            line.StartsWith("public ", StringComparison.Ordinal));
    }

    // Commas inside <…> and (…) belong to types.
    private static IEnumerable<string> Split(string list)
    {
        var (depth, start) = (0, 0);
        for (var index = 0; index <= list.Length; index++)
        {
            if (index == list.Length || (list[index] == ',' && depth == 0))
            {
                if (index > start)
                {
                    yield return list[start..index];
                }

                start = index + 1;
            }
            else
            {
                depth += list[index] is '<' or '(' ? 1 : list[index] is '>' or ')' ? -1 : 0;
            }
        }
    }

    [GeneratedRegex(@"^(this|params|out|ref|in) ")]
    private static partial Regex Modifier();

    [GeneratedRegex(@"^(?<before>.*?)(?<name>\w+)(<[\w, ]+>)?(\[(?<index>[^\]]*)\] \{.*|\((?<list>.*)\)( where .*)?( +\[Obsolete\])?| \{.*|( +\[Obsolete\])?)$")]
    private static partial Regex Shape();
}
