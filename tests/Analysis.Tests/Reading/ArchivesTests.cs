using System.Formats.Tar;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Files within files: read as they stand, at any depth, without being written anywhere.</summary>
public sealed class ArchivesTests
{
    private const string Page =
        "<!doctype html><html><head><title>Sea wall</title></head><body><p>The council voted on Tuesday to rebuild the old sea wall, a "
        + "plan of many years.</p></body></html>";

    [Fact]
    public void Load_ZipOfFolders_ReadsItsFilesUnderTheirNames()
    {
        using var folder = new FolderOfFiles()
            .Add("a.zip", Zip(("x/1.md", Feed()), ("x/2.html", Page), ("__MACOSX/x/._1.md", "junk"),
                ("x/3.csv", "title,url,text\nOne,https://www.example.com/1,The first text.\n")));

        var corpus = folder.Load();

        Assert.Equal(["a.zip/x/1.md", "a.zip/x/2.html", "a.zip/x/3.csv"], corpus.Articles.Select(article => article.File));
        Assert.Contains(corpus.Problems, problem => problem.Message == "the entry '__MACOSX/x/._1.md' is the system's own and no article");
    }

    [Fact]
    public void Load_SameFilePackedAndNot_GivesTheSameArticle()
    {
        using var folder = new FolderOfFiles().Add("a.html", Page).Add("b.html.gz", Gzip(Encoding.UTF8.GetBytes(Page)))
            .Add("c.tar.gz", Gzip(Tar(("p.html", Page)))).Add("d.zip", Zip(("p.html", Page)))
            .Add("e.zip", ZipBytes(("in/f.tar", Tar(("p.html.gz", Gzip(Encoding.UTF8.GetBytes(Page)))))));

        var corpus = folder.Load();

        Assert.Equal(["a.html", "b.html.gz", "c.tar.gz/p.html", "d.zip/p.html", "e.zip/in/f.tar/p.html.gz"],
            corpus.Articles.Select(article => article.File));
        Assert.Single(corpus.Articles.Select(article => article.Id[..16]).Distinct());
        Assert.Single(corpus.Articles.Select(article => article.Text).Distinct());
    }

    [Fact]
    public void Load_GzipOfManyMembers_IsReadToItsEnd()
    {
        using var folder = new FolderOfFiles()
            .Add("a.jsonl.gz", [.. Gzip("{\"title\": \"One\", \"text\": \"The first text.\"}\n"u8.ToArray()),
                .. Gzip("{\"title\": \"Two\", \"text\": \"The second text.\"}\n"u8.ToArray())]);

        Assert.Equal(["One", "Two"], folder.Load().Articles.Select(article => article.Title));
    }

