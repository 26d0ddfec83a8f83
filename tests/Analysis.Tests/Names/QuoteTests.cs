using Analysis.Reading;

namespace Analysis.Tests.Names;

/// <summary>What is a quotation or report of speech, and whose: the cases, and an example of each row of <c>Rules/speech.tsv</c>.</summary>
public sealed class QuoteTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (text, rows) in QuoteCases.All)
            {
                data.Add(text, string.Join('\n', rows));
            }

            return data;
        }
    }

    public static TheoryData<string, string, string> Rules
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var cells in Tsv.Read("Names.speech.tsv"))
            {
                data.Add(cells[0], cells[2], cells[3]);
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void Read_AText_FindsWhoSaysWhat(string text, string rows) =>
        Assert.Equal(rows, QuoteCases.Read(text) is { Count: > 0 } found ? string.Join('\n', found.Select(QuoteCases.Row)) : "none");

    [Theory, MemberData(nameof(Rules))]
    public void Rules_DoWhatTheirExampleSays(string kind, string example, string result)
    {
        var found = QuoteCases.Read(example);
        Assert.Equal((kind, result), (kind, found.Count == 0 ? "none" : $"{found[0].Speaker} | {found[0].Verb}"));
    }
}
