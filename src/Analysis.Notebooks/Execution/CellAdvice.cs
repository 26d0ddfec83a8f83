using Analysis.Display;

namespace Analysis.Notebooks.Execution;

/// <summary>What to do about the errors that a notebook's first users meet, to stand behind the message of the compiler or of
/// .NET.</summary>
internal static class CellAdvice
{
    /// <summary>A sentence with a space before it, or an empty text.</summary>
    /// <param name="kind">The compiler's error number or the exception's type.</param>
    /// <param name="message">Its message.</param>
    public static string For(string kind, string message) => kind switch
    {
        "CS1504" when message.Contains("lib/setup.csx", StringComparison.Ordinal) =>
            " The build (dotnet build -c Release) writes it beside the project's notebooks: keep the notebook in that folder, copy the "
            + "folder lib beside it, or write the whole path after #load.",
        "CS1504" => " The path starts from the notebook's folder.",
        "CS0006" => message.Contains("'nuget:", StringComparison.Ordinal)
        ? ". A package is named in a line of its own in a cell, and not in a file that #load names."
        : ". The path starts from the notebook's folder.",
        "DNI101" when message.Split('\'') is [_, var directive, _] => OtherLanguage(directive) is not null ? ForKernel(directive)
            : $".{NearNames.Suggest(directive, Directives)} There are {string.Join(", ", Directives)}.",
        "System.TimeZoneNotFoundException" when message.Split('\'') is [_, var zone, _] =>
            NearNames.Suggest(zone, TimeZoneInfo.GetSystemTimeZones().Select(known => known.Id))
            + " Expected an IANA name, such as Asia/Shanghai, Europe/Berlin or UTC.",
        "System.OutOfMemoryException" => " The cell needs more than --memory or this machine allows; take less at a time, or give it more.",
        _ => "",
    };

    /// <summary>What to say of a cell for a kernel that there is not, to stand behind a sentence without its full stop.</summary>
    public static string ForKernel(string name) =>
        $": {OtherLanguage(name) ?? $"\"{name}\""} is not run here; the kernels are C#, HTML, JavaScript, Markdown, Mermaid and values.";

    private static readonly string[] Directives =
        ["#!about", "#!csharp", "#!html", "#!import", "#!javascript", "#!lsmagic", "#!markdown", "#!mermaid", "#!set", "#!share", "#!time",
        "#!value", "#!who", "#!whos"];

    private static string? OtherLanguage(string directive) => directive.TrimStart('#', '!').ToLowerInvariant() switch
    {
        "fsharp" or "f#" => "F#",
        "pwsh" or "powershell" => "PowerShell",
        "sql" => "SQL",
        "kql" => "KQL",
        "python" => "Python",
        "r" => "R",
        "julia" => "Julia",
        "http" => "HTTP requests",
        _ => null,
    };
}
