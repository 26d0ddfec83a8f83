namespace Analysis.Display.Charts;

/// <summary>One tick per category; every second, fifth, tenth … where they would stand closer than a line of text.</summary>
internal static class CategoryTicks
{
    public static IReadOnlyList<Tick> Of(Axis axis, double fontSize)
    {
        var (low, high) = (Math.Min(axis.From, axis.To), Math.Max(axis.From, axis.To));
        var perCategory = axis.Length / Math.Max(1e-9, high - low);
        var every = 1;
        while (every * perCategory < fontSize * 1.15 && every < axis.Categories.Count)
        {
            every = every switch { 1 => 2, 2 => 5, _ => every * 2 };
        }

        return [.. axis.Categories.Select((name, i) => new Tick(i, name)).Where(t => t.At % every == 0 && t.At >= low && t.At <= high)];
    }
}
