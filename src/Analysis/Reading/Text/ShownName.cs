using System.Text;

namespace Analysis.Reading;

/// <summary>Names as messages show them: control characters, which would tear lines apart, are written as <c>\u000a</c>.</summary>
internal static class ShownName
{
    /// <summary>The name without control characters.</summary>
    public static string Of(string name)
    {
        if (!name.Any(char.IsControl))
        {
            return name;
        }

        var result = new StringBuilder(name.Length + 8);
        foreach (var character in name)
        {
            result.Append(char.IsControl(character) ? $"\\u{(int)character:x4}" : character.ToString());
        }

        return result.ToString();
    }
}
