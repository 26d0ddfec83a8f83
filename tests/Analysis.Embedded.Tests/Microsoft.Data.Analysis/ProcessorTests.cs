using System.Diagnostics;
using System.Globalization;
using System.Runtime.Intrinsics.X86;
using System.Text;
using Microsoft.Data.Analysis;

namespace Analysis.Embedded.Tests;

/// <summary>Numbers have the same last digit on every processor: floating-point sums use a fixed number of lanes.</summary>
public sealed class ProcessorTests
{
    [Fact]
    public async Task Reductions_WithoutAvx2_GiveTheSameBytes()
    {
        var start = new ProcessStartInfo("dotnet", [typeof(ProcessorTests).Assembly.Location]) { RedirectStandardOutput = true };
        start.Environment["DOTNET_EnableAVX2"] = "0";
        using var child = Process.Start(start)!;
        var theirs = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        Assert.Equal(0, child.ExitCode);
        Assert.StartsWith("AVX2 False\n", theirs, StringComparison.Ordinal);
        Assert.Equal(Values(Reductions()), Values(theirs));
    }

    /// <summary>Whether the process uses AVX2, and a line for each reduction: its name and the bits of its values.</summary>
    internal static string Reductions()
    {
        var random = new Random(1);
        var numbers = Enumerable.Range(0, 10_007).Select(row => row % 7 == 3 ? (double?)null : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-8, 9))).ToArray();
        var (real, single) = (new DoubleDataFrameColumn("real", numbers), new SingleDataFrameColumn("single", numbers.Select(number => (float?)number)));
        var frame = new DataFrame(new Int32DataFrameColumn("key", Enumerable.Range(0, numbers.Length).Select(row => row % 11)), real, single);
        var report = new StringBuilder($"AVX2 {Avx2.IsSupported}\n");
        foreach (var column in new DataFrameColumn[] { real, single })
        {
            var product = (column.Abs() + 0.5).Clamp(0.9, 1.1).Product();
            Line(report, column.Name, [column.Sum(), column.Mean(), column.Median(), column.Max(), column.Min(), product, (column * column).Sum(), column.CumulativeSum()[numbers.Length - 1]]);
            Line(report, column.Name + " by key", [.. frame.GroupBy("key").Sum(column.Name)[column.Name].Cast<object?>(), .. frame.GroupBy("key").Mean(column.Name)[column.Name].Cast<object?>()]);
        }

        return report.ToString();
    }

    private static void Line(StringBuilder report, string name, IEnumerable<object?> values) => report.Append(
        CultureInfo.InvariantCulture, $"{name}: {string.Join(' ', values.Select(value => BitConverter.DoubleToInt64Bits(Convert.ToDouble(value, null)).ToString("x16", null)))}\n");

    private static string Values(string report) => report[report.IndexOf('\n', StringComparison.Ordinal)..];
}