    [Theory]
    [InlineData("../../etc/1.md", "etc/1.md")]
    [InlineData("/root/1.md", "root/1.md")]
    [InlineData("C:\\x\\..\\1.md", "x/1.md")]
    public void Load_EntryWhoseNameLeadsOut_IsReadUnderAHarmlessName(string name, string shown)
    {
        using var folder = new FolderOfFiles().Add("a.zip", Zip((name, Feed())));

        var corpus = folder.Load();

        Assert.Equal("a.zip/" + shown, Assert.Single(corpus.Articles).File);
        Assert.Contains(corpus.Problems, problem => problem.Severity == Severity.Warning
            && problem.Message.Contains("leads out of the archive", StringComparison.Ordinal));
        Assert.Equal("a.zip", Path.GetFileName(Assert.Single(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories))));
    }

    [Fact]
    public void Load_LinkInATar_IsNotFollowed()
    {
        using var bytes = new MemoryStream();
        using (var writer = new TarWriter(bytes, leaveOpen: true))
        {
            writer.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link.md") { LinkName = "/etc/passwd" });
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile,
                "1.md")
            { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(Feed())) });
        }

        using var folder = new FolderOfFiles().Add("a.tar", bytes.ToArray());
        var corpus = folder.Load();

        Assert.Equal("a.tar/1.md", Assert.Single(corpus.Articles).File);
        Assert.Contains(corpus.Problems, problem => problem.Message == "the entry 'link.md' is a link or a device; it was passed over");
    }

    // Ten gigabytes of zeros in ten megabytes, and the same again inside another archive.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Load_Bomb_IsLeftBeforeItFillsTheMemory(bool isNested)
    {
        var zeros = new byte[1 << 20];
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var entry = 0; entry < 20; entry++)
            {
                using var stream = zip.CreateEntry(string.Create(CultureInfo.InvariantCulture, $"{entry}.txt"), CompressionLevel.Optimal)
                    .Open();
                for (var i = 0; i < 60; i++)
                {
                    stream.Write(zeros);
                }
            }
        }

        using var folder = new FolderOfFiles().Add("bomb.zip", isNested ? ZipBytes(("in.zip", packed.ToArray())) : packed.ToArray())
            .Add("good.md", Feed());
        var corpus = folder.Load();

        Assert.Equal("good.md", Assert.Single(corpus.Articles).File);
        Assert.Contains(corpus.Problems,
            problem => problem.Message == "the archive unpacks to more than 200 times its size, as no archive of articles does; the rest "
            + "was not read");
    }

    [Fact]
    public void Load_ArchivesWithoutEnd_AreLeftAtADepth()
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        for (var i = 0; i < 8; i++)
        {
            bytes = Gzip(bytes);
        }

        using var folder = new FolderOfFiles().Add("a.gz", bytes);
        Assert.Equal("archives stand in archives, more than 4 deep; the innermost was not read",
            Assert.Single(folder.Load().Problems).Message);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Load_ArchiveThatBreaksOff_GivesWhatStandsBeforeThat(double part)
    {
        var whole = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, 2000)
            .Select(number => $"{{\"title\": \"Number {number}\", \"url\": \"https://www.example.com/{number * 7919 % 10007}\", \"text\": "
            + $"\"Text {number * 104729 % 99991}.\"}}\n"))));
        using var folder = new FolderOfFiles().Add("a.jsonl.gz", whole[..(int)(whole.Length * part)]).Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.InRange(corpus.Articles.Count, 100, 1999);
        Assert.Contains(corpus.Problems, problem => problem.File == "a.jsonl.gz" && problem.Severity > Severity.Info);
    }

    [Fact]
    public void Load_WebArchive_GivesItsPagesWithTheirAddresses()
    {
        var chunked = string.Concat(Page.Chunk(40).Select(chunk => $"{chunk.Length:x}\r\n{new string(chunk)}\r\n")) + "0\r\n\r\n";
        var records = Record("warcinfo", "application/warc-fields", null, "software: example\r\n"u8.ToArray())
            .Concat(Record("request", "application/http; msgtype=request", "https://www.example.com/1",
                "GET / HTTP/1.1\r\n\r\n"u8.ToArray()))
            .Concat(Response("https://www.example.com/1", "text/html; charset=utf-8", "", Encoding.UTF8.GetBytes(Page)))
            .Concat(Response("https://www.example.com/2", "text/html", "Transfer-Encoding: chunked\r\n", Encoding.UTF8.GetBytes(chunked)))
            .Concat(Response("https://www.example.com/3", "text/html", "Content-Encoding: gzip\r\n", Gzip(Encoding.UTF8.GetBytes(Page))))
            .Concat(Response("https://www.example.com/4", "text/html; charset=gb2312", "", Encoding.GetEncoding("gb18030")
                .GetBytes("<html><title>海堤</title><body><p>省里的沿海防波堤下月动工，工期九个月，市长说居民一直要求重修。</p>")))
            .Concat(Response("https://www.example.com/5.png", "image/png", "", [1, 2, 3]))
            .Concat(Record("conversion", "text/plain", "https://www.example.com/6",
                Encoding.UTF8.GetBytes("Boats stay\n\nBoats stay in the harbour for eleven weeks."))).ToArray();
        using var folder = new FolderOfFiles().Add("a.warc", records).Add("b.warc.gz", Gzip(records));

        var corpus = folder.Load();

        Assert.Equal(["a.warc/3", "a.warc/4", "a.warc/5", "a.warc/6", "a.warc/8", "b.warc.gz/3", "b.warc.gz/4", "b.warc.gz/5",
            "b.warc.gz/6", "b.warc.gz/8"], corpus.Articles.Select(article => article.File));
        Assert.Equal(["1", "2", "3", "4", "6"], corpus.Articles.Take(5).Select(article => article.Url![^1..]));
        Assert.Equal(["Sea wall", "Sea wall", "Sea wall", "海堤", "Boats stay"], corpus.Articles.Take(5).Select(article => article.Title));
        Assert.Equal("archive: WARC-Date", corpus.Articles[0].PublishedFrom);
        Assert.Contains(corpus.Problems,
            problem => problem.Message == "3 of 8 records hold no page (requests, pictures, errors, data); they were passed over");
    }

    [Fact]
    public void Load_WebArchiveThatBreaksOff_GivesThePagesBeforeThat()
    {
        var records = Response("https://www.example.com/1", "text/html", "", Encoding.UTF8.GetBytes(Page))
            .Concat(Response("https://www.example.com/2", "text/html", "", Encoding.UTF8.GetBytes(Page))).ToArray();
        using var folder = new FolderOfFiles().Add("a.warc", records[..^(Page.Length / 2)]);

        var corpus = folder.Load();

        Assert.Equal("a.warc/1", corpus.Articles[0].File);
        Assert.Contains(corpus.Problems,
            problem => problem.Message.StartsWith("the file (WARC) is damaged or cut off (record 2 ends before its",
                StringComparison.Ordinal));
    }

    // Larger than what is read at once: the rows come from several stretches, each where it stands.
    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("zip")]
    public async Task Stream_TableOfManyMegabytes_GivesAllRowsInOrderWithTheirLines(string kind)
    {
        const int Rows = 4000;
        var filler = string.Concat(Enumerable.Repeat("Boats stay in the harbour. ", 60));
        var text = kind == "jsonl"
            ? string.Concat(Enumerable.Range(1, Rows)
            .Select(row => $"{{\"title\": \"Number {row}\", \"url\": \"https://www.example.com/{row}\", \"text\": \"{filler}\"}}\n"))
            : "title,url,text\n" + string.Concat(Enumerable.Range(1, Rows)
                .Select(row => row == 3000 ? "torn,row\n"
                    : $"Number {row},https://www.example.com/{row},\"{filler}\n\n\"\"Number {row}\"\" ends.\"\n"));
        using var folder = new FolderOfFiles()
            .Add(kind == "zip" ? "a.zip" : "a." + kind, kind == "zip" ? Zip(("a.csv", text)) : Encoding.UTF8.GetBytes(text));
        var problems = new List<Problem>();
        var articles = new List<Article>();
        await foreach (var article in Corpus.StreamAsync(folder.Path, problems.Add))
        {
            articles.Add(article);
        }

        var expected = Enumerable.Range(1, Rows).Where(row => kind == "jsonl" || row != 3000).Select(row => $"Number {row}").ToList();
        Assert.Equal(expected, articles.Select(article => article.Title));
        Assert.Equal(Rows, articles.Select(article => article.Id).Distinct().Count() + (kind == "jsonl" ? 0 : 1));
        Assert.Equal(kind == "jsonl" ? [] : [2 + (2999 * 3)], problems.Where(problem => problem.Severity == Severity.Error)
            .Select(problem => problem.Line!.Value));
        Assert.Equal(articles.Select(article => article.Id), folder.Load().Articles.Select(article => article.Id));
    }

    private static byte[] Zip(params (string Name, string Text)[] entries) =>
        ZipBytes([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Text)))]);

    private static byte[] ZipBytes(params (string Name, byte[] Bytes)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Gzip(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return bytes.ToArray();
    }

    private static byte[] Tar(params (string Name, object Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile,
                    name)
                { DataStream = new MemoryStream(content as byte[] ?? Encoding.UTF8.GetBytes((string)content)) });
            }
        }

        return bytes.ToArray();
    }

    private static byte[] Record(string type, string contentType, string? address, byte[] content) =>
        [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: "
        + $"{type}\r\n{(address is null ? "" : $"WARC-Target-URI: {address}\r\n")}WARC-Date: 2024-01-11T09:00:00Z\r\nContent-Type: "
        + $"{contentType}\r\nContent-Length: {content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];

    private static byte[] Response(string address, string type, string headers, byte[] body) =>
        Record("response", "application/http; msgtype=response", address,
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {type}\r\n{headers}\r\n"), .. body]);
}
