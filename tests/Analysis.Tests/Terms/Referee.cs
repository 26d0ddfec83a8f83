using System.Diagnostics;
using System.Text;
using Analysis.Testing;

namespace Analysis.Tests.Terms;

/// <summary>The judges of tokens: Python jieba 0.42.1 and ICU, both through Debian's Python.</summary>
internal static class Referee
{
    /// <summary>Each line's tokens separated by single spaces, without white space.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="arguments">precise or search, then optionally a user dictionary's path.</param>
    public static string[] Cut(string[] lines, params string[] arguments) => Ask("referee.py", lines, arguments);

    /// <summary>Each line's words by ICU's word boundaries (UAX 29), separated by single spaces.</summary>
    public static string[] Words(string[] lines) => Ask("words.py", lines);

    private static string[] Ask(string script, string[] lines, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(false);
        using var python = Process.Start(new ProcessStartInfo(Machine.Python,
            [Path.Combine(Machine.Root, "tests/Analysis.Tests/Terms", script), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
        })!;
        var answer = python.StandardOutput.ReadToEndAsync();
        foreach (var line in lines)
        {
            python.StandardInput.Write(line + "\n");
        }

        python.StandardInput.Close();
        var cut = answer.Result.Split('\n');
        Assert.Equal(lines.Length + 1, cut.Length);
        return cut[..^1];
    }
}
