using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using Analysis.Testing;

namespace Analysis.Assets.Tests;

public sealed class JiebaModelTests
{
    private const double Never = -3.14e100;

    [Fact]
    public void Read_StatesAndCharacters_StandInTheOrderOfTheStates()
    {
        var model = JiebaModel.Read(
            """{ "S": { "龥": -4 }, "M": {}, "E": {}, "B": { "一": -1, "∶": -9 } }""",
            """{ "B": { "M": -2 }, "E": {}, "M": {}, "S": { "B": -3 } }""");

        Assert.Equal([Never, Never, -2, Never], model.Transitions[..4]);
        Assert.Equal([-3, Never, Never, Never], model.Transitions[12..]);
        Assert.Equal(-1, model.Emissions[0]);
        Assert.Equal([(0, -1), ((('龥' - '一') * 4) + 3, -4)], model.Emissions.Index().Where(pair => pair.Item > Never));
    }

    [Fact]
    public void Read_StateMissing_SaysWhich()
    {
        var error = Assert.Throws<JsonException>(() => JiebaModel.Read("""{ "B": {}, "E": {}, "S": {} }""", "{}"));

        Assert.Equal("The model has no member \"B\"; one for each of the states B, E, M and S was expected.", error.Message);
    }

    [RequiresFact(Need.Python)]
    public void Dictionary_AsBuilt_HasTheNumbersOfPythonJiebaToTheLastBit()
    {
        var file = File.ReadAllBytes(Path.Combine(Machine.Root, "src/Analysis.Assets/obj/carried/jieba.dict"));
        var numbers = 4 + 16 + (4 * DictionaryHeader.HanCount);

        var expected = JsonSerializer.Deserialize<double[]>(Printed("""
            import jieba, logging
            from jieba.finalseg import prob_start, prob_trans, prob_emit
            jieba.setLogLevel(logging.ERROR)
            jieba.initialize()
            numbers = [jieba.dt.total] + [prob_start.P[s] for s in 'BEMS']
            numbers += [prob_trans.P[s].get(t, -3.14e100) for s in 'BEMS' for t in 'BEMS']
            print(numbers + [prob_emit.P[s].get(chr(c), -3.14e100) for c in range(0x4E00, 0x9FD6) for s in 'BEMS'])
            """))!;

        Assert.Equal(expected[0], MemoryMarshal.Read<DictionaryHeader>(file).Total);
        Assert.Equal(expected[1..], MemoryMarshal.Cast<byte, double>(file.AsSpan(file.Length - (numbers * sizeof(double)))).ToArray());
    }

    private static string Printed(string script)
    {
        using var python = Process.Start(new ProcessStartInfo(Machine.Python, ["-c", script]) { RedirectStandardOutput = true })!;
        var output = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        Assert.Equal(0, python.ExitCode);
        return output;
    }
}
