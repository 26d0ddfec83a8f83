using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Analysis.Testing;

namespace Analysis.Store.Tests;

/// <summary>Folders of articles, the same whenever they are written.</summary>
internal static class Articles
{
    private static readonly string[] Sources = ["新华社", "BBC 中文", "明報", "Straits Times", "德国之声"];

    private static readonly string[] Sentences =
    [
        "香港特区政府表示，国安法的实施使社会恢复了稳定。", "川普在集会上说，他会对中国商品加征关税。", "特朗普的发言人没有回应记者的提问。", "美国财政部宣布对三家公司实施制裁，并称将采取进一步措施。",
        "印度与印尼的外长在新加坡举行会谈。", "中国外交部发言人毛宁说：“我们坚决反对任何形式的单边制裁措施。”", "The US government said on Monday that it would review the order.",
        "“Hong Kong is open for business,” Mr Lee told reporters in Hong Kong.",
        "臺灣的選舉結果引起了各方的關注。", "台湾当局对此没有表态，台積電的股價下跌了百分之三。", "国务院总理李强在会上强调，要扩大内需。", "据路透社报道，乌克兰总统泽连斯基将访问欧洲。",
        "2023年3月5日，全国人大会议在北京开幕。", "分析人士指出，半導體產業鏈正在重組。", "Officials in Jakarta declined to comment on the trade war.", "世卫组织说，疫苗接种率仍然太低。",
        "国安法，国安法！示威者喊道。", "專家認為，國安法對香港的影響仍有待觀察。",
    ];

    /// <summary>A text that a number decides.</summary>
    public static string Text(int seed, int sentences = 8)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < sentences; i++)
        {
            text.Append(Sentences[random.Next(Sentences.Length)]).Append(i % 3 == 2 ? "\n\n" : "");
        }

        return text.Append(CultureInfo.InvariantCulture, $"\n\n第{seed}号稿件，编号{random.Next(1_000_000)}。").ToString();
    }

    /// <summary>A few files with a header each.</summary>
    public static void Write(string folder, int first, int count, int sentences = 8)
    {
        Directory.CreateDirectory(folder);
        for (var i = first; i < first + count; i++)
        {
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i:00000}.txt")),
                string.Create(CultureInfo.InvariantCulture,
                $"Title: 第{i}篇 {Sentences[i % Sentences.Length]}\nSource: {Sources[i % Sources.Length]}\nDate: "
                + $"2023-{1 + (i % 12):00}-{1 + (i % 28):00}\nURL: https://example.org/{i}\n\n{Text(i, sentences)}\n\n编辑：张三\n版权所有 "
                + $"{Sources[i % Sources.Length]}\n"));
        }
    }

    /// <summary>A table of rows.</summary>
    public static void WriteCsv(string file, int first, int rows)
    {
        using var writer = new StreamWriter(file);
        writer.Write("title,source,date,url,author,text\n");
        for (var i = first; i < first + rows; i++)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"\"第{i}行 “引语”\",{Sources[i % 3]},2022-{1 + (i % 12):00}-{1 + (i % 28):00},https://example.org/row/{i},李四,\"{Text(i).Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n"));
        }
    }

    /// <summary>Objects, a line each.</summary>
    public static void WriteLines(string file, int first, int lines)
    {
        using var writer = new StreamWriter(file);
        for (var i = first; i < first + lines; i++)
        {
            writer.Write(JsonSerializer.Serialize(new
            {
                title = $"Line {i}",
                source = Sources[i % Sources.Length],
                published_at = $"2024-{1 + (i % 12):00}-{1 + (i % 28):00}T08:{i % 60:00}:00Z",
                url = $"https://example.org/line/{i}",
                content = Text(i),
                image = $"https://example.org/{i}.jpg"
            }) + "\n");
        }
    }

    /// <summary>What lies beside articles.</summary>
    public static void WriteSideFiles(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "topics.csv"), "name,words\n贸易,关税 | 制裁\n国安,国安法\n");
        File.WriteAllText(Path.Combine(folder, "sources.csv"),
            "source,country,owner\n新华社,China,state\nBBC 中文,UK,public\n明報,Hong Kong,private\n");
        File.WriteAllText(Path.Combine(folder, "x.dict.txt"), "单边制裁\n產業鏈\n");
        File.WriteAllText(Path.Combine(folder, "x.stop.txt"), "表示\nsaid\n");
        File.WriteAllText(Path.Combine(folder, "aliases.csv"), "name,alias\n特朗普,川普\n");
        Directory.CreateDirectory(Path.Combine(folder, "lists"));
        File.WriteAllText(Path.Combine(folder, "lists", "a.csv"), "word,category,weight\n稳定,good,1\n制裁,bad,2\n");
    }

    /// <summary>A folder with a file of everything: texts, tables, archives, copies, what cannot be read, exports of our own, and what lies
    /// beside articles.</summary>
    public static void WriteOfAllKinds(string folder)
    {
        Write(Path.Combine(folder, "news"), 0, 60);
        WriteCsv(Path.Combine(folder, "rows.csv"), 10_000, 3_000);
        WriteLines(Path.Combine(folder, "lines.jsonl"), 20_000, 3_000);
        File.Copy(Path.Combine(folder, "news", "00003.txt"), Path.Combine(folder, "copy of 3.txt"));
        Directory.CreateDirectory(Path.Combine(folder, "again"));
        File.Copy(Path.Combine(folder, "news", "00004.txt"), Path.Combine(folder, "again", "00004.txt"));
        foreach (var file in Directory.GetFiles(Path.Combine(Machine.Root, "data"), "*.txt"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Write(Path.Combine(folder, "zipped"), 500, 40);
        ZipFile.CreateFromDirectory(Path.Combine(folder, "zipped"), Path.Combine(folder, "archive.zip"));
        Directory.Delete(Path.Combine(folder, "zipped"), recursive: true);
        var odd = Directory.CreateDirectory(Path.Combine(folder, "odd")).FullName;
        OddFiles.AddTo(odd);
        File.WriteAllText(Path.Combine(odd, "cut.json"), "[{\"title\": \"an article\", \"text\": \"cut sho");
        File.WriteAllBytes(Path.Combine(odd, "cut.zip"), [.. File.ReadAllBytes(Path.Combine(folder, "archive.zip")).Take(5_000)]);
        File.WriteAllBytes(Path.Combine(odd, "bytes.txt"), [.. Enumerable.Range(0, 4_000).Select(i => (byte)(i * 7))]);
        File.WriteAllText(Path.Combine(odd, "broken.csv"), "title,text\n\"one,two\nthree\n");
        File.WriteAllText(Path.Combine(odd, "no date.md"), "---\ntitle: \"无日期\ndate: neither\n---\n\n正文。香港。\n");
        WriteSideFiles(folder);
    }
}
