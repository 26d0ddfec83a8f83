using System.Text;

namespace Analysis.Assets.Tests;

public sealed class SourceTextTests : IDisposable
{
    private const string Sha256 = "e754a8284fe30ae968870c20ed9eba9093d80f6033e703f080268b6dde869bb7";
    private const string Advice = "Delete the package's folder and build again. "
        + "Where the package was changed on purpose, run the tests that compare with Python jieba and open the pages, "
        + "then put the new hash into SourceText.cs.";

    private readonly string folder = Directory.CreateTempSubdirectory("sources").FullName;
    private readonly SourceText text = new("words.txt", Sha256);

    private string Place => Path.Combine(folder, "words.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("朝鲜 3 ns\n武器 5 n\n")]
    [InlineData("朝鲜 3 ns\r\n武器 5 n\r\n")]
    [InlineData("\uFEFF朝鲜 3 ns\r\n武器 5 n\n")]
    public void ReadFile_AnyLineEndsAndByteOrderMark_IsTheSameText(string written)
    {
        File.WriteAllText(Place, written, new UTF8Encoding(false));

        Assert.Equal("朝鲜 3 ns\n武器 5 n\n", text.ReadFile(folder));
    }

    [Fact]
    public void ReadFile_AnotherText_SaysWhatWasFoundAndExpected()
    {
        File.WriteAllText(Place, "朝鲜 4 ns\n");

        var error = Assert.Throws<InvalidDataException>(() => text.ReadFile(folder));

        Assert.Equal(
            $"{Place}: the SHA-256 of its text (UTF-8, line ends LF, no byte order mark) is "
            + $"d691c6305e2e9fe3b36fd1fdb6469717253d697869de2cb067f8b07b39bfc371; {Sha256} was expected. {Advice}", error.Message);
    }

    [Fact]
    public void ReadFile_NoSuchFile_SaysWhereItComesFrom()
    {
        var error = Assert.Throws<InvalidDataException>(() => text.ReadFile(folder));

        Assert.Equal(
            $"{Place}: not found. Delete the package's folder, if there is one, and build again with a restore; "
            + "it comes from the package that Analysis.Assets.csproj names.", error.Message);
    }

    [Fact]
    public void ReadResource_AssemblyThatHasNone_SaysWhichIsMissing()
    {
        var assembly = typeof(SourceText).Assembly.Location;

        var error = Assert.Throws<InvalidDataException>(() => text.ReadResource(assembly));

        Assert.StartsWith($"{assembly}, resource words.txt: not found. ", error.Message, StringComparison.Ordinal);
    }
}
