using Analysis.Testing;

namespace Analysis.Cli.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("")]
    [InlineData("render")]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("convert")]
    [InlineData("compare")]
    [InlineData("describe")]
    [InlineData("track")]
    [InlineData("find")]
    [InlineData("export")]
    [InlineData("inspect")]
    [InlineData("segment")]
    public void Help_Command_IsAsCommitted(string command)
    {
        var result = Tool.Run(Machine.Root, [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        // Trailing blanks are the wrapping's and no editor keeps them.
        Snapshot.Match(string.Join('\n', result.Output.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())),
            $"Help{command}.verified.txt");
    }
}
