using System.Text.Json.Nodes;

namespace Analysis.Store.Tests;

/// <summary>Builds stores in this process.</summary>
internal static class Building
{
    /// <summary>Builds all parts, in an order that a number decides; the last one to land finishes the store.</summary>
    public static async Task BuildAsync(string data, string store, int parts = 1, int seed = 0)
    {
        var order = Enumerable.Range(1, parts).ToArray();
        new Random(seed).Shuffle(order);
        var finished = new List<bool>();
        foreach (var number in order)
        {
            finished.Add(await ArticleStore.BuildAsync([data], store, new StorePart(number, parts)));
        }

        Assert.True(finished[^1]);
    }

    /// <summary>The digest that <c>store.json</c> says.</summary>
    public static string Content(string store) => (string)Manifest(store)["finished"]!["content"]!;

    public static JsonNode Manifest(string store) => JsonNode.Parse(File.ReadAllText(Path.Combine(store, "store.json")))!;

    /// <summary>Changes what <c>store.json</c> says.</summary>
    public static void Change(string store, Action<JsonNode> change)
    {
        var manifest = Manifest(store);
        change(manifest);
        File.WriteAllText(Path.Combine(store, "store.json"), manifest.ToJsonString());
    }

    /// <summary>Files that were being written.</summary>
    public static string[] LeftAside(string store) => Directory.Exists(Path.Combine(store, "aside"))
        ? Directory.GetFiles(Path.Combine(store, "aside"), "*", SearchOption.AllDirectories) : [];
}
