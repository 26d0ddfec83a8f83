namespace Microsoft.Data.Analysis;

/// <summary>What joins are made of.</summary>
public static class DataFrameJoinExtensions
{
    /// <summary>The numbers that both rising lists hold, rising.</summary>
    public static IList<long> GetSortedListsIntersection(IReadOnlyList<long> sortedList1, IReadOnlyList<long> sortedList2)
    {
        ArgumentNullException.ThrowIfNull(sortedList1);
        ArgumentNullException.ThrowIfNull(sortedList2);
        var (left, right, both) = (0, 0, new List<long>());
        while (left < sortedList1.Count && right < sortedList2.Count)
        {
            var order = sortedList1[left].CompareTo(sortedList2[right]);
            if (order == 0)
            {
                both.Add(sortedList1[left]);
            }

            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
        }

        return both;
    }
}
