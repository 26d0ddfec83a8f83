using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Tests.Names;

/// <summary>Sentences in plain files, each kind of name by itself; the rows of the tables of rules too.</summary>
public sealed class NameCasesTests
{
    public static IEnumerable<object[]> Found => Read("found.txt");

    public static IEnumerable<object[]> Forms => Read("forms.txt");

    public static IEnumerable<object[]> Rows => Tsv.Read("Names.cues.tsv").Concat(Tsv.Read("Names.known.tsv"))
        .Select(cells => new object[] { cells[0] + " " + cells[1].Split(' ', '|')[0], cells[2] });

    [Theory, MemberData(nameof(Found))]
    public void Find_Sentence_HasTheseNamesAndNoOthers(string text, string names) => Assert.Equal(names, TestNames.In(text));

    [Theory, MemberData(nameof(Forms))]
    public void Find_FormsOfOneName_AreOne(string text, string names) => Assert.Equal(names, TestNames.Named(text));

    [Theory, MemberData(nameof(Rows))]
    public void Rule_Example_HasItsNamesAndNoOthers(string rule, string example)
    {
        var (text, names) = TestNames.Unmarked(example);
        Assert.Equal($"{rule}: {names}", $"{rule}: {TestNames.In(text)}");
    }

    [Fact]
    public void KnownNames_HaveOneKindEach() =>
        Assert.Empty(Tsv.Read("Names.known.tsv").SelectMany(cells => cells[1].Split('|', '=').Select(form => (form, cells[0])))
            .GroupBy(each => each.form).Where(same => same.Distinct().Count() > 1).Select(same => same.Key));

    private static IEnumerable<object[]> Read(string file) =>
        File.ReadLines(Path.Combine(Machine.Root, "tests/Analysis.Tests/Names/Cases", file))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('⇶', StringSplitOptions.TrimEntries))
            .Select(parts => new object[] { parts[0].Replace("\\n", "\n", StringComparison.Ordinal), parts[1] });
}
