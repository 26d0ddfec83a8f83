using System.Collections.Frozen;

namespace Analysis;

/// <summary>Finds runs of words with capitals, and cuts them where one name ends and another begins.</summary>
/// <param name="lower">The words that the corpus writes in lower case: no names by themselves where they begin a sentence.</param>
internal sealed class LatinRuns(IReadOnlySet<string> lower)
{
    private const int MostWords = 10;
    private static readonly FrozenSet<string> Ends = FrozenSet.Create(
        StringComparer.Ordinal, "Holdings", "Group", "Inc", "Inc.", "Corp", "Corp.", "Ltd", "Ltd.", "Co", "Co.", "Company", "Bank");

    /// <summary>The stretches of words that may be a name each: whole runs of capitals, without titles, days and the words that begin a
    /// sentence.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="known">Tells how many words from one on, before another, are a name that is known.</param>
    public IEnumerable<(int First, int Last, bool HasTitle)> Chunks(List<LatinWord> words, Func<int, int, int> known)
    {
        for (var i = 0; i < words.Count;)
        {
            if (!words[i].IsCapital)
            {
                i++;
                continue;
            }

            var end = EndOfRun(words, i);
            var hasTitle = false;
            while (i < end)
            {
                var length = known(i, end);
                if (length == 0 && IsPassedOver(words, i, end))
                {
                    hasTitle = words[i].Tells(Cue.Title);
                    i++;
                    continue;
                }

                var organisation = LastOrganisationWord(words, i, end);
                var isKnown = length > 0 && !(length == 1 && IsFirstName(words, i, end));
                var last = organisation >= i + length ? organisation : isKnown ? i + length - 1 : EndOfChunk(words, i, end, known);
                yield return (i, last, hasTitle);
                (hasTitle, i) = (false, last + 1);
            }
        }
    }

    // Behind the last word of a run: capitals with blanks between, small words of names between capitals.
    private static int EndOfRun(List<LatinWord> words, int first)
    {
        var (end, organisation, hasOf) = (first + 1, words[first].Tells(Cue.OrgWord), false);
        while (end < words.Count && end - first < MostWords && words[end].Joins && !IsPossessive(words, end - 1))
        {
            var behind = end + 1 < words.Count && words[end + 1].Joins ? end + 1 : -1;
            var far = behind > 0 && words[behind].Text is "the" && behind + 1 < words.Count && words[behind + 1].Joins ? behind + 1
                : behind;
            if (words[end].IsCapital)
            {
                organisation |= words[end].Tells(Cue.OrgWord);
                end++;
            }
            else if (behind > 0 && words[end].Tells(Cue.Particle) && (words[behind].IsCapital || words[behind].Tells(Cue.Particle)))
            {
                end++;
            }
            else if (far > 0 && organisation && words[far].IsCapital && Continues(words[end - 1], words[end].Text, hasOf))
            {
                (end, hasOf) = (far + 1, true);
            }
            else
            {
                break;
            }
        }

        while (end - 1 > first && !words[end - 1].IsCapital)
        {
            end--;
        }

        return end;
    }

    // Bank of England, Institute for the Future; in what follows "of" also "and". Not: Brightwater Inc. for $3
    private static bool Continues(LatinWord before, string word, bool hasOf) =>
        word is "of" || (hasOf && word is "and") || (word is "for" or "on" && before.Tells(Cue.OrgWord) && !Ends.Contains(before.Text));

    private static bool IsPossessive(List<LatinWord> words, int word) => words[word + 1].Start - words[word].End > 1;

    private bool IsPassedOver(List<LatinWord> words, int i, int end)
    {
        var word = words[i];
        var isOrganisation = word.Tells(Cue.OrgWord | Cue.NotWord) && LastOrganisationWord(words, i, end) > i;
        return !word.IsCapital || word.Tells(Cue.Title) || (word.Tells(Cue.NotFirst) && !word.Tells(Cue.FirstName))
            || (i == end - 1 && word.Text.Length == 1)
            || (!isOrganisation && (IsOnlyFirst(word) || (word.Tells(Cue.NotWord) && !IsFirstName(words, i, end))));
    }

    // A capital that is there because a sentence begins.
    private bool IsOnlyFirst(LatinWord word) => word.IsFirst && !word.Tells(Cue.FirstName)
        && (word.Tells(Cue.NotFirst) || lower.Contains(char.ToLowerInvariant(word.Text[0]) + word.Text[1..]));

    private static bool IsFirstName(List<LatinWord> words, int i, int end) =>
        words[i].Tells(Cue.FirstName) && i + 1 < end && words[i + 1].IsCapital
            && !words[i + 1].Tells(Cue.OrgWord | Cue.PlaceWord | Cue.NotWord);

    // The last word of an organisation that begins with a word: Bank of England, Home Stores Inc.
    private static int LastOrganisationWord(List<LatinWord> words, int first, int end)
    {
        for (var last = end - 1; last >= first; last--)
        {
            if (words[last].Tells(Cue.OrgWord) && (last > first || end - first > 1 && words[first + 1].Text is "of" or "for"))
            {
                return last + 1 < end && words[last + 1].Text is "of" or "for" or "on" ? end - 1 : last == first ? -1 : last;
            }
        }

        return -1;
    }

    private static int EndOfChunk(List<LatinWord> words, int first, int end, Func<int, int, int> known)
    {
        var last = first;
        bool Goes(LatinWord next) => !next.Tells(Cue.Title | Cue.NotWord) || next.Tells(Cue.FirstName);
        while (last + 1 < end && Goes(words[last + 1]) && (known(last + 1, end) == 0 || last - first < 1))
        {
            last++;
        }

        while (last > first && (!words[last].IsCapital || words[last].Tells(Cue.Title)))
        {
            last--;
        }

        return last;
    }
}
