namespace Analysis.Frames;

/// <summary>Rows of several lists, the lists in turn.</summary>
internal static class Turns
{
    /// <summary>The first of each list, then the second of each, and so on.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T[]> lists)
    {
        var all = lists.ToArray();
        return Enumerable.Range(0, all.Length == 0 ? 0 : all.Max(list => list.Length))
            .SelectMany(place => all.Where(list => place < list.Length).Select(list => list[place]));
    }
}
