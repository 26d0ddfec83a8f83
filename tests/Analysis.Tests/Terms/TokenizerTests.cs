using Analysis.Testing;

namespace Analysis.Tests.Terms;

public sealed class TokenizerTests
{
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Machine.Root, "tests/Analysis.Tests/Terms/Cases/tokenize.txt"))
            .Where(line => line[0] != '#'))
        {
            var parts = line.Split(" ⇶");
            cases.Add(parts[0], parts[1].Trim());
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Tokenize_Text_GivesItsTokens(string text, string expected)
    {
        var tokens = Tokenizer.Default.Tokenize(text).Select(token => text[token.Start..token.End] + token.Kind switch
        {
            TokenKinds.Number => "/n",
            TokenKinds.Emoji => "/e",
            TokenKinds.Address => "/a",
            _ => "",
        });

        Assert.Equal(expected, string.Join(' ', tokens));
    }

    [Fact]
    public void Tokenize_LoneSurrogatesAndControls_AreSkipped() =>
        Assert.Equal(["战争"], Texts("\uD800\u0000\uDFFF战争\uD83D"));

    [Fact]
    public void Tokenize_EmptyText_GivesNothing() => Assert.Empty(Tokenizer.Default.Tokenize(""));

    [Fact]
    public void Tokenize_AnyText_GivesTokensInOrderWithinIt()
    {
        var random = new Random(1);
        const string Alphabet = "中国战争abcXYZ019.,-_'%@:/ ，。·\uD83D\uDE00\u200D\uFE0F\u20E3éñдのア한ก\u0301\uD800\uDFFF\r\n";
        for (var round = 0; round < 5000; round++)
        {
            var text = string.Create(random.Next(40), random, (span, source) =>
            {
                foreach (ref var c in span)
                {
                    c = Alphabet[source.Next(Alphabet.Length)];
                }
            });
            var end = 0;
            foreach (var token in Tokenizer.Default.Tokenize(text))
            {
                Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Length, text);
                end = token.End;
            }
        }
    }

    private static IEnumerable<string> Texts(string text) => Tokenizer.Default.Tokenize(text).Select(token => text[token.Start..token.End]);
}
