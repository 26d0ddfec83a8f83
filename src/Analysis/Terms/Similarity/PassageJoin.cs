using System.Collections;

namespace Analysis;

/// <summary>
/// Turns repeated stretches into maximal runs. Two equal stretches begin a run where the characters before them differ, so a group is cut
/// by the character before and only pairs across the cuts are followed: the work is the groups' size plus the length of the runs.
/// </summary>
internal sealed class PassageJoin(NormalizedTexts texts, RepeatedStretches stretches, int minimum, int minimumWords, int mostArticles)
{
    private readonly BitArray formula = new(texts.Runes.Length);

    /// <summary>Adds all runs between two articles, or between two articles of different known <paramref name="sources"/>.</summary>
    public void FindRuns(string?[]? sources, List<SharedPassages.Run> runs)
    {
        MarkFormulas();
        foreach (var group in stretches.Groups())
        {
            if (!formula[group[0]])
            {
                Join(group, sources, runs);
            }
        }
    }

    private void MarkFormulas()
    {
        foreach (var group in stretches.Groups())
        {
            if (group.Count > mostArticles && group.Select(texts.Owner).Distinct().Count() > mostArticles)
            {
                foreach (var position in group)
                {
                    formula[position] = true;
                }
            }
        }
    }

    private void Join(ArraySegment<int> group, string?[]? sources, List<SharedPassages.Run> runs)
    {
        if (SameBefore(group))
        {
            return;
        }

        var before = group.Select(Before).ToArray();
        var sorted = group.ToArray();
        Array.Sort(before, sorted);
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && before[to] == before[from]; to++)
            {
            }

            for (var left = from; left < to; left++)
            {
                for (var right = to; right < sorted.Length; right++)
                {
                    Add(Math.Min(sorted[left], sorted[right]), Math.Max(sorted[left], sorted[right]), sources, runs);
                }
            }
        }
    }

    private bool SameBefore(ArraySegment<int> group)
    {
        var first = Before(group[0]);
        foreach (var position in group)
        {
            if (Before(position) != first)
            {
                return false;
            }
        }

        return true;
    }

    // After a formula the characters before are the same but no run has begun: each such position counts as different from all others.
    private int Before(int position) => IsAfterFormula(position) ? int.MinValue + position : texts.Before(position);

    private bool IsAfterFormula(int position) => position > texts.Starts[texts.Owner(position)] && formula[position - 1];

    private void Add(int left, int right, string?[]? sources, List<SharedPassages.Run> runs)
    {
        var (owner, other) = (texts.Owner(left), texts.Owner(right));
        if (owner == other || (sources is not null && (sources[owner] is not { } source || sources[other] is not { } otherSource
            || source == otherSource)))
        {
            return;
        }

        var (leftEnd, rightEnd) = (texts.Starts[owner + 1], texts.Starts[other + 1]);
        var runes = texts.Runes;
        var length = runes[left..leftEnd].CommonPrefixLength(runes[right..rightEnd]);
        if (length < minimum)
        {
            return;
        }

        var back = 0;
        while (texts.Before(left - back) == texts.Before(right - back))
        {
            if (!formula[left - back - 1])
            {
                return; // the run began further left and was found there
            }

            back++;
        }

        AddTrimmed(left - back, right - back, length + back, runs);
    }

    private void AddTrimmed(int left, int right, int length, List<SharedPassages.Run> runs)
    {
        while (length >= minimum && (texts.IsInsideWord(left) || texts.IsInsideWord(right)))
        {
            (left, right, length) = (left + 1, right + 1, length - 1);
        }

        while (length >= minimum && (texts.IsInsideWord(left + length) || texts.IsInsideWord(right + length)))
        {
            length--;
        }

        if (length >= minimum && IsLongEnough(left, length))
        {
            runs.Add(new SharedPassages.Run(left, right, length));
        }
    }

    // letters without spaces count against the minimum, words of a spaced script against theirs
    private bool IsLongEnough(int start, int length)
    {
        var (letters, words) = (0, 0);
        for (var at = start; at < start + length; at++)
        {
            var spaced = Context.IsSpaced(texts.Runes[at]);
            letters += spaced ? 0 : 1;
            words += spaced && (at == start || !texts.IsInsideWord(at)) ? 1 : 0;
        }

        return ((long)letters * minimumWords) + ((long)words * minimum) >= (long)minimum * minimumWords;
    }
}
