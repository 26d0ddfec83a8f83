using System.Text.RegularExpressions;

namespace Analysis.Notebooks.Execution;

/// <summary>Text of an output without characters that act instead of being seen: terminal commands, and marks that turn the direction of
/// what follows.</summary>
internal static partial class InertText
{
    /// <summary>The text with U+FFFD in place of each of them; line ends and tabs stay.</summary>
    public static string Of(string text) => Acting().Replace(text, "\uFFFD");

    [GeneratedRegex(@"[\p{Cc}\u202A-\u202E\u2066-\u2069-[\n\r\t]]", RegexOptions.CultureInvariant)]
    private static partial Regex Acting();
}
