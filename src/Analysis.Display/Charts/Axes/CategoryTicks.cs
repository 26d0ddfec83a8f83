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

        var ticks = new List<Tick>();
        for (var i = 0; i < axis.Categories.Count; i += every)
        {
            if (i >= low && i <= high)
            {
                ticks.Add(new(i, axis.Categories[i]));
            }
        }

        return ticks;
    }
}
