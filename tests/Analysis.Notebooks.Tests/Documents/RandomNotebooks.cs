using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Notebooks.Tests.Documents;

/// <summary>Notebooks made of pieces that formats stumble over.</summary>
internal static class RandomNotebooks
{
    private static readonly string[] Pieces =
    [
        "", "", " ", "\t", "var a = 1;", "a", "x + 1", "Console.WriteLine(\"制裁 😀\")", "await Task.Delay(1)", "using System.Net;",
            "using System.Net; var u = 1;", "record R(int A);", "public class C { }",
        "public static int F(this int n) => n;", "private static readonly int b = 2;", "int G() { return 1; }", "#r \"nuget: Sep, 0.17.1\"",
        "#r \"nuget:Sep\"", "#i \"nuget: https://example.org/x\"", "#r \"a.dll\"",
        "#load \"none.csx\"", "#!csharp", "#!fsharp", "#!share --from fsharp b", "#!time", "#!meta", "#!markdown", "#:package X@1",
        "#!unknown", "// comment", "/* comment */ 1", "// %% no cell", "// %%", "// %+", "1 // %+",
        "/*%-out*/", "/*%^1*/", "/*%|*/", "// %[ a", "// %]", "// %^1", "\"// %% in a string\"", "@\"", "\"\"\"\n// %% in a string\n\"\"\"",
        "\"\"\"", "/*", "*/", "#if X", "#endif", "#region a", "#endregion", "#define X", "{", "}",
        "(", "%%", "%time", "\\%", "//", "//x", "# 标题", "| a |", "![p](attachment:p.png)", "\ud83d", "\ude00", "\u2028", "\u0085", "\f",
        "\u001a", "\0", "\uffff", "\ufeff", "\u200b", "return 1;", "int P { get; set; }",
        "namespace N { }", "[assembly: X]", "extern alias e;", "throw null", "{\"a\": 1}", "<!-- %% [raw] -->", "// %% {\"tags\":[\"x\"]}",
        "#nullable disable", "goto", "$\"{a}\"", "'",
    ];

    private static readonly Gen<string> Source =
        Gen.Zip(Gen.Elements(Pieces), Gen.Elements("\n", "\n", "\n", "\r\n", " ", "\n\n", "\r", "")).ListOf()
        .Select(parts => string.Concat(parts.Take(6).Select(part => part.Item1 + part.Item2)));

    private static readonly Gen<JsonObject> Metadata = Gen.Elements(
        "{}", "{}", "{}", """{"tags":["parameters"]}""", """{"a":"-->*/\u2028\\\"制裁😀"}""", """{"title":"x [y] {z}","id":"own"}""", """{"dotnet_interactive":{"language":"fsharp"}}""", """{"polyglot_notebook":{"kernelName":"html"}}""",
        """{"polyglot_notebook":{"kernelName":"markdown"}}""", """{"polyglot_notebook":{"kernelName":"end"}}""", """{"dotnet_interactive":{"language":"a b"}}""", """{"polyglot_notebook":5}""", """{"vscode":{"languageId":"polyglot-notebook.pwsh"}}""")
        .Select(json => JsonNode.Parse(json)!.AsObject());

    private static readonly Gen<Cell> Cell = Gen.Zip(Gen.Choose(0, 5), Gen.Zip(Source, Metadata)).Select(parts => parts.Item1 switch
    {
        0 or 1 => (Cell)new MarkdownCell { Id = "", Source = parts.Item2.Item1, Metadata = parts.Item2.Item2.DeepClone().AsObject() },
        2 => new RawCell { Id = "", Source = parts.Item2.Item1, Metadata = parts.Item2.Item2.DeepClone().AsObject() },
        _ => new CodeCell { Id = "", Source = parts.Item2.Item1, Metadata = CellLanguage.Metadata(CellLanguage.CSharp, parts.Item2.Item2) },
    });

    public static Gen<Notebook> Any { get; } = Gen.Zip(Cell.ListOf(), Gen.Elements("{}", """{"analysis":{"text_language":"zh"}}""", """{"kernelspec":{"name":".net-csharp","language":"C#"}}""")).Select(parts =>
    {
        List<Cell> cells = [.. parts.Item1.Select((cell, index) => cell with { Id = index % 3 == 0 ? $"own_{index}"
            : $"cell-{index + 1}" })];
        var metadata = KernelSpec.Metadata(CellLanguage.CSharp, cells.OfType<CodeCell>()
            .Select(cell => CellLanguage.Of(cell, new Notebook { Cells = [] })));
        foreach (var (key, value) in JsonNode.Parse(parts.Item2)!.AsObject())
        {
            metadata[key] = value?.DeepClone();
        }

        return new Notebook { Cells = cells, Metadata = metadata };
    });

    public static void ForAll<T>(Gen<T> gen, int count, Action<T> check) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(count).WithEndSize(8), Prop.ForAll(gen.ToArbitrary(), value => check(value)));
}
