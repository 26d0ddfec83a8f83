using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Assets;

/// <summary>A text that this project takes from a package. What is cut and drawn hangs on every byte of it, so it is checked.</summary>
/// <param name="Name">The file's or the resource's name.</param>
/// <param name="Sha256">The SHA-256 of the text in UTF-8 with LF line ends and no byte order mark, however the package writes it.</param>
internal sealed record SourceText(string Name, string Sha256)
{
    /// <summary>jieba's words: a word, its frequency and its part of speech a line; those of Python jieba.</summary>
    public static SourceText Words { get; } = new("dict.txt", "7197c3211ddd98962b036cdf40324d1ea2bfaa12bd028e68faa70111a88e12a8");

    /// <summary>The model's emissions, by state and character.</summary>
    public static SourceText Emissions { get; } = new("prob_emit.json", "431b002b2cbadd89b7eda4b314e80be52e2ba58a6fb256afb45adb15008f7030");

    /// <summary>The model's transitions, by state and next state.</summary>
    public static SourceText Transitions { get; } =
        new("prob_trans.json", "5fdcc87dd09687d05c28f6fdf06512d0f6610c8d990ef85b39d62b1e60640319");

    /// <summary>plotly.js.</summary>
    public static SourceText Plotly { get; } =
        new("Plotly.NET.plotly-2.28.0.min.js", "f33191858012cf263ca873b819c5e7405538183fe3d0e1a6d7b3e577867bcc37");

    /// <summary>The notices of what plotly.js has in it.</summary>
    public static SourceText PlotlyNotices { get; } =
        new("Plotly.NET.plotly-2.28.0.min.js.LICENSE.txt", "404bcce067fa66d9e044143b9e02dc598852d1ef34ef7efd11c674aed540cd85");

    /// <summary>The text from a file.</summary>
    /// <param name="folder">The file's folder.</param>
    /// <exception cref="InvalidDataException">The file does not exist, or is another text.</exception>
    public string ReadFile(string folder)
    {
        var file = Path.Combine(folder, Name);
        return File.Exists(file) ? Checked(file, File.ReadAllBytes(file)) : throw Missing(file);
    }

    /// <summary>The text from an assembly's resource; none of the assembly's code runs.</summary>
    /// <param name="assembly">The assembly's file.</param>
    /// <exception cref="InvalidDataException">The assembly or the resource does not exist, or is another text.</exception>
    public string ReadResource(string assembly)
    {
        var loaded = File.Exists(assembly) ? Assembly.LoadFile(Path.GetFullPath(assembly)) : null;
        using var stream = loaded?.GetManifestResourceStream(Name) ?? throw Missing($"{assembly}, resource {Name}");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Checked($"{assembly}, resource {Name}", bytes.ToArray());
    }

    private string Checked(string place, byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
        var found = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return found == Sha256 ? text : throw new InvalidDataException(
            $"{place}: the SHA-256 of its text (UTF-8, line ends LF, no byte order mark) is {found}; {Sha256} was expected. "
            + "Delete the package's folder and build again. Where the package was changed on purpose, run the tests that compare with "
            + "Python jieba and open the pages, then put the new hash into SourceText.cs.");
    }

    private static InvalidDataException Missing(string place) =>
        new($"{place}: not found. Delete the package's folder, if there is one, and build again with a restore; "
            + "it comes from the package that Analysis.Assets.csproj names.");
}
