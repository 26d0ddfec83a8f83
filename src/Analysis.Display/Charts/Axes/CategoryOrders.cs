namespace Analysis.Display.Charts;

/// <summary>Puts the names on an axis into the order that the figure asks for.</summary>
internal static class CategoryOrders
{
    public static void Apply(Axis axis, IReadOnlyList<Trace> traces)
    {
        var order = axis.Options["categoryorder"].Text ?? (axis.Options["categoryarray"].IsArray ? "array" : "trace");
        var descending = order.EndsWith("descending", StringComparison.Ordinal);
        if (order == "array")
        {
            axis.Reorder(axis.Options["categoryarray"].Items.Select(i => i.Text ?? "").Concat(axis.Categories)
                .Distinct(StringComparer.Ordinal));
        }
        else if (order.StartsWith("category", StringComparison.Ordinal))
        {
            axis.Reorder(descending ? axis.Categories.OrderDescending(StringComparer.Ordinal)
                : axis.Categories.Order(StringComparer.Ordinal));
        }
        else if (order != "trace")
        {
            var keys = axis.Categories.ToDictionary(c => c, _ => new List<double>(), StringComparer.Ordinal);
            foreach (var trace in traces.Where(t => (axis.IsX ? t.X : t.Y) == axis))
            {
                var (names, sizes) = axis.IsX ? (trace.XValues, trace.YValues) : (trace.YValues, trace.XValues);
                for (var i = 0; i < Math.Min(names.Count, sizes.Count); i++)
                {
                    if (names.Text(i) is { } name && double.IsFinite(sizes.Numbers[i]))
                    {
                        keys[name].Add(sizes.Numbers[i]);
                    }
                }
            }

            double Key(string c) => keys[c] is { Count: > 0 } v ? Aggregate(order.Split(' ')[0], v) : 0;
            axis.Reorder(descending ? axis.Categories.OrderByDescending(Key) : axis.Categories.OrderBy(Key));
        }
    }

    private static double Aggregate(string name, List<double> values) => name switch
    {
        "min" => values.Min(),
        "max" => values.Max(),
        "mean" => values.Average(),
        "median" => values.Order().ElementAt((values.Count - 1) / 2),
        _ => values.Sum(),
    };
}
