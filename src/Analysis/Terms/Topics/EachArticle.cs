using System.Runtime.ExceptionServices;

namespace Analysis;

/// <summary>Work on many articles, on all processors.</summary>
internal static class EachArticle
{
    /// <summary>Does it for each number; what one of them throws is thrown as it is.</summary>
    public static void Do(IReadOnlyList<int> articles, Action<int> work)
    {
        try
        {
            Parallel.ForEach(articles, work);
        }
        catch (AggregateException all)
        {
            ExceptionDispatchInfo.Throw(all.InnerExceptions[0]);
        }
    }
}
