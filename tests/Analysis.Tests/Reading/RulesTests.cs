using Analysis.Reading;

namespace Analysis.Tests.Reading;

/// <summary>Each row of the tables in <c>Reading/Rules</c> does what its example says.</summary>
public sealed class RulesTests
{
    [Fact]
    public void Precedence_EachRow_IsFoundInItsExample()
    {
        var failures = Tsv.Read("precedence.tsv").Select(cells =>
        {
            var candidates = Candidates(cells[3].Replace("\\n", "\n", StringComparison.Ordinal));
            var field = Enum.Parse<Field>(cells[0], ignoreCase: true);
            return candidates.Any(candidate => candidate.Field == field && candidate.Origin.StartsWith(cells[1], StringComparison.Ordinal)
                && (candidate.Value == cells[4] || candidate.Values?.Contains(cells[4]) == true))
                ? null : $"{cells[0]} from {cells[1]}: found {string.Join("; ", candidates.Where(candidate => candidate.Field == field).Select(candidate => $"{candidate.Origin} = {candidate.Value}"))}";
        }).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void Tables_OfTheLibrary_HaveNoWrongRow() => Assert.Empty(RuleTables.Problems);

    [Theory]
    [InlineData("outlets.tsv", "domain\tpath\tname\tlanguage\tzone\taliases\n# mine\nbell.example\t\tThe Bell\ten\tEurope/London",
        "src/Analysis/Reading/Rules/outlets.tsv:3: the row of \"bell.example\" has 5 cells, and there are 6 columns, parted by tabs "
        + "(domain, path, name, language, zone, aliases); what is missing counts as empty; an empty last cell keeps its tab")]
    [InlineData("outlets.tsv", "domain\tpath\tname\tlanguage\tzone\taliases\nbell.example\t\tThe Bell\ten\tEurope/Pariss\t",
        "src/Analysis/Reading/Rules/outlets.tsv:2: zone: there is no time zone \"Europe/Pariss\", so that times of The Bell without a zone "
        + "are taken for UTC; name one of the IANA's, such as Europe/Paris. Did you mean Europe/Paris?")]
    [InlineData("outlets.tsv", "domain\tpath\tname\tlanguage\tzone\taliases\nhttps://bell.example/news\t\tThe Bell\ten\t\t",
        "src/Analysis/Reading/Rules/outlets.tsv:2: domain: \"https://bell.example/news\" is no domain, and no address has it; write it as "
        + "www.example.org, in small letters, and what follows the domain in the column path")]
    [InlineData("Names.known.tsv", "names\texample\nA=B\tx\ty",
        "src/Analysis/Names/Rules/known.tsv:2: the row of \"A=B\" has 3 cells, and there are 2 columns, parted by tabs (names, example); "
        + "what is too much is left out")]
    public void Check_WrongRow_IsAProblemWithItsLine(string name, string table, string problem) =>
        Assert.Equal(problem, Assert.Single(RuleTables.Check(name, table.Split('\n'))).ToString());

    [Fact]
    public void Labels_EachRow_GivesItsFieldAndValue()
    {
        Assert.All(Tsv.Read("labels.tsv"), cells => Assert.Equal((cells[1], cells[3]), HeaderLine.FieldOf(cells[2])));
    }

    [Fact]
    public void Roles_EachRow_GivesItsAuthors()
    {
        Assert.All(Tsv.Read("roles.tsv"),
            cells => Assert.Equal((cells[0], cells[3]), (cells[0], string.Join("; ", CreditLine.Read(cells[2]) ?? ["no credit line"]))));
    }

    [Fact]
    public void Captions_EachRow_IsCutOffFromItsExample()
    {
        Assert.All(Tsv.Read("captions.tsv"), cells =>
        {
            var (caption, credit) = CaptionText.Divide(cells[2]);
            Assert.Equal((cells[0], cells[3]), (cells[0], cells[1] == "agency" ? credit : CaptionText.WithoutLabel(cells[2])));
            Assert.True(cells[1] != "agency" || caption!.Length < cells[2].Length, cells[0]);
        });
    }

    [Fact]
    public void Boilerplate_EachRow_TellsItsExample()
    {
        var failures = Tsv.Read("boilerplate.tsv").Select(cells =>
        {
            var rules = Boilerplate.For(cells[0] == "*" ? null : cells[0]);
            var kind = cells[1] is "class" or "word" ? rules.OfClass(cells[6], out _) : rules.OfParagraph(cells[6], isAtFoot: true);
            var inText = cells[1] is "class" or "word" || cells[5] != "foot" ? null : rules.OfParagraph(cells[6], isAtFoot: false);
            return kind == cells[3] && inText != cells[3] ? null
                : $"{cells[0]} {cells[1]} {cells[2]}: '{cells[6]}' is {kind ?? "text"}, not "
                + $"{cells[3]}{(inText == cells[3] ? "; and it is so anywhere" : "")}";
        }).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public void Bodies_EachRow_TellsItsExample()
    {
        Assert.All(Tsv.Read("bodies.tsv"), cells =>
        {
            Assert.Equal(cells[0], cells[1].Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)
                .ToLowerInvariant());
            Assert.True(MarkedBody.IsNamed($"wide {cells[1]}"), cells[1]);
        });
        Assert.False(MarkedBody.IsNamed("story wide"));
    }

    [Fact]
    public void Outlets_EachRow_IsFoundByItsAddressAndNames()
    {
        Assert.All(Tsv.Read("outlets.tsv"), cells =>
        {
            if (cells[0].Length > 0)
            {
                Assert.Equal(cells[2], OutletTable.ByAddress($"https://{cells[0]}{cells[1]}/2024/1.html")?.Name);
            }

            Assert.All(cells[5].Split(';', StringSplitOptions.RemoveEmptyEntries),
                name => Assert.Equal(cells[2], OutletTable.ByAlias(name)?.Name));
        });
    }

    [Fact]
    public void Columns_EachRow_IsReadAsItsField()
    {
        Assert.All(Tsv.Read("columns.tsv"),
            cells => Assert.Equal((cells[1], cells[0]), (cells[1], ColumnMap.Default.Of(cells[1], "a.csv")?.Field)));
    }

    private static List<Candidate> Candidates(string text)
    {
        var document = new FileContent("a", text.StartsWith("%PDF ", StringComparison.Ordinal)
            ? DocumentsTests.PdfOf(text[5..], "Text of it, in a line of its own,", "and one more,", "and another one below it.",
                "So that the page has lines.") : System.Text.Encoding.UTF8.GetBytes(text));
        if (new ArchiveKinds(ColumnMap.Default).Of(document.Bytes.Span) is MimeArchive or WarcArchive)
        {
            using var stream = new MemoryStream(document.Bytes.ToArray());
            return [.. new Unpacker(new LoadOptions(), new ArchiveKinds(ColumnMap.Default), _ => { }).Open(stream, "a", stream.Length)
                .SelectMany(entry => entry.Known)];
        }

        if ((Collections.Of(document.Bytes.Span) ?? Collections.Of(text, document, ColumnMap.Default)) is { } collection)
        {
            return [.. collection.Split(new CollectionFile(document, text.AsMemory(), 1, ColumnMap.Default, new LoadOptions(), _ => { }))
                .SelectMany(part => part.Header.Found)];
        }

        var header = HeaderReader.Read(text.AsMemory(), 1, new LoadOptions());
        var notes = new List<Note>();
        var markup = BodyMarkup.Of(header, notes);
        var tree = new HtmlTree();
        tree.Parse(markup, 512);
        var title = header.Found.FirstOrDefault(candidate => candidate.Field == Field.Title)?.Value;
        var fields = new FieldChooser([.. header.Found], notes, new TextBuffer());
        fields.ChooseTitle();
        var found = new List<Candidate>(header.Found);
        found.AddRange(header.Kind == BodyKind.Page ? PageHead.Read(tree, LinkedData.Of(tree)) : []);
        var body = new BlockReader(tree, new TextBuffer())
            .Read(null, title, Boilerplate.For(null), header.Kind == BodyKind.Page ? MainPart.Of(tree, Boilerplate.For(null), null)
                : BodyPick.Whole, new LineCounter(markup, header.BodyLine, header.Kind is BodyKind.Markdown or BodyKind.Plain));
        BodyPasses.Run(body, title, null, [], Boilerplate.For(null));
        found.AddRange(body.Found);
        found.AddRange(TitleRepair.SectionOf(title ?? "") is var (_, section) ? [new Candidate(Field.Categories, "title: section", section)]
            : []);
        return found;
    }
}
