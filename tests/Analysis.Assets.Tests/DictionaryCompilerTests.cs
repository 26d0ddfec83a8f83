using System.Runtime.InteropServices;

namespace Analysis.Assets.Tests;

public sealed class DictionaryCompilerTests
{
    private static readonly JiebaModel Model = JiebaModel.Read(
        """{ "B": { "武": -1.5, "∶": -2 }, "E": {}, "M": {}, "S": {} }""",
        """{ "B": { "E": -0.5 }, "E": { "S": -1 }, "M": {}, "S": {} }""");

    [Fact]
    public void Compile_WordGivenTwice_CountsBothTowardsTheTotal()
    {
        var header = MemoryMarshal.Read<DictionaryHeader>(DictionaryCompiler.Compile("B超 3 n\n武器 5 n\nB超 4 v\n", Model));

        Assert.Equal((12, 3, 2), (header.Total, header.EntryCount, header.TagCount));
    }

    [Fact]
    public void Compile_LineOfAnotherForm_NamesTheLine()
    {
        var error = Assert.Throws<InvalidDataException>(() => DictionaryCompiler.Compile("武器 5 n\n武器 many n\n", Model));

        Assert.Equal("dict.txt:2: expected \"word frequency tag\", found \"武器 many n\".", error.Message);
    }
}
